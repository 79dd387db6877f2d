import { after } from '../work/backoff.service';
import type { Unit } from '../work/unit.service';
import { partsOf } from '../ledger/funding-parts.store';
import { firstLookMs } from './checkout.service';
import { moveFunding, type FundingRow } from './funding.store';
import { beginRefund, planRefund } from './refund.service';
import { beginRelease } from './release.service';

/** How held money is parted, in minor units: both parts sum to what is held. */
export interface Settlement {
  /** To the worker, before the fee. */
  releasedMinor: number;
  /** Back to the hirer. */
  refundedMinor: number;
}

/** Why a settlement does not fit what is held; undefined where it does. */
export async function misfitOf(unit: Unit, funding: FundingRow, settlement: Settlement): Promise<string | undefined> {
  const { heldMinor } = await partsOf(unit, funding.id);
  const { releasedMinor, refundedMinor } = settlement;
  if (releasedMinor < 0 || refundedMinor < 0) return 'No part may be less than nothing.';
  if (releasedMinor + refundedMinor !== heldMinor) return 'Both parts must sum to what is held.';
  return undefined;
}

/**
 * Parts what is held as was decided: all to the worker, all back to the hirer, or first the hirer's part back and then
 * the rest to the worker. Call it with the funding locked, HELD or DISPUTED and not frozen.
 * @throws Error where the parts do not sum to what is held
 */
export async function settleFunding(
  unit: Unit,
  funding: FundingRow,
  settlement: Settlement,
  by: { userId: string | null; reason: string; decidedBy: string },
): Promise<void> {
  const misfit = await misfitOf(unit, funding, settlement);
  if (misfit !== undefined) throw new Error(`Funding ${funding.id}: ${misfit}`);
  if (settlement.refundedMinor === 0) return beginRelease(unit, funding, by.decidedBy);
  if (settlement.releasedMinor === 0) {
    await beginRefund(unit, funding, by);
    return;
  }
  const settling = await moveFunding(unit, funding.id, 'SETTLE', {
    refundReason: by.reason,
    refundedBy: by.userId,
    decidedBy: by.decidedBy,
    refundId: null,
    refundDueMinor: settlement.refundedMinor,
    failureMessage: null,
    lookAt: after(unit.now, firstLookMs),
    looks: 0,
  });
  unit.changed(settling);
  await planRefund(unit, settling, settlement.refundedMinor);
}
