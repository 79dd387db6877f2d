import { hour, minute } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { findMilestone, markApproved } from '../contract/contract.store';
import { book } from '../ledger/ledger.service';
import { bookings } from '../ledger/bookings.service';
import { receivableOf } from '../ledger/funding-parts.store';
import { findPlanned, planOperation } from '../operation/operation.store';
import type { OperationHandler } from '../operation/operation.worker';
import { lockPayoutAccountOf, lookAtAccountSoon } from '../payout/payout-account.store';
import type { TransferRequest } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import { after, backoffMs } from '../work/backoff.service';
import type { Unit } from '../work/unit.service';
import { fundingFacts } from './funding.events';
import { FundingStatus } from './funding.states';
import { recoveryUnderWay } from './funding-due.store';
import { amendFunding, lockFunding, lockLiveFunding, moveFunding, type FundingRow } from './funding.store';

const notWaitingForApproval: ReadonlySet<FundingStatus> = new Set([
  FundingStatus.DISPUTED,
  FundingStatus.SETTLING,
  FundingStatus.RELEASING,
  FundingStatus.RELEASED,
]);

/** An approved milestone's money is due: it goes, or waits for the worker to be able to take it. */
export async function approveMilestone(unit: Unit, milestoneId: string, at: Date, logger: Logger): Promise<void> {
  const funding = await lockLiveFunding(unit, milestoneId);
  await markApproved(unit, milestoneId, at);
  if (funding?.status === FundingStatus.HELD) return beginRelease(unit, funding);
  // Where it is disputed, whoever decides that decides about the money; a decision already made stands.
  if (funding && notWaitingForApproval.has(funding.status)) return;
  // Held or not, an approval stands: should the money still come, it is released at once.
  logger.error('approved milestone has no money held', {
    milestoneId,
    fundingId: funding?.id,
    status: funding?.status,
  });
}

/** Releases what is held: to the worker, less the fee. `decidedBy` is what decided it where no approval did. */
export async function beginRelease(unit: Unit, funding: FundingRow, decidedBy?: string): Promise<void> {
  const changes = { lookAt: null, ...(decidedBy !== undefined && { decidedBy }) };
  const releasing = await moveFunding(unit, funding.id, 'RELEASE', changes);
  unit.changed(releasing);
  await planTransfer(unit, releasing);
}

/** Held money whose milestone is approved already is released without delay. */
export async function releaseIfApproved(unit: Unit, funding: FundingRow): Promise<void> {
  const milestone = await findMilestone(unit, funding.milestoneId);
  if (milestone?.approvedAt) await beginRelease(unit, funding);
}

/**
 * Writes the transfer down once the worker's account can take it and no chargeback freezes it; until then the funding
 * waits as RELEASING. What the worker owes is kept back of it first.
 */
export async function planTransfer(unit: Unit, funding: FundingRow, notBefore?: Date): Promise<void> {
  if (funding.frozenBy !== null) return;
  if (funding.netMinor === 0) return recordRelease(unit, funding, null);
  const account = await lockPayoutAccountOf(unit, funding.workerId);
  if (account?.status !== 'READY' || account.stripeAccountId === null) return;
  if (await findPlanned(unit, 'TRANSFER', funding.id)) return;
  if (funding.chargeId === null) throw new Error(`Funding ${funding.id} has no charge`);
  const recoveredMinor = await toRecover(unit, funding);
  const due =
    recoveredMinor === funding.recoveredMinor ? funding : await amendFunding(unit, funding.id, { recoveredMinor });
  if (due.netMinor === recoveredMinor) return recordRelease(unit, due, null);
  const request: TransferRequest = {
    amountMinor: due.netMinor - recoveredMinor,
    currency: due.currency,
    destination: account.stripeAccountId,
    chargeId: funding.chargeId,
    group: due.contractId,
    metadata: { fundingId: due.id, milestoneId: due.milestoneId, contractId: due.contractId },
  };
  await planOperation(unit, { kind: 'TRANSFER', subject: due.id, request, now: unit.now, notBefore });
}

/** What of a release is kept for what its worker owes and no other release under way is kept for. */
async function toRecover(unit: Unit, { id, workerId, currency, netMinor }: FundingRow): Promise<number> {
  // Read before what is owed: what ends between the two is then counted twice, and never not at all.
  const promised = await recoveryUnderWay(unit, { workerId, currency, except: id });
  const owed = await receivableOf(unit, workerId, currency);
  return Math.max(0, Math.min(netMinor, owed - promised));
}

/** Plans the transfer of a funding that has waited for the worker's account. */
export async function resumeRelease(unit: Unit, fundingId: string): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (funding?.status === FundingStatus.RELEASING) await planTransfer(unit, funding);
}

async function recordRelease(unit: Unit, funding: FundingRow, transferId: string | null): Promise<void> {
  // A look that is due stays due: a refund may have waited for this to be known.
  const released = await moveFunding(unit, funding.id, 'RELEASED', { transferId, releasedAt: unit.now });
  unit.changed(released);
  await unit.emit('funding.released', released.id, {
    ...fundingFacts(released),
    feeMinor: released.feeMinor,
    netMinor: released.netMinor,
    refundedMinor: released.refundedMinor,
    recoveredMinor: released.recoveredMinor,
  });
  await lookAtAccountSoon(unit, released.workerId, unit.now);
  await book(unit, bookings.release(released), unit.now);
}

/** Sends the worker their money. Done once: by its key, and after the key is forgotten by group and metadata. */
export function sendTransfer(provider: Provider): OperationHandler<TransferRequest, string> {
  return {
    ask: ({ id, request }) => provider.transfers.send(request, id),
    find: ({ subject, request }) => provider.transfers.find(request.group, subject),
    idOf: (transferId) => transferId,
    record: async (unit, { subject }, transferId) => {
      const funding = await lockFunding(unit, subject);
      if (funding?.status === FundingStatus.RELEASING) await recordRelease(unit, funding, transferId);
    },
    refused: async (unit, { subject, number }) => {
      const funding = await lockFunding(unit, subject);
      if (funding?.status !== FundingStatus.RELEASING) return;
      // Most likely the account can no longer take money: look at it, and try again under a new key.
      await lookAtAccountSoon(unit, funding.workerId, unit.now);
      await planTransfer(unit, funding, after(unit.now, backoffMs(number - 1, minute, 6 * hour)));
    },
  };
}
