import { minute } from '@kelmah/kit/clock/clock';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { Alerts } from '../alert/alert.service';
import { recoveryUnderWay } from '../funding/funding-due.store';
import { findFundings, lockFunding, type FundingRow } from '../funding/funding.store';
import { bookings } from '../ledger/bookings.service';
import { receivableOf } from '../ledger/funding-parts.store';
import { book } from '../ledger/ledger.service';
import { isBooked } from '../ledger/ledger.store';
import { findPlanned, planOperation } from '../operation/operation.store';
import type { OperationHandler } from '../operation/operation.worker';
import { findPayoutAccountOf, lockPayoutAccountOf } from '../payout/payout-account.store';
import { ProviderRefused } from '../stripe/provider.stripe';
import type { ReversalRequest, ReversalState } from '../stripe/reversal.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import { after } from '../work/backoff.service';
import type { Unit, Units } from '../work/unit.service';
import { amendChargeback, findChargebacks, type ChargebackRow } from './chargeback.store';
import { letPayoutsGo } from './decision.service';

/** Tries to fetch what is owed, before later earnings are left to pay it. */
const triesMax = 3;

interface RecoveryRequest extends ReversalRequest {
  fundingId: string;
  workerId: string;
  currency: string;
}

/** Fetches what a worker owes after a lost chargeback back from their account, as far as it is still there. */
export function recovery(parts: { postgres: Postgres; units: Units; provider: Provider }) {
  const { postgres, units, provider } = parts;

  /** What could be fetched now of the transfer that paid for the milestone, in minor units. */
  async function reachable(funding: FundingRow): Promise<number> {
    const account = await findPayoutAccountOf(postgres, funding.workerId);
    if (!account?.stripeAccountId || funding.transferId === null) return 0;
    try {
      const left = await provider.reversals.leftOf(funding.transferId);
      return Math.min(left, await provider.reversals.availableIn(account.stripeAccountId, funding.currency));
    } catch (error) {
      // The account has left us, and its money with it.
      if (error instanceof ProviderRefused) return 0;
      throw error;
    }
  }

  return {
    recover: async (chargebackId: string): Promise<void> => {
      const [row] = await findChargebacks(postgres, [chargebackId]);
      const [funding] = row ? await findFundings(postgres, [row.fundingId]) : [];
      if (!row || !funding) return;
      const reachableMinor = await reachable(funding);
      await units.inOne((unit) => planReversal(unit, row.id, funding.id, reachableMinor));
    },
  };
}

export type Recovery = ReturnType<typeof recovery>;

/** Writes the reversal down, of no more than is owed and nobody else is about to recover. */
async function planReversal(unit: Unit, id: string, fundingId: string, reachableMinor: number): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  const [row] = await findChargebacks(unit, [id]);
  if (!funding || !row || row.recoverAt === null) return;
  // Whatever is kept of a worker's money is decided by one at a time.
  await lockPayoutAccountOf(unit, row.workerId);
  if (await findPlanned(unit, 'REVERSE_TRANSFER', id)) return;
  const { workerId, currency, transferId } = funding;
  const promised = await recoveryUnderWay(unit, { workerId, currency, except: '' });
  const owed = await receivableOf(unit, workerId, currency);
  const amountMinor = Math.min(reachableMinor, row.receivableMinor, owed - promised);
  if (amountMinor <= 0 || transferId === null) return endRecovery(unit, row);
  const metadata = { chargebackId: id, fundingId };
  const request: RecoveryRequest = { transferId, amountMinor, currency, workerId, fundingId, metadata };
  await planOperation(unit, { kind: 'REVERSE_TRANSFER', subject: id, request, now: unit.now });
}

/** What is still owed is kept back of later earnings; payouts go on. */
async function endRecovery(unit: Unit, row: ChargebackRow): Promise<void> {
  await letPayoutsGo(unit, await amendChargeback(unit, row.id, { recoverAt: null }));
}

/** Done once: by its key, and after the key is forgotten by the reversals of the transfer. */
export function reverseTransfer(provider: Provider, alerts: Alerts): OperationHandler<RecoveryRequest, ReversalState> {
  return {
    ask: ({ id, request }) => provider.reversals.make(request, id),
    find: async ({ id, request }) =>
      (await provider.reversals.of(request.transferId)).find(({ operationId }) => operationId === id),
    idOf: ({ reversalId }) => reversalId,
    record: async (unit, { subject, request }, reversal) => {
      await applyReversal(unit, request.fundingId, reversal, alerts);
      const [row] = await findChargebacks(unit, [subject]);
      if (row) await endRecovery(unit, row);
    },
    refused: async (unit, { subject, number, request }) => {
      await lockFunding(unit, request.fundingId);
      const [row] = await findChargebacks(unit, [subject]);
      if (!row || row.recoverAt === null) return;
      // Most likely the account has less by now: once more with what it has, and then no more.
      if (number < triesMax) await amendChargeback(unit, subject, { recoverAt: after(unit.now, minute) });
      else await endRecovery(unit, row);
    },
  };
}

/** Books money that came back from a worker's account, whoever fetched it. */
export async function applyReversal(
  unit: Unit,
  fundingId: string,
  reversal: ReversalState,
  alerts: Alerts,
): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  // Not recorded as sent yet: the next look comes by again.
  if (!funding || funding.transferId !== reversal.transferId) return;
  const { reversalId: id, currency, amountMinor } = reversal;
  const booking = bookings.transferReversed(funding, { id, currency, amountMinor });
  if (await isBooked(unit, booking.reference)) return;
  if (reversal.operationId === undefined) {
    const text = `Reversal ${id} took ${amountMinor} (minor units of ${currency}) of payment ${fundingId} back from worker ${funding.workerId}, and it was not us. By the ledger it is owed to them.`;
    const subject = 'a transfer was reversed at Stripe';
    await alerts.raise({ key: `transfer-reversed:${id}`, subject, text }, unit);
  }
  await book(unit, booking, unit.now);
}
