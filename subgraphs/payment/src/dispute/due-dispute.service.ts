import { FundingStatus } from '../funding/funding.states';
import type { FundingRow } from '../funding/funding.store';
import type { Unit, Units } from '../work/unit.service';
import { lockKnown, tellWatchers } from './dispute-case.service';
import { disputeFacts } from './dispute-facts.service';
import { DisputeStatus, isOpen } from './dispute.states';
import { findDisputes, moveDispute, type DisputeRow } from './dispute.store';
import { recordEnding } from './settlement.service';

/** Does what the clock, or the way that the money went, asks of an open dispute. Doing it again changes nothing more. */
export async function bringUpToDate(units: Units, disputeId: string): Promise<void> {
  await units.inOne(async (unit) => {
    const [known] = await findDisputes(unit, [disputeId]);
    if (!known) return;
    const { dispute, funding } = await lockKnown(unit, known);
    if (!isOpen(dispute.status)) return;
    if (funding.status !== FundingStatus.DISPUTED) return closeAfter(unit, dispute, funding);
    if (dispute.status !== DisputeStatus.AWAITING_ANSWER || dispute.dueAt > unit.now) return;
    const inReview = await moveDispute(unit, dispute.id, 'TIME_OVER', { dueAt: unit.now });
    await unit.emit('dispute.in-review', dispute.id, await disputeFacts(unit, inReview));
    await tellWatchers(unit, funding);
  });
}

/** The money went by another way, so nothing is left to decide about: the dispute ends as the money went. */
async function closeAfter(unit: Unit, dispute: DisputeRow, funding: FundingRow): Promise<void> {
  const releasedMinor = Math.min(releasedOf(funding), dispute.amountMinor);
  const byBank = funding.status === FundingStatus.CHARGED_BACK;
  await recordEnding(unit, dispute, {
    move: 'CLOSE',
    releasedMinor,
    refundedMinor: dispute.amountMinor - releasedMinor,
    by: byBank ? 'BANK' : 'ELSEWHERE',
    userId: null,
    reason: byBank
      ? "The payer's bank took the money back, so nothing is left to decide about."
      : 'The money went its way outside of this dispute, so nothing is left to decide about.',
    endsContract: false,
  });
  await tellWatchers(unit, funding);
}

/** What of a payment went to the worker or is on its way there, before the fee, in minor units. */
function releasedOf(funding: FundingRow): number {
  const { status, feeMinor, netMinor, amountMinor, refundedMinor, refundDueMinor } = funding;
  if (status === FundingStatus.RELEASING || status === FundingStatus.RELEASED) return feeMinor + netMinor;
  return status === FundingStatus.SETTLING ? amountMinor - refundedMinor - (refundDueMinor ?? 0) : 0;
}
