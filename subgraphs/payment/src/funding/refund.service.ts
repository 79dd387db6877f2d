import type { Logger } from '@kelmah/kit/logger/logger';
import { markNotStarted } from '../contract/contract.store';
import { bookings } from '../ledger/chart.service';
import { book } from '../ledger/ledger.service';
import { isBooked } from '../ledger/ledger.store';
import { planOperation, type Operation } from '../operation/operation.store';
import type { OperationHandler } from '../operation/operation.worker';
import type { RefundRequest, RefundState } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import { after } from '../work/backoff.service';
import type { Unit } from '../work/unit.service';
import { firstLookMs } from './checkout.service';
import { fundingFacts } from './funding.events';
import { canMove, FundingStatus } from './funding.states';
import { amendFunding, lockFunding, moveFunding, type FundingRow } from './funding.store';
import { releaseIfApproved } from './release.service';

/** Begins to give held money back: the state and the operation are written in one. Nobody's wish has no `userId`. */
export async function beginRefund(
  unit: Unit,
  funding: FundingRow,
  by: { userId: string | null; reason: string },
): Promise<Operation | undefined> {
  const refunding = await moveFunding(unit, funding.id, 'REFUND', {
    refundReason: by.reason,
    refundedBy: by.userId,
    refundId: null,
    failureMessage: null,
    lookAt: after(unit.now, firstLookMs),
    looks: 0,
  });
  unit.changed(refunding);
  if (refunding.paymentIntentId === null) throw new Error(`Funding ${funding.id} has no payment`);
  const request: RefundRequest = {
    paymentIntentId: refunding.paymentIntentId,
    amountMinor: refunding.amountMinor,
    metadata: { fundingId: refunding.id, milestoneId: refunding.milestoneId, contractId: refunding.contractId },
  };
  return planOperation(unit, { kind: 'REFUND', subject: refunding.id, request, now: unit.now });
}

/** Brings a funding to what Stripe says of one of its refunds, whoever made it. */
export async function applyRefund(unit: Unit, fundingId: string, refund: RefundState, logger: Logger): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (!funding || funding.paymentIntentId !== refund.paymentIntentId) return;
  if (refund.status === 'SUCCEEDED') return recordRefund(unit, funding, refund, logger);
  if (refund.status === 'FAILED' && funding.refundId === refund.refundId)
    await refundFailed(unit, funding, refund, logger);
}

async function recordRefund(unit: Unit, funding: FundingRow, refund: RefundState, logger: Logger): Promise<void> {
  if (funding.status === FundingStatus.REFUNDED) return;
  if (refund.amountMinor !== funding.amountMinor || !canMove('REFUNDED', funding.status)) {
    // Made outside of Kelmah, where it does not fit: a person has to look at it.
    logger.error('refund does not fit its funding', {
      fundingId: funding.id,
      status: funding.status,
      refundId: refund.refundId,
    });
    return;
  }
  const refunded = await moveFunding(unit, funding.id, 'REFUNDED', {
    refundId: refund.refundId,
    refundedAt: unit.now,
    lookAt: null,
  });
  unit.changed(refunded);
  await markNotStarted(unit, refunded.milestoneId);
  await unit.emit('funding.refunded', refunded.id, {
    ...fundingFacts(refunded),
    refundedMinor: refunded.amountMinor,
  });
  await book(unit, bookings.refund(refunded), unit.now);
}

async function refundFailed(unit: Unit, funding: FundingRow, refund: RefundState, logger: Logger): Promise<void> {
  if (funding.status === FundingStatus.REFUNDING) {
    return holdAgain(unit, funding, 'The money could not be sent back to the card. It is held as before.');
  }
  const booking = bookings.refundReturned(funding, refund.refundId);
  if (funding.status !== FundingStatus.REFUNDED || (await isBooked(unit, booking.reference))) return;
  logger.error('a refund came back after it had gone through', { fundingId: funding.id, refundId: refund.refundId });
  await book(unit, booking, unit.now);
}

async function holdAgain(unit: Unit, funding: FundingRow, failureMessage: string): Promise<void> {
  const held = await moveFunding(unit, funding.id, 'REFUND_FAILED', { failureMessage, refundId: null, lookAt: null });
  unit.changed(held);
  await releaseIfApproved(unit, held);
}

/** Gives a hirer their money back. Done once: by its key, and after the key is forgotten by payment and metadata. */
export function makeRefund(provider: Provider, logger: Logger): OperationHandler<RefundRequest, RefundState> {
  return {
    ask: ({ id, request }) => provider.transfers.refund(request, id),
    find: async ({ subject, request }) => {
      const refunds = await provider.transfers.refundsOf(request.paymentIntentId);
      return refunds.find(({ fundingId, status }) => fundingId === subject && status !== 'FAILED');
    },
    idOf: ({ refundId }) => refundId,
    record: async (unit, { subject }, refund) => {
      const funding = await lockFunding(unit, subject);
      if (funding?.status !== FundingStatus.REFUNDING) return;
      await amendFunding(unit, subject, { refundId: refund.refundId });
      await applyRefund(unit, subject, refund, logger);
    },
    refused: async (unit, { subject }, refusal) => {
      const funding = await lockFunding(unit, subject);
      if (funding?.status !== FundingStatus.REFUNDING) return;
      // It went back by another way: the look at its refunds will find which.
      if (refusal.code === 'charge_already_refunded') {
        await amendFunding(unit, subject, { lookAt: unit.now, looks: 0 });
        return;
      }
      await holdAgain(unit, funding, 'The money could not be sent back. It is held as before.');
    },
  };
}
