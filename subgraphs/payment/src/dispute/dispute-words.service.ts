import { refuse, RefusalCode } from '@kelmah/kit/errors/refusal';
import { isId, newId } from '@kelmah/kit/ids/ids';
import { display } from '@kelmah/kit/money/money';
import { z } from 'zod';
import { Refused } from '../funding/client-request.service';
import type { Unit } from '../work/unit.service';
import { countEvidence, insertEvidence, insertWish } from './dispute-word.store';
import { disputeFacts } from './dispute-facts.service';
import type { DisputeRow } from './dispute.store';

/** What sides and staff write into disputes, and how it is kept. */

const uploadsMax = 10;
const messagesMax = 20;
/** Pieces of evidence of one side in one dispute. */
const evidenceMax = 50;

export const moneyWish = z.object({ amountMinor: z.int(), currency: z.string() });
export type MoneyWish = z.output<typeof moneyWish>;

export const story = z
  .string()
  .trim()
  .min(20, 'Say in at least 20 characters what happened.')
  .max(5_000, 'At most 5,000 characters.');

const idList = (kind: 'upload' | 'message', most: number, what: string) =>
  z
    .array(z.string().refine((id) => isId(kind, id), `There is no such ${what}.`))
    .nullish()
    .transform((ids) => [...new Set(ids ?? [])])
    .refine((ids) => ids.length <= most, `At most ${most} ${what}s at once.`);

/** What goes with words: files that were sent as evidence, and messages to be frozen. */
export const attachments = {
  uploadIds: idList('upload', uploadsMax, 'file'),
  messageIds: idList('message', messagesMax, 'message'),
};

export interface Attachments {
  uploadIds: string[];
  messageIds: string[];
}

/**
 * Reads how much is to go back, in minor units.
 * @throws Refused where it is not between nothing and what is held, in the currency that is held
 */
export function readRefund(wish: MoneyWish, held: { amountMinor: number; currency: string }, field: string): number {
  if (wish.currency !== held.currency)
    throw new Refused(refuse.invalid(`${field}.currency`, `Say it in ${held.currency}.`));
  if (wish.amountMinor < 0 || wish.amountMinor > held.amountMinor) {
    throw new Refused(refuse.invalid(`${field}.amountMinor`, `Say an amount from nothing to ${display(held)}.`));
  }
  return wish.amountMinor;
}

/** Keeps how a side wants the money parted, with what goes with it. */
export async function keepWish(
  unit: Unit,
  dispute: DisputeRow,
  userId: string,
  said: Attachments & { story: string; heldMinor: number; refundedMinor: number },
): Promise<void> {
  await insertWish(unit, {
    disputeId: dispute.id,
    userId,
    releasedMinor: said.heldMinor - said.refundedMinor,
    refundedMinor: said.refundedMinor,
    story: said.story,
    at: unit.now,
  });
  if (said.uploadIds.length + said.messageIds.length > 0)
    await keepEvidence(unit, dispute, userId, { ...said, text: null });
}

/** Keeps evidence of a side. @throws Refused where that side has handed in as much as there may be */
export async function keepEvidence(
  unit: Unit,
  dispute: DisputeRow,
  authorId: string,
  { text, uploadIds, messageIds }: Attachments & { text: string | null },
): Promise<void> {
  if ((await countEvidence(unit, dispute.id, authorId)) >= evidenceMax) {
    throw new Refused(
      refuse.conflict(RefusalCode.LIMIT_REACHED, `A side hands in evidence ${evidenceMax} times at most.`),
    );
  }
  const id = newId('disputeEvidence', unit.now);
  await insertEvidence(unit, { id, disputeId: dispute.id, authorId, text, uploadIds, messageIds, addedAt: unit.now });
  const facts = await disputeFacts(unit, dispute);
  await unit.emit('dispute.evidence-added', dispute.id, { ...facts, evidenceId: id, authorId, uploadIds, messageIds });
}
