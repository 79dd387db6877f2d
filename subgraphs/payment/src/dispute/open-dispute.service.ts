import { hour } from '@kelmah/kit/clock/clock';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId, newId } from '@kelmah/kit/ids/ids';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { z } from 'zod';
import { findContract, findMilestone, type AgreedMilestone } from '../contract/contract.store';
import {
  bodyHash,
  decided,
  doneBefore,
  keepRequest,
  Refused,
  wrongState,
  type KeyedRequest,
} from '../funding/client-request.service';
import { idempotencyKey } from '../funding/fund-milestone.service';
import { isParty } from '../funding/funding-sight.service';
import { FundingStatus, payable } from '../funding/funding.states';
import { lockLiveFunding, moveFunding, type FundingRow } from '../funding/funding.store';
import { partsOf } from '../ledger/funding-parts.store';
import { after } from '../work/backoff.service';
import type { Unit, Units } from '../work/unit.service';
import { attachments, keepWish, moneyWish, readRefund, story } from './dispute-words.service';
import { disputeFacts } from './dispute-facts.service';
import { DisputeReason } from './dispute.states';
import { findDisputes, insertDispute, type DisputeRow } from './dispute.store';

const input = z.object({
  milestoneId: z.string(),
  reason: z.enum(DisputeReason),
  story,
  refundWanted: moneyWish,
  ...attachments,
  idempotencyKey,
});
type Wish = z.output<typeof input>;

export type OpenDispute = (viewer: Viewer, raw: unknown) => Promise<DisputeRow | Refusal>;

/** One side says that a milestone went wrong: its money stays where it is until that is settled. */
export function openDispute(parts: { postgres: Postgres; units: Units; answerHours: number }): OpenDispute {
  const { postgres, units, answerHours } = parts;
  return async (viewer, raw) => {
    const wish = parseInput(input, raw);
    if (isRefusal(wish)) return wish;
    const milestone = isId('milestone', wish.milestoneId) ? await findMilestone(postgres, wish.milestoneId) : undefined;
    const contract = milestone && (await findContract(postgres, milestone.contractId));
    if (!contract || !isParty(viewer, contract)) {
      return refuse.notFound('There is no such milestone of yours.', 'milestoneId');
    }
    const request = { userId: userIdOfViewer(viewer), key: wish.idempotencyKey, bodyHash: hashOf(wish) };
    return decided(units, (unit) => open(unit, wish, request, answerHours));
  };
}

const hashOf = ({ milestoneId, reason, story: said, refundWanted, uploadIds, messageIds }: Wish): string =>
  bodyHash('dispute', milestoneId, reason, said, JSON.stringify([refundWanted, uploadIds, messageIds]));

async function open(unit: Unit, wish: Wish, request: KeyedRequest, answerHours: number): Promise<DisputeRow> {
  const { userId } = request;
  const funding = await lockLiveFunding(unit, wish.milestoneId);
  const before = await doneBefore(unit, request);
  const [made] = before === undefined ? [] : await findDisputes(unit, [before]);
  if (made) return made;
  const milestone = await findMilestone(unit, wish.milestoneId);
  const refusal = whyNotOpen(funding, milestone, userId);
  if (refusal || !funding) throw new Refused(refusal ?? nothingHeld());
  const { heldMinor } = await partsOf(unit, funding.id);
  const held = { amountMinor: heldMinor, currency: funding.currency };
  const refundedMinor = readRefund(wish.refundWanted, held, 'refundWanted');
  unit.changed(await moveFunding(unit, funding.id, 'DISPUTE', {}));
  const dispute = await insertDispute(unit, {
    ...{ fundingId: funding.id, milestoneId: funding.milestoneId, contractId: funding.contractId },
    ...{ hirerId: funding.hirerId, workerId: funding.workerId, openedById: userId, ...held },
    ...{ id: newId('dispute', unit.now), reason: wish.reason, openedAt: unit.now },
    answerBy: after(unit.now, answerHours * hour),
  });
  await keepRequest(unit, request, dispute.id);
  const facts = await disputeFacts(unit, dispute);
  await unit.emit('dispute.opened', dispute.id, {
    ...facts,
    openedById: userId,
    reason: dispute.reason,
    answerBy: dispute.answerBy.toISOString(),
  });
  await keepWish(unit, dispute, userId, { ...wish, heldMinor, refundedMinor });
  return dispute;
}

const nothingHeld = (): Refusal => wrongState('No money is held for this milestone.');

function whyNotOpen(
  funding: FundingRow | undefined,
  milestone: AgreedMilestone | undefined,
  userId: string,
): Refusal | undefined {
  if (!funding || payable.has(funding.status) || funding.status === FundingStatus.PROCESSING) return nothingHeld();
  if (funding.status === FundingStatus.DISPUTED) {
    return refuse.conflict(
      RefusalCode.ALREADY_EXISTS,
      'There is a dispute about this milestone already.',
      'milestoneId',
    );
  }
  if (milestone?.approvedAt) return wrongState('The milestone is approved, and its money belongs to the worker.');
  if (funding.status !== FundingStatus.HELD) return wrongState('The money of this milestone is on its way already.');
  if (milestone?.startedAt) return undefined;
  return wrongState(
    userId === funding.hirerId
      ? 'The work has not begun. You can take the money back yourself.'
      : 'The work has not begun, so there is nothing to decide about yet.',
  );
}
