import { z } from 'zod';
import { day, minute } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { makeEvent } from '@kelmah/kit/events/event';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, isId, newId } from '@kelmah/kit/ids/ids';
import { recordOf } from '../staff/staff-words.service';
import type { SupportRequestRecord } from './support-request.store';
import type { SupportTools } from './support-side.service';

/** For so long a question waits for its answer. */
const askLifeMs = day;
/** For so long support may look, from the moment of the yes. */
export const lookLifeMs = 30 * minute;

const askInput = z.object({
  userId: z.string(),
  reason: z
    .string()
    .trim()
    .min(10, 'Say in a sentence why: the person reads it.')
    .max(500, 'Use at most 500 characters.'),
});
const answerInput = z.object({ requestId: z.string(), allow: z.boolean() });
const endInput = z.object({ requestId: z.string() });

const nobodyThere = () => refuse.notFound('There is nobody with this id.', 'userId');
const noSuchRequest = () => refuse.notFound('There is no such request.', 'requestId');
const answered = () =>
  refuse.conflict(RefusalCode.WRONG_STATE, 'This was answered already, or its time is over.', 'requestId');

export type SupportService = ReturnType<typeof supportService>;

/** How support comes to look at somebody's account: it asks, the person says yes or no, either ends it at any time. */
export function supportService(tools: SupportTools) {
  const { accounts, requests, clock } = tools;
  return {
    /** Asks somebody. Asking again while it is open gives the same request. */
    ask: async (input: unknown, { viewer, requestId }: RequestContext): Promise<SupportRequestRecord | Refusal> => {
      const given = parseInput(askInput, input);
      if (isRefusal(given)) return given;
      const { userId, reason } = given;
      const person = isId('user', userId) ? await accounts.find(accountIdOf(userId)) : null;
      if (!person || person.emailVerifiedAt === null || person.deactivated || person.erasure) return nobodyThere();
      if (person.roles.includes('STAFF'))
        return refuse.forbidden('Accounts of staff are not looked at: ask them to show you.');
      const tooMany = await tools.limits.take('supportAsk', userId);
      if (tooMany) return tooMany;
      const now = clock.now();
      const id = newId('supportRequest', now);
      const byId = userIdOfViewer(viewer);
      const record = recordOf('SUPPORT_ASKED', byId, now, { aboutId: userId, requestId: id });
      const request: SupportRequestRecord = {
        ...{ _id: id, userId, byId, reason, status: 'ASKED', askedAt: now, isOpen: true },
        ...{ until: new Date(now.getTime() + askLifeMs), sessionId: newId('session', now), staffRecords: [record] },
      };
      const event = makeEvent('support.asked', userId, { userId, requestId: id }, { clock, requestId });
      const asked = await requests.ask(request, [event]);
      if (asked._id !== id) return asked;
      tools.nudge();
      await tools.settle();
      await tools.activity.note(person._id, { what: 'SUPPORT_ASKED' });
      return asked;
    },

    answer: answererOf(tools),
    end: enderOf(tools),

    ofPerson: (userIds: readonly string[]) => requests.ofPerson(userIds),
    ofStaff: (viewer: RequestContext['viewer']) => requests.ofStaff(userIdOfViewer(viewer)),
    looksOf: (requestIds: readonly string[]) => tools.records.looksOf(requestIds),

    /** Who is meant by a proved e-mail address or the id of a user. */
    personOf: async (text: string): Promise<string | null> => {
      const asked: string = text.trim().slice(0, 254);
      const byId = isId('user', asked) ? await accounts.find(accountIdOf(asked)) : null;
      const found = byId ?? (await accounts.findByEmail(text.trim().toLowerCase().slice(0, 254)));
      return found && found.emailVerifiedAt !== null && !found.erasure ? found.userId : null;
    },
  };
}

/** The person says yes, by a fresh proof, or no. */
function answererOf({ requests, clock, ...tools }: SupportTools) {
  return async (input: unknown, { viewer }: RequestContext): Promise<SupportRequestRecord | Refusal> => {
    const given = parseInput(answerInput, input);
    if (isRefusal(given)) return given;
    const stale = given.allow ? needsFreshProof(viewer, clock) : undefined;
    if (stale) return stale;
    if (!isId('supportRequest', given.requestId)) return noSuchRequest();
    const userId = userIdOfViewer(viewer);
    const now = clock.now();
    const what = given.allow ? 'SUPPORT_ALLOWED' : 'SUPPORT_REFUSED';
    const record = recordOf(what, userId, now, { aboutId: userId, requestId: given.requestId });
    const until = new Date(now.getTime() + lookLifeMs);
    const done = await requests.answer(given.requestId, userId, { allowed: given.allow, now, until, record });
    if (done) {
      await tools.settle();
      if (given.allow)
        await tools.activity.note(accountIdOf(userId), {
          ...{ what: 'SUPPORT_ALLOWED', sessionId: viewer.sessionId },
        });
      return done;
    }
    const found = await requests.find(given.requestId);
    if (found?.userId !== userId) return noSuchRequest();
    // The same answer twice is one.
    const isSame = found.status === (given.allow ? 'ALLOWED' : 'REFUSED') && found.until > now;
    return isSame ? found : answered();
  };
}

/** Whoever was asked or asks ends it: no token of it is good from then on. */
function enderOf({ requests, clock, ...tools }: SupportTools) {
  return async (input: unknown, { viewer }: RequestContext): Promise<SupportRequestRecord | Refusal> => {
    const given = parseInput(endInput, input);
    if (isRefusal(given)) return given;
    const found = isId('supportRequest', given.requestId) ? await requests.find(given.requestId) : null;
    const me = userIdOfViewer(viewer);
    if (!found || (found.userId !== me && found.byId !== me)) return noSuchRequest();
    const now = clock.now();
    const record = recordOf('SUPPORT_ENDED', me, now, { aboutId: found.userId, requestId: found._id });
    const ended = await requests.end(found._id, now, record);
    if (!ended) return found;
    try {
      await tools.revocations.announce(found.sessionId);
    } catch (error) {
      // Each look is asked for here first, so that the end holds all the same.
      tools.logger.warn('end of a look waits for Redis', { request: found._id, error: (error as Error).message });
    }
    await tools.settle();
    await tools.activity.note(accountIdOf(found.userId), { what: 'SUPPORT_ENDED' });
    return ended;
  };
}
