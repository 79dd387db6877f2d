import { newId } from '@kelmah/kit/ids/ids';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { bookings, type WorkerPlace } from '../ledger/bookings.service';
import { book } from '../ledger/ledger.service';
import { balancesOf } from '../ledger/ledger.store';
import { ProviderRefused, type AccountState, type PayoutState } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import type { Unit, Units } from '../work/unit.service';
import { applyAccount, disconnect } from './account-look.service';
import {
  findPayoutAccountAt,
  lockPayoutAccount,
  nextLookNumber,
  stopLookingAtAccount,
  type PayoutAccountRow,
} from './payout-account.store';
import { PayoutAccountStatus, payoutGoesOn, PayoutStatus, placeOf } from './payout.states';
import {
  amendPayout,
  findPayoutsAt,
  hasOpenPayout,
  insertPayout,
  lockPayoutAt,
  payoutsKnownUntil,
  type PayoutRow,
} from './payout.store';

export interface PayoutLooks {
  /** Asks Stripe how a worker's account and its latest payouts stand, and brings ours there. */
  lookAtAccount(stripeAccountId: string, within?: (unit: Unit) => Promise<void>): Promise<void>;
  lookAtPayout(stripeAccountId: string, stripePayoutId: string, within: (unit: Unit) => Promise<void>): Promise<void>;
}

/** Stripe's code for an account that is no longer connected to our platform. */
const notConnected = 'account_invalid';

export function payoutLooks(parts: {
  postgres: Postgres;
  units: Units;
  provider: Provider;
  /** For how long nothing leaves after a change of where it goes, in milliseconds. */
  coolingOffMs: number;
}): PayoutLooks {
  const { postgres, units, provider, coolingOffMs } = parts;

  /** What Stripe says of an account; undefined where it says that it is not connected to us. */
  async function askAbout(stripeAccountId: string): Promise<AccountState | undefined> {
    try {
      return await provider.accounts.look(stripeAccountId);
    } catch (error) {
      if (error instanceof ProviderRefused && error.code === notConnected) return undefined;
      throw error;
    }
  }

  async function lookAtAccount(stripeAccountId: string, within?: (unit: Unit) => Promise<void>): Promise<void> {
    const known = await findPayoutAccountAt(postgres, stripeAccountId);
    if (!known) return units.inOne(async (unit) => within?.(unit));
    const lookNumber = await nextLookNumber(postgres);
    const state = await askAbout(stripeAccountId);
    await units.inOne(async (unit) => {
      const account = await lockPayoutAccount(unit, known.id);
      if (account?.stripeAccountId === stripeAccountId && account.lookNumber < lookNumber) {
        if (state) await applyAccount(unit, account, state, { lookNumber, coolingOffMs });
        else await disconnect(unit, account, lookNumber);
      }
      await within?.(unit);
    });
    if (!state) return;
    await lookAtPayouts(known, stripeAccountId);
    await units.inOne((unit) => restIfDone(unit, known));
  }

  /** Every payout since the oldest one whose end is not known for good, however many they are. */
  async function lookAtPayouts(account: PayoutAccountRow, stripeAccountId: string): Promise<void> {
    const since = await payoutsKnownUntil(postgres, account.id);
    const found = await provider.accounts.payoutsSince(stripeAccountId, since);
    const known = await findPayoutsAt(
      postgres,
      found.map(({ stripePayoutId }) => stripePayoutId),
    );
    const statusOf = new Map(known.map(({ stripePayoutId, status }) => [stripePayoutId, status]));
    // The oldest first, so that they are booked as they happened.
    for (const payout of found.reverse()) {
      const before = statusOf.get(payout.stripePayoutId);
      if (before !== undefined && !payoutGoesOn(before, PayoutStatus[payout.status])) continue;
      await units.inOne((unit) => applyPayout(unit, account, payout));
    }
  }

  return {
    lookAtAccount,
    lookAtPayout: async (stripeAccountId, stripePayoutId, within) => {
      const account = await findPayoutAccountAt(postgres, stripeAccountId);
      const state = account ? await provider.accounts.lookAtPayout(stripePayoutId, stripeAccountId) : undefined;
      await units.inOne(async (unit) => {
        if (account && state) await applyPayout(unit, account, state);
        await within(unit);
      });
    },
  };
}

/** An account that is ready, with nothing on it and nothing under way, tells us by webhook when that changes. */
async function restIfDone(unit: Unit, { id, userId }: PayoutAccountRow): Promise<void> {
  const account = await lockPayoutAccount(unit, id);
  if (account?.status !== PayoutAccountStatus.READY || (await hasOpenPayout(unit, id))) return;
  const balances = await balancesOf(unit, userId);
  const waiting = balances.some(({ kind, balanceMinor }) => kind === 'WORKER_AVAILABLE' && balanceMinor !== 0);
  if (!waiting) await stopLookingAtAccount(unit, id);
}

/** Brings a payout to what Stripe says of it, and its money with it. */
async function applyPayout(unit: Unit, account: PayoutAccountRow, state: PayoutState): Promise<void> {
  const status = PayoutStatus[state.status];
  const seen: PayoutRow = {
    id: newId('payout', state.createdAt),
    stripePayoutId: state.stripePayoutId,
    payoutAccountId: account.id,
    userId: account.userId,
    currency: state.currency,
    amountMinor: state.amountMinor,
    status,
    arrivesOn: state.arrivesOn,
    failureMessage: state.failureMessage,
    createdAt: state.createdAt,
  };
  const isNew = await insertPayout(unit, seen);
  const before = isNew ? undefined : await lockPayoutAt(unit, state.stripePayoutId);
  if (before && !payoutGoesOn(before.status, status)) return;
  const payout = before ? { ...before, status, arrivesOn: seen.arrivesOn, failureMessage: seen.failureMessage } : seen;
  if (before) await amendPayout(unit, payout);
  await tell(unit, payout);
  const from: WorkerPlace = before ? placeOf[before.status] : 'WORKER_AVAILABLE';
  if (from === placeOf[status]) return;
  await book(unit, bookings.payout(payout, { from, to: placeOf[status] }, status), unit.now);
}

async function tell(unit: Unit, payout: PayoutRow): Promise<void> {
  const { id, userId, amountMinor, currency } = payout;
  const facts = { payoutId: id, workerId: userId, amountMinor, currency };
  if (payout.status === PayoutStatus.PAID) await unit.emit('payout.paid', id, facts);
  if (payout.status === PayoutStatus.FAILED) {
    await unit.emit('payout.failed', id, { ...facts, reason: payout.failureMessage ?? 'The bank sent it back.' });
  }
}
