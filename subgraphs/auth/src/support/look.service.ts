import { z } from 'zod';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, isId } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { makeLookToken, type AccessToken } from '../session/access-token.service';
import { recordOf } from '../staff/staff-words.service';
import type { SupportRequestRecord } from './support-request.store';
import type { SupportTools } from './support-side.service';

const startInput = z.object({ requestId: z.string() });
const lookInput = z.object({
  sessionId: z.string(),
  staffSessionId: z.string(),
  operation: z.string().max(200),
});

const over = () => refuse.unauthenticated('This look is over: its time is up, or it was ended.');
const notAllowed = () =>
  refuse.conflict(RefusalCode.NOT_READY, 'The person has not said yes, or the time is over.', 'requestId');

export type LookService = ReturnType<typeof lookService>;

/** Looking at somebody's account with their consent. */
export function lookService({ accounts, requests, clock, ...tools }: SupportTools) {
  /** The account that may be looked at by this request now; null where it may not (any more). */
  async function accountOf(request: SupportRequestRecord): Promise<AccountRecord | null> {
    if (request.status !== 'ALLOWED' || !request.isOpen || request.until <= clock.now()) return null;
    const account = await accounts.find(accountIdOf(request.userId));
    return account && !account.deactivated && !account.erasure && !account.roles.includes('STAFF') ? account : null;
  }

  return {
    /**
     * An access token by which the member of staff sees what the person sees, for 15 minutes at most and never beyond
     * the consent; until then another can be had the same way.
     */
    start: async (
      input: unknown,
      { viewer }: RequestContext,
    ): Promise<{ request: SupportRequestRecord; token: AccessToken } | Refusal> => {
      const given = parseInput(startInput, input);
      if (isRefusal(given)) return given;
      const byId = userIdOfViewer(viewer);
      const request = isId('supportRequest', given.requestId) ? await requests.find(given.requestId) : null;
      if (!request || request.byId !== byId || viewer.sessionId === undefined)
        return refuse.notFound('There is no such request of yours.', 'requestId');
      const account = await accountOf(request);
      if (!account) return notAllowed();
      const details = { aboutId: request.userId, requestId: request._id };
      await requests.writeDown(request._id, recordOf('SUPPORT_STARTED', byId, clock.now(), details));
      await tools.settle();
      const actor = { userId: byId, sessionId: viewer.sessionId };
      const look = { sessionId: request.sessionId, until: request.until, actor };
      return { request, token: await makeLookToken(account, look, tools.keys, clock) };
    },

    /**
     * Notes that support is about to run an operation, for the router, which runs nothing that is not noted. Whether it
     * may is looked up each time: the consent, the member of staff and the session in which they are signed in.
     */
    note: async (input: unknown): Promise<{ noted: true } | Refusal> => {
      const given = parseInput(lookInput, input);
      if (isRefusal(given)) return given;
      if (!isId('session', given.sessionId) || !isId('session', given.staffSessionId)) return over();
      const [request, session] = await Promise.all([
        requests.findBySession(given.sessionId),
        tools.sessionRecords.find(given.staffSessionId),
      ]);
      const now = clock.now();
      if (!request || session?.userId !== request.byId || session.endedAt || session.expiresAt <= now) return over();
      const [account, staff] = await Promise.all([accountOf(request), accounts.find(session.accountId)]);
      const isSupport = staff?.roles.includes('STAFF') && staff.permissions.includes('support') && !staff.deactivated;
      const isOver = staff?.sessionsNotBefore && session.begunAt < staff.sessionsNotBefore;
      if (!account || !isSupport || isOver) return over();
      const details = { aboutId: request.userId, requestId: request._id, operation: given.operation };
      await tools.records.add(recordOf('SUPPORT_LOOKED', request.byId, now, details));
      return { noted: true };
    },
  };
}
