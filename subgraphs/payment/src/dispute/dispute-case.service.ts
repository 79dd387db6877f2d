import type { Viewer } from '@kelmah/kit/context/viewer';
import { refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId } from '@kelmah/kit/ids/ids';
import { wrongState } from '../funding/client-request.service';
import { Refused } from '../funding/client-request.service';
import { decidesDisputes, isParty, maySeeFunding } from '../funding/funding-sight.service';
import { amendFunding, lockFunding, type FundingRow } from '../funding/funding.store';
import type { Unit } from '../work/unit.service';
import { DisputeMove, DisputeStatus, isOpen } from './dispute.states';
import { findDisputes, lockDispute, type DisputeRow } from './dispute.store';

/** A dispute and its money, both locked. */
export interface Case {
  dispute: DisputeRow;
  funding: FundingRow;
}

const noSuchDispute = (): Refusal => refuse.notFound('There is no such dispute.', 'disputeId');

/** Locks a dispute that the viewer may see: its funding first, as everywhere. @throws Refused where they may not */
export async function lockCase(unit: Unit, viewer: Viewer, disputeId: string): Promise<Case> {
  const [known] = isId('dispute', disputeId) ? await findDisputes(unit, [disputeId]) : [];
  if (!known || !maySeeFunding(viewer, known)) throw new Refused(noSuchDispute());
  return lockKnown(unit, known);
}

export async function lockKnown(unit: Unit, known: Pick<DisputeRow, 'id' | 'fundingId'>): Promise<Case> {
  const funding = await lockFunding(unit, known.fundingId);
  const dispute = await lockDispute(unit, known.id);
  if (!funding || !dispute) throw new Error(`Dispute ${known.id} is gone`);
  return { dispute, funding };
}

/** Says to those who watch the contract's payments that there is news of the dispute about one. */
export async function tellWatchers(unit: Unit, funding: FundingRow): Promise<void> {
  unit.changed(await amendFunding(unit, funding.id, {}));
}

const asSide: ReadonlySet<DisputeMove> = new Set([
  DisputeMove.ANSWER,
  DisputeMove.ADD_EVIDENCE,
  DisputeMove.WITHDRAW,
  DisputeMove.CONCEDE,
]);

/** Why this viewer may not do this with this dispute now; undefined where they may. */
export function whyNotMove(move: DisputeMove, viewer: Viewer, dispute: DisputeRow, now: Date): Refusal | undefined {
  const party = isParty(viewer, dispute);
  if (asSide.has(move) && !party) return refuse.forbidden('Only the hirer and the worker of the contract do this.');
  if (move === DisputeMove.SETTLE && !decidesDisputes(viewer)) return refuse.forbidden('Staff settle disputes.');
  if (move === DisputeMove.SETTLE && party) {
    return refuse.forbidden('You are a side of this dispute: somebody else of the staff settles it.');
  }
  const opener = viewer.userId === dispute.openedById;
  if (move === DisputeMove.WITHDRAW && !opener) return refuse.forbidden('Only who opened a dispute withdraws it.');
  if (move === DisputeMove.ANSWER && opener)
    return refuse.forbidden('The other side answers a dispute that you opened.');
  if (!isOpen(dispute.status)) return wrongState('This dispute is closed.');
  if (move !== DisputeMove.ANSWER) return undefined;
  const waits = dispute.status === DisputeStatus.AWAITING_ANSWER && now < dispute.answerBy;
  return waits ? undefined : wrongState('The time to answer is over. Add what you want to say as evidence.');
}

/** What the viewer may do with a dispute now. */
export const movesOf = (viewer: Viewer, dispute: DisputeRow, now: Date): DisputeMove[] =>
  Object.values(DisputeMove).filter((move) => whyNotMove(move, viewer, dispute, now) === undefined);
