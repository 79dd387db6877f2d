import { markNotStarted } from '../contract/contract.store';
import type { Unit } from '../work/unit.service';
import { fundingFacts } from './funding.events';
import { canMove } from './funding.states';
import { amendFunding, moveFunding, type FundingRow } from './funding.store';
import { sharesOf } from './refund.service';

/**
 * The payer's bank keeps money that was held: so much of it is gone, so much is left. Call it with the funding locked;
 * the caller books the loss.
 */
export async function loseHeld(
  unit: Unit,
  funding: FundingRow,
  { lostMinor, leftMinor }: { lostMinor: number; leftMinor: number },
): Promise<void> {
  if (lostMinor === 0) return;
  if (leftMinor > 0) {
    unit.changed(await amendFunding(unit, funding.id, await sharesOf(unit, funding, leftMinor)));
    return;
  }
  if (!canMove('CHARGE_BACK', funding.status)) return;
  const gone = await moveFunding(unit, funding.id, 'CHARGE_BACK', { lookAt: null, refundDueMinor: null });
  unit.changed(gone);
  await markNotStarted(unit, gone.milestoneId);
  await unit.emit('funding.charged-back', gone.id, { ...fundingFacts(gone), lostMinor });
}
