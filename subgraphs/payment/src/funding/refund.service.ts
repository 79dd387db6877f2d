import { hour, minute } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { money, splitFee } from '@kelmah/kit/money/money';
import { findContract, markNotStarted } from '../contract/contract.store';
import { bookings } from '../ledger/bookings.service';
import { partsOf } from '../ledger/funding-parts.store';
import { book } from '../ledger/ledger.service';
import { isBooked } from '../ledger/ledger.store';
import { findPlanned, giveUpUnsent, planOperation, type Operation } from '../operation/operation.store';
import type { OperationHandler } from '../operation/operation.worker';
import type { ProviderRefused, RefundRequest, RefundState } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import { after, backoffMs } from '../work/backoff.service';
import type { Unit } from '../work/unit.service';
import { firstLookMs } from './checkout.service';
import { fundingFacts } from './funding.events';
import { canMove, FundingStatus } from './funding.states';
import { amendFunding, lockFunding, moveFunding, type FundingChanges, type FundingRow } from './funding.store';
import { planTransfer, releaseIfApproved } from './release.service';

/** Begins to give all that is held back: the state and the operation are written in one. Nobody's wish has no `userId`. */
export async function beginRefund(
  unit: Unit,
  funding: FundingRow,
  by: { userId: string | null; reason: string; decidedBy?: string },
): Promise<Operation | undefined> {
  const { heldMinor } = await partsOf(unit, funding.id);
  const refunding = await moveFunding(unit, funding.id, 'REFUND', {
    refundReason: by.reason,
    refundedBy: by.userId,
    decidedBy: by.decidedBy ?? null,
    refundId: null,
    refundDueMinor: heldMinor,
    failureMessage: null,
    lookAt: after(unit.now, firstLookMs),
    looks: 0,
  });
  unit.changed(refunding);
  return planRefund(unit, refunding, heldMinor);
}

/** Writes down that so much of a payment goes back; while a chargeback freezes it, nothing does. */
export async function planRefund(
  unit: Unit,
  funding: FundingRow,
  amountMinor: number,
  notBefore?: Date,
): Promise<Operation | undefined> {
  if (funding.frozenBy !== null) return undefined;
  if (funding.paymentIntentId === null) throw new Error(`Funding ${funding.id} has no payment`);
  const request: RefundRequest = {
    paymentIntentId: funding.paymentIntentId,
    amountMinor,
    metadata: { fundingId: funding.id, milestoneId: funding.milestoneId, contractId: funding.contractId },
  };
  return planOperation(unit, { kind: 'REFUND', subject: funding.id, request, now: unit.now, notBefore });
}

/** Brings a funding to what Stripe says of one of its refunds, whoever made it. */
export async function applyRefund(unit: Unit, fundingId: string, refund: RefundState, logger: Logger): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (!funding || funding.paymentIntentId !== refund.paymentIntentId) return;
  if (refund.status === 'SUCCEEDED') return recordRefund(unit, funding, refund, logger);
  if (refund.status === 'FAILED') await refundFailed(unit, funding, refund, logger);
}

async function recordRefund(unit: Unit, funding: FundingRow, refund: RefundState, logger: Logger): Promise<void> {
  const parts = await partsOf(unit, funding.id);
  const booking = bookings.refund(funding, { ...refund, id: refund.refundId, currency: funding.currency }, parts);
  // Before partial refunds there was one of a funding, booked by the funding's id.
  if ((await isBooked(unit, booking.reference)) || (await isBooked(unit, `refund:${funding.id}`))) return;
  if (await isTransferUnderWay(unit, funding)) {
    await amendFunding(unit, funding.id, { lookAt: after(unit.now, minute), looks: 0 });
    return;
  }
  const leftMinor = parts.heldMinor - Math.min(refund.amountMinor, parts.heldMinor);
  const refundedMinor = Math.min(funding.refundedMinor + refund.amountMinor, funding.amountMinor);
  if (refund.amountMinor > parts.heldMinor + parts.owedMinor) {
    // Made outside of Kelmah after the money had gone to the worker: a person has to look at it.
    logger.error('refund beyond what is held', { fundingId: funding.id, refundId: refund.refundId });
  }
  const changed = await afterRefund(unit, funding, refund, { leftMinor, refundedMinor });
  unit.changed(changed);
  const wholly = changed.status === FundingStatus.REFUNDED;
  await unit.emit('funding.refunded', changed.id, {
    ...fundingFacts(changed),
    refundedMinor: wholly ? changed.amountMinor : refund.amountMinor,
  });
  await book(unit, booking, unit.now);
}

/**
 * Whether money was sent to the worker and nobody knows yet whether it went: only then is it known whose the refund was.
 * What was not sent is given up, since it was planned for more than is left.
 */
async function isTransferUnderWay(unit: Unit, { id, status }: FundingRow): Promise<boolean> {
  if (status !== FundingStatus.RELEASING) return false;
  await giveUpUnsent(unit, 'TRANSFER', id, 'Money went back to the hirer.', unit.now);
  return (await findPlanned(unit, 'TRANSFER', id)) !== undefined;
}

/** Where a funding stands after a refund that leaves so much held. */
async function afterRefund(
  unit: Unit,
  funding: FundingRow,
  refund: RefundState,
  now: { leftMinor: number; refundedMinor: number },
): Promise<FundingRow> {
  const { refundedMinor, leftMinor } = now;
  if (leftMinor === 0 && canMove('REFUNDED', funding.status)) {
    await markNotStarted(unit, funding.milestoneId, { overruled: funding.decidedBy !== null });
    const changes = { refundId: refund.refundId, refundedAt: unit.now, lookAt: null, refundDueMinor: null };
    return moveFunding(unit, funding.id, 'REFUNDED', { ...changes, refundedMinor });
  }
  if (leftMinor === 0) return amendFunding(unit, funding.id, { refundedMinor });
  const shares = await sharesOf(unit, funding, leftMinor);
  if (funding.status === FundingStatus.SETTLING && refund.amountMinor === funding.refundDueMinor) {
    const changes = { ...shares, refundId: refund.refundId, refundedMinor, refundDueMinor: null, lookAt: null };
    const releasing = await moveFunding(unit, funding.id, 'PART_REFUNDED', changes);
    await planTransfer(unit, releasing);
    return releasing;
  }
  const changed = await amendFunding(unit, funding.id, { ...shares, refundedMinor });
  if (changed.status === FundingStatus.RELEASING) await planTransfer(unit, changed);
  return changed;
}

/** Fee and net of what is left to be released. */
export async function sharesOf(
  unit: Unit,
  { contractId, currency }: FundingRow,
  leftMinor: number,
): Promise<FundingChanges> {
  const contract = await findContract(unit, contractId);
  if (!contract) throw new Error(`No contract ${contractId}`);
  const { fee, net } = splitFee(money(leftMinor, currency), contract.feeBasisPoints);
  return { feeMinor: fee.amountMinor, netMinor: net.amountMinor };
}

async function refundFailed(unit: Unit, funding: FundingRow, refund: RefundState, logger: Logger): Promise<void> {
  const booked = await isBooked(unit, `refund:${refund.refundId}`);
  if (!booked) {
    if (funding.refundId !== refund.refundId) return;
    return refundDidNotGo(unit, funding, 'The money could not be sent back to the card.');
  }
  const booking = bookings.refundReturned(funding, { ...refund, id: refund.refundId, currency: funding.currency });
  if (await isBooked(unit, booking.reference)) return;
  logger.error('a refund came back after it had gone through', { fundingId: funding.id, refundId: refund.refundId });
  await book(unit, booking, unit.now);
}

const triesInHaste = 6;

/**
 * A refund that did not go. One that a person wished for is held again, as if it had not been wished for; one that was
 * decided stays, and is tried again and again: the money is no longer the worker's.
 */
async function refundDidNotGo(unit: Unit, funding: FundingRow, why: string, number = triesInHaste): Promise<void> {
  if (funding.status === FundingStatus.REFUNDING && funding.decidedBy === null) {
    const changes = { failureMessage: `${why} It is held as before.`, refundId: null, lookAt: null };
    const held = await moveFunding(unit, funding.id, 'REFUND_FAILED', { ...changes, refundDueMinor: null });
    unit.changed(held);
    return releaseIfApproved(unit, held);
  }
  if (funding.status !== FundingStatus.REFUNDING && funding.status !== FundingStatus.SETTLING) return;
  const changed = await amendFunding(unit, funding.id, {
    refundId: null,
    failureMessage: `${why} We try again, and write to you if it does not work.`,
  });
  unit.changed(changed);
  await resumeRefund(unit, changed, after(unit.now, backoffMs(number - 1, minute, 6 * hour)));
}

/** Plans what is left to give back of a refund that was begun. */
export async function resumeRefund(unit: Unit, funding: FundingRow, notBefore?: Date): Promise<void> {
  const { heldMinor } = await partsOf(unit, funding.id);
  const dueMinor = Math.min(funding.refundDueMinor ?? heldMinor, heldMinor);
  if (dueMinor > 0) await planRefund(unit, funding, dueMinor, notBefore);
}

/** Gives a hirer their money back. Done once: by its key, and after the key is forgotten by payment and metadata. */
export function makeRefund(provider: Provider, logger: Logger): OperationHandler<RefundRequest, RefundState> {
  return {
    ask: ({ id, request }) => provider.transfers.refund(request, id),
    find: async ({ id, subject, request }) => {
      const refunds = await provider.transfers.refundsOf(request.paymentIntentId);
      // Those of before they named their operation are known by what they are for and how much they are.
      const isUnnamed = ({ operationId, fundingId, status, amountMinor }: RefundState) =>
        operationId === undefined &&
        fundingId === subject &&
        status !== 'FAILED' &&
        amountMinor === request.amountMinor;
      return refunds.find(({ operationId }) => operationId === id) ?? refunds.find(isUnnamed);
    },
    idOf: ({ refundId }) => refundId,
    record: async (unit, { subject }, refund) => {
      const funding = await lockFunding(unit, subject);
      if (funding?.status !== FundingStatus.REFUNDING && funding?.status !== FundingStatus.SETTLING) return;
      await amendFunding(unit, subject, { refundId: refund.refundId });
      await applyRefund(unit, subject, refund, logger);
    },
    refused: (unit, operation, refusal) => refundRefused(unit, operation, refusal, logger),
  };
}

async function refundRefused(
  unit: Unit,
  { subject, number }: Operation,
  refusal: ProviderRefused,
  logger: Logger,
): Promise<void> {
  const funding = await lockFunding(unit, subject);
  if (funding?.status !== FundingStatus.REFUNDING && funding?.status !== FundingStatus.SETTLING) return;
  // It went back by another way: the look at its refunds will find which.
  if (refusal.code === 'charge_already_refunded') {
    await amendFunding(unit, subject, { lookAt: unit.now, looks: 0 });
    return;
  }
  if (funding.decidedBy !== null) {
    logger.error('a decided refund was refused', { fundingId: subject, number, error: refusal.message });
  }
  await refundDidNotGo(unit, funding, 'The money could not be sent back.', number);
}
