import { money, splitFee } from '@kelmah/kit/money/money';
import { findContract } from '../contract/contract.store';
import { settleFunding } from '../funding/settle.service';
import { partsOf } from '../ledger/funding-parts.store';
import type { Unit } from '../work/unit.service';
import type { Case } from './dispute-case.service';
import { disputeFacts } from './dispute-facts.service';
import { DisputeOutcome, type DisputeChange, type DisputeDecider } from './dispute.states';
import { moveDispute, type DisputeRow } from './dispute.store';

/** How a dispute ends. Amounts are minor units. */
export interface Ending {
  move: Extract<DisputeChange, 'CONCEDE' | 'SETTLE' | 'CLOSE'>;
  releasedMinor: number;
  refundedMinor: number;
  by: DisputeDecider;
  userId: string | null;
  /** Both sides read it. */
  reason: string;
  endsContract: boolean;
}

/** Ends a dispute and sends its money where that says. Both are locked, and the refunded part is no more than is held. */
export async function decide(
  unit: Unit,
  found: Case,
  ending: Omit<Ending, 'releasedMinor'> & { userId: string },
): Promise<DisputeRow> {
  const { heldMinor } = await partsOf(unit, found.funding.id);
  const parted = { releasedMinor: heldMinor - ending.refundedMinor, refundedMinor: ending.refundedMinor };
  const settled = await recordEnding(unit, found.dispute, { ...ending, ...parted });
  const by = { userId: ending.userId, reason: ending.reason, decidedBy: settled.id };
  // Last, since it may book.
  await settleFunding(unit, found.funding, parted, by);
  return settled;
}

/** Closes a dispute with its outcome, and tells of it. */
export async function recordEnding(unit: Unit, dispute: DisputeRow, ending: Ending): Promise<DisputeRow> {
  const { releasedMinor, refundedMinor, endsContract } = ending;
  const contract = await findContract(unit, dispute.contractId);
  if (!contract) throw new Error(`No contract ${dispute.contractId}`);
  const { fee, net } = splitFee(money(releasedMinor, dispute.currency), contract.feeBasisPoints);
  const outcome = outcomeOf(ending);
  const settled = await moveDispute(unit, dispute.id, ending.move, {
    ...{ outcome, releasedMinor, refundedMinor, endsContract },
    ...{ amountMinor: releasedMinor + refundedMinor, feeMinor: fee.amountMinor, netMinor: net.amountMinor },
    ...{ decidedBy: ending.by, decidedById: ending.userId, settledReason: ending.reason },
    ...{ closedAt: unit.now, dueAt: unit.now },
  });
  await unit.emit('dispute.settled', dispute.id, {
    ...(await disputeFacts(unit, settled)),
    ...{ outcome, releasedMinor, refundedMinor, endsContract, decidedBy: ending.by },
  });
  return settled;
}

function outcomeOf({ releasedMinor, refundedMinor }: Ending): DisputeOutcome {
  if (refundedMinor === 0) return DisputeOutcome.RELEASE;
  return releasedMinor === 0 ? DisputeOutcome.REFUND : DisputeOutcome.SPLIT;
}
