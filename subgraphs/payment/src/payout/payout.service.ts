import { newId } from '@kelmah/kit/ids/ids';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { bookings, type WorkerPlace } from '../ledger/bookings.service';
import { book } from '../ledger/ledger.service';
import { balancesOf } from '../ledger/ledger.store';
import type { PayoutState } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import type { Unit, Units } from '../work/unit.service';
import {
  amendPayoutAccount,
  findPayoutAccountAt,
  lockPayoutAccount,
  nextLookNumber,
  stopLookingAtAccount,
  type PayoutAccountRow,
} from './payout-account.store';
import { PayoutAccountStatus, payoutAccountStatusOf, payoutGoesOn, PayoutStatus, placeOf } from './payout.states';
import { amendPayout, hasOpenPayout, insertPayout, lockPayoutAt, type PayoutRow } from './payout.store';

export interface PayoutLooks {
  /** Asks Stripe how a worker's account and its latest payouts stand, and brings ours there. */
  lookAtAccount(stripeAccountId: string, within?: (unit: Unit) => Promise<void>): Promise<void>;
  lookAtPayout(stripeAccountId: string, stripePayoutId: string, within: (unit: Unit) => Promise<void>): Promise<void>;
}

export function payoutLooks(parts: { postgres: Postgres; units: Units; provider: Provider }): PayoutLooks {
  const { postgres, units, provider } = parts;

  async function lookAtAccount(stripeAccountId: string, within?: (unit: Unit) => Promise<void>): Promise<void> {
    const known = await findPayoutAccountAt(postgres, stripeAccountId);
    if (!known) return units.inOne(async (unit) => within?.(unit));
    const lookNumber = await nextLookNumber(postgres);
    const state = await provider.accounts.look(stripeAccountId);
    await units.inOne(async (unit) => {
      const account = await lockPayoutAccount(unit, known.id);
      if (account && account.lookNumber < lookNumber) {
        await applyAccount(unit, account, {
          status: payoutAccountStatusOf(state),
          payoutsEnabled: state.payoutsEnabled,
          requirements: state.requirements,
          lookNumber,
        });
      }
      await within?.(unit);
    });
    for (const payout of await provider.accounts.recentPayouts(stripeAccountId)) {
      await units.inOne((unit) => applyPayout(unit, known, payout));
    }
    await units.inOne((unit) => restIfDone(unit, known));
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

async function applyAccount(
  unit: Unit,
  before: PayoutAccountRow,
  now: Pick<PayoutAccountRow, 'status' | 'payoutsEnabled' | 'requirements' | 'lookNumber'>,
): Promise<void> {
  await amendPayoutAccount(unit, { id: before.id, ...now });
  if (before.payoutsEnabled === now.payoutsEnabled) return;
  await unit.emit('payout-account.changed', before.id, {
    workerId: before.userId,
    payoutsEnabled: now.payoutsEnabled,
  });
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
