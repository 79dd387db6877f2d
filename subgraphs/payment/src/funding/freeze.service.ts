import { giveUpUnsent } from '../operation/operation.store';
import type { Unit } from '../work/unit.service';
import { FundingStatus } from './funding.states';
import { amendFunding, lockFunding, type FundingRow } from './funding.store';
import { resumeRefund } from './refund.service';
import { planTransfer } from './release.service';

const because = 'A bank asks for the money.';

/** Keeps a funding's money where it is while a chargeback is open. What was sent goes on. */
export async function freeze(unit: Unit, funding: FundingRow, chargebackId: string): Promise<void> {
  if (funding.frozenBy !== null) return;
  unit.changed(await amendFunding(unit, funding.id, { frozenBy: chargebackId }));
  await giveUpUnsent(unit, 'TRANSFER', funding.id, because, unit.now);
  await giveUpUnsent(unit, 'REFUND', funding.id, because, unit.now);
}

/** Lets a funding go on from where this chargeback froze it. */
export async function thaw(unit: Unit, fundingId: string, chargebackId: string): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (funding?.frozenBy !== chargebackId) return;
  const thawed = await amendFunding(unit, fundingId, { frozenBy: null });
  unit.changed(thawed);
  const { status } = thawed;
  if (status === FundingStatus.RELEASING) await planTransfer(unit, thawed);
  if (status === FundingStatus.REFUNDING || status === FundingStatus.SETTLING) await resumeRefund(unit, thawed);
}
