import { z } from 'zod';
import { day, type Clock } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import type { Sealer } from '@kelmah/kit/crypto/seal';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId, newId } from '@kelmah/kit/ids/ids';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import { paragraph } from '../person/inputs.service';
import type { UploadService } from '../upload/upload.service';
import { identityDecided } from './identity.events';
import { readCardNumber, rejectionReasons, type IdentityStatus } from './identity.states';
import type { Decision, IdentityCheckRecord, IdentityStore } from './identity.store';
import { ownerOrStaff } from './identity.type';

/** For so long the pictures and the number are kept after the decision, for whoever says that it was wrong. */
const keptMs = 30 * day;
/** How often somebody may hand in within so long. */
const submissionsMax = 5;
const submissionsMs = 30 * day;

const submitInput = z.object({
  cardNumber: z.string().transform((text, context) => {
    const number = readCardNumber(text);
    if (number) return number;
    context.addIssue({ code: 'custom', message: 'Write the number as it stands on the card: GHA-123456789-0.' });
    return z.NEVER;
  }),
  cardUploadId: z.string(),
  selfieUploadId: z.string(),
});
const decideInput = z.object({
  checkId: z.string(),
  verified: z.boolean(),
  reasons: z
    .array(z.enum(rejectionReasons))
    .max(rejectionReasons.length)
    .transform((reasons) => [...new Set(reasons)]),
  note: paragraph(500).nullish(),
});

export interface IdentityTools {
  checks: IdentityStore;
  uploads: UploadService;
  sealer: Sealer;
  clock: Clock;
  nudge(): void;
}

export type IdentityService = ReturnType<typeof identityService>;

const sealedFor = (id: string) => `card of ${id}`;
const missing = () => refuse.notFound('There is no such check.', 'checkId');

export function identityService(tools: IdentityTools) {
  const { checks, sealer, clock } = tools;
  return {
    submit: submitterOf(tools),
    decide: deciderOf(tools),

    latestOf: (userIds: readonly string[]) => checks.latestOf(userIds),
    /** A check by its id; null where the viewer may not see it. */
    find: async ({ viewer }: RequestContext, id: string): Promise<IdentityCheckRecord | null> => {
      const check = isId('identityCheck', id) ? await checks.find(id) : null;
      return check && ownerOrStaff.allows(viewer, check) ? check : null;
    },
    page: (status: IdentityStatus, request: PageRequest) => checks.page(status, request),

    /** The number of the card, for staff who look at it; null once it has gone. */
    cardNumberOf: ({ _id, cardSealed }: IdentityCheckRecord): string | null =>
      cardSealed === null ? null : sealer.open(cardSealed, sealedFor(_id)),

    /** Whether another person is known by the card of this check. */
    isCardTaken: ({ cardMac, userId }: IdentityCheckRecord) => checks.isAnothers(cardMac, userId),

    /** Forgets numbers and pictures that are no longer needed. */
    wipe: async (): Promise<void> => {
      for (const check of await checks.toWipe(clock.now(), 100)) {
        await tools.uploads.forget([check.cardUploadId, check.selfieUploadId]);
        await checks.wiped(check._id);
      }
    },
  };
}

function submitterOf({ checks, uploads, sealer, clock }: IdentityTools) {
  /** What keeps the pictures from being taken; each has a file of its own. */
  async function wrongPicture(cardUploadId: string, selfieUploadId: string, viewer: Viewer) {
    if (cardUploadId === selfieUploadId)
      return refuse.invalid('selfieUploadId', 'Send a picture of your face of its own.');
    const problem = await uploads.problemWith([cardUploadId, selfieUploadId], 'IDENTITY', viewer);
    return problem && refuse.invalid(problem.index === 0 ? 'cardUploadId' : 'selfieUploadId', problem.message);
  }

  /** Hands in a card and a face. The same pictures handed in twice are one check. */
  return async (input: unknown, { viewer }: RequestContext): Promise<IdentityCheckRecord | Refusal> => {
    const given = parseInput(submitInput, input);
    if (isRefusal(given)) return given;
    const { cardNumber, ...pictures } = given;
    const userId = userIdOfViewer(viewer);
    const wrong = await wrongPicture(pictures.cardUploadId, pictures.selfieUploadId, viewer);
    if (wrong) return wrong;
    const now = clock.now();
    const [latest] = await checks.latestOf([userId]);
    if (latest?.status === 'SUBMITTED' && latest.cardUploadId === pictures.cardUploadId) return latest;
    if (latest?.status === 'VERIFIED')
      return refuse.conflict(RefusalCode.ALREADY_EXISTS, 'Your identity is proved already.');
    if ((await checks.countSince(userId, new Date(now.getTime() - submissionsMs))) >= submissionsMax)
      return refuse.tooMany('That was tried too often. Write to us, and we will look at it together.', 7 * 86_400);
    const id = newId('identityCheck', now);
    const check: IdentityCheckRecord = {
      ...{ _id: id, userId, status: 'SUBMITTED', ...pictures, submittedAt: now },
      cardSealed: sealer.seal(cardNumber, sealedFor(id)),
      cardMac: sealer.mac('card', cardNumber),
      cardHint: cardNumber.slice(-4),
      ...{ decidedAt: null, decidedBy: null, reasons: [], note: null, wipeAt: null },
    };
    if (await checks.add(check)) return check;
    return refuse.conflict(RefusalCode.ALREADY_EXISTS, 'We are looking at what you have sent already.');
  };
}

function deciderOf({ checks, clock, nudge }: IdentityTools) {
  const decided = () => refuse.conflict(RefusalCode.WRONG_STATE, 'This was decided already.');

  return async (input: unknown, { viewer, requestId }: RequestContext): Promise<IdentityCheckRecord | Refusal> => {
    const given = parseInput(decideInput, input);
    if (isRefusal(given)) return given;
    const { checkId, verified, reasons, note } = given;
    if (verified && reasons.length > 0) return refuse.invalid('reasons', 'A reason is for a check that fails.');
    if (!verified && reasons.length === 0) return refuse.invalid('reasons', 'Say why it fails.');
    if (reasons.includes('OTHER') && !note)
      return refuse.invalid('note', 'Write what else it is: they read only this.');
    const check = isId('identityCheck', checkId) ? await checks.find(checkId) : null;
    if (!check) return missing();
    if (check.userId === viewer.userId) return refuse.forbidden('Somebody else has to look at your own card.');
    const now = clock.now();
    const decision: Decision = {
      ...{ status: verified ? 'VERIFIED' : 'REJECTED', decidedAt: now, decidedBy: userIdOfViewer(viewer) },
      ...{ reasons, note: note ?? null, wipeAt: new Date(now.getTime() + keptMs) },
    };
    const done = await checks.decide(checkId, decision, identityDecided(check, decision, { clock, requestId }));
    if (done === 'CARD_TAKEN')
      return refuse.conflict(RefusalCode.ALREADY_EXISTS, 'Another person is known by this card: it cannot be taken.');
    if (!done) return decided();
    nudge();
    return done;
  };
}
