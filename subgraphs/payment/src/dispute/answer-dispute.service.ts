import { userIdOfViewer } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, type Refusal } from '@kelmah/kit/errors/refusal';
import { z } from 'zod';
import {
  bodyHash,
  decided,
  doneBefore,
  keepRequest,
  Refused,
  type KeyedRequest,
} from '../funding/client-request.service';
import { idempotencyKey } from '../funding/fund-milestone.service';
import { partsOf } from '../ledger/funding-parts.store';
import type { Unit, Units } from '../work/unit.service';
import { lockCase, tellWatchers, whyNotMove, type Case } from './dispute-case.service';
import { attachments, keepEvidence, keepWish, moneyWish, readRefund, story } from './dispute-words.service';
import { disputeFacts } from './dispute-facts.service';
import { DisputeMove } from './dispute.states';
import { moveDispute, type DisputeRow } from './dispute.store';

const answer = z.object({ disputeId: z.string(), story, refundWanted: moneyWish, ...attachments, idempotencyKey });
type Answer = z.output<typeof answer>;

const evidence = z.object({
  disputeId: z.string(),
  text: z.string().trim().min(1, 'Say in a few words what this shows.').max(5_000, 'At most 5,000 characters.'),
  ...attachments,
  idempotencyKey,
});

type Say = (viewer: Viewer, raw: unknown) => Promise<DisputeRow | Refusal>;

/** The other side says how it sees it: from then on staff have it. */
export function answerDispute(units: Units): Say {
  return async (viewer, raw) => {
    const wish = parseInput(answer, raw);
    if (isRefusal(wish)) return wish;
    const body = [wish.disputeId, wish.story, JSON.stringify([wish.refundWanted, wish.uploadIds, wish.messageIds])];
    const request = requestOf(viewer, wish.idempotencyKey, 'answer', ...body);
    return decided(units, (unit) => once(unit, viewer, { wish, request, move: DisputeMove.ANSWER }, answered));
  };
}

/** A side hands in evidence. */
export function addDisputeEvidence(units: Units): Say {
  return async (viewer, raw) => {
    const wish = parseInput(evidence, raw);
    if (isRefusal(wish)) return wish;
    const body = [wish.disputeId, wish.text, JSON.stringify([wish.uploadIds, wish.messageIds])];
    const request = requestOf(viewer, wish.idempotencyKey, 'evidence', ...body);
    return decided(units, (unit) =>
      once(unit, viewer, { wish, request, move: DisputeMove.ADD_EVIDENCE }, async ({ dispute }) => {
        await keepEvidence(unit, dispute, request.userId, wish);
        return dispute;
      }),
    );
  };
}

const requestOf = (viewer: Viewer, key: string, ...body: string[]): KeyedRequest => ({
  userId: userIdOfViewer(viewer),
  key,
  bodyHash: bodyHash(...body),
});

/** Does this with a dispute, once for a key. */
async function once<Wish extends { disputeId: string }>(
  unit: Unit,
  viewer: Viewer,
  asked: { wish: Wish; request: KeyedRequest; move: DisputeMove },
  work: (found: Case, unit: Unit, wish: Wish, userId: string) => Promise<DisputeRow>,
): Promise<DisputeRow> {
  const found = await lockCase(unit, viewer, asked.wish.disputeId);
  if ((await doneBefore(unit, asked.request)) !== undefined) return found.dispute;
  const refusal = whyNotMove(asked.move, viewer, found.dispute, unit.now);
  if (refusal) throw new Refused(refusal);
  await keepRequest(unit, asked.request, found.dispute.id);
  const dispute = await work(found, unit, asked.wish, asked.request.userId);
  await tellWatchers(unit, found.funding);
  return dispute;
}

async function answered({ dispute, funding }: Case, unit: Unit, wish: Answer, userId: string): Promise<DisputeRow> {
  const { heldMinor } = await partsOf(unit, funding.id);
  const held = { amountMinor: heldMinor, currency: funding.currency };
  const refundedMinor = readRefund(wish.refundWanted, held, 'refundWanted');
  const inReview = await moveDispute(unit, dispute.id, 'ANSWER', { dueAt: unit.now });
  const facts = await disputeFacts(unit, inReview);
  await unit.emit('dispute.answered', dispute.id, { ...facts, answeredById: userId });
  await unit.emit('dispute.in-review', dispute.id, facts);
  await keepWish(unit, inReview, userId, { ...wish, heldMinor, refundedMinor });
  return inReview;
}
