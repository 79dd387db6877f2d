import { hour, minute } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { findMilestone, markApproved } from '../contract/contract.store';
import { book } from '../ledger/ledger.service';
import { bookings } from '../ledger/chart.service';
import { planOperation } from '../operation/operation.store';
import type { OperationHandler } from '../operation/operation.worker';
import { findPayoutAccountOf, lookAtAccountSoon } from '../payout/payout-account.store';
import type { TransferRequest } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import { after, backoffMs } from '../work/backoff.service';
import type { Unit } from '../work/unit.service';
import { fundingFacts } from './funding.events';
import { FundingStatus } from './funding.states';
import { lockFunding, lockLiveFunding, moveFunding, type FundingRow } from './funding.store';

/** An approved milestone's money is due: it goes, or waits for the worker to be able to take it. */
export async function approveMilestone(unit: Unit, milestoneId: string, at: Date, logger: Logger): Promise<void> {
  const funding = await lockLiveFunding(unit, milestoneId);
  await markApproved(unit, milestoneId, at);
  if (funding?.status === FundingStatus.HELD) return beginRelease(unit, funding);
  if (funding?.status === FundingStatus.RELEASING || funding?.status === FundingStatus.RELEASED) return;
  // Held or not, an approval stands: should the money still come, it is released at once.
  logger.error('approved milestone has no money held', {
    milestoneId,
    fundingId: funding?.id,
    status: funding?.status,
  });
}

export async function beginRelease(unit: Unit, funding: FundingRow): Promise<void> {
  const releasing = await moveFunding(unit, funding.id, 'RELEASE', { lookAt: null });
  unit.changed(releasing);
  await planTransfer(unit, releasing);
}

/** Held money whose milestone is approved already is released without delay. */
export async function releaseIfApproved(unit: Unit, funding: FundingRow): Promise<void> {
  const milestone = await findMilestone(unit, funding.milestoneId);
  if (milestone?.approvedAt) await beginRelease(unit, funding);
}

/** Writes the transfer down once the worker's account can take it; until then the funding waits as RELEASING. */
export async function planTransfer(unit: Unit, funding: FundingRow, notBefore?: Date): Promise<void> {
  if (funding.netMinor === 0) return recordRelease(unit, funding, null);
  const account = await findPayoutAccountOf(unit, funding.workerId);
  if (account?.status !== 'READY' || account.stripeAccountId === null) return;
  if (funding.chargeId === null) throw new Error(`Funding ${funding.id} has no charge`);
  const request: TransferRequest = {
    amountMinor: funding.netMinor,
    currency: funding.currency,
    destination: account.stripeAccountId,
    chargeId: funding.chargeId,
    group: funding.contractId,
    metadata: { fundingId: funding.id, milestoneId: funding.milestoneId, contractId: funding.contractId },
  };
  await planOperation(unit, { kind: 'TRANSFER', subject: funding.id, request, now: unit.now, notBefore });
}

/** Plans the transfer of a funding that has waited for the worker's account. */
export async function resumeRelease(unit: Unit, fundingId: string): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (funding?.status === FundingStatus.RELEASING) await planTransfer(unit, funding);
}

async function recordRelease(unit: Unit, funding: FundingRow, transferId: string | null): Promise<void> {
  const released = await moveFunding(unit, funding.id, 'RELEASED', { transferId, releasedAt: unit.now, lookAt: null });
  unit.changed(released);
  await unit.emit('funding.released', released.id, {
    ...fundingFacts(released),
    feeMinor: released.feeMinor,
    netMinor: released.netMinor,
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
