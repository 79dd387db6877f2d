import { z } from 'zod';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import type { AuthTools } from '../tools';
import { deactivated, reactivated } from './erasure.events';
import type { ErasureStore } from './erasure.store';

const input = z.object({
  reason: z
    .string()
    .max(500, 'Use at most 500 characters.')
    .nullish()
    .transform((text) => text?.trim() || null),
});

export type DeactivationService = ReturnType<typeof deactivationService>;

export function deactivationService(
  tools: Pick<AuthTools, 'activity' | 'sessions' | 'clock' | 'nudge'>,
  store: ErasureStore,
) {
  const { activity, sessions, clock } = tools;
  return {
    /** Switches the viewer's account off: every session ends, and nobody finds them until they sign in again. */
    deactivate: async (
      raw: unknown,
      { viewer, requestId, address }: RequestContext,
    ): Promise<{ deactivatedAt: Date } | Refusal> => {
      const given = parseInput(input, raw);
      if (isRefusal(given)) return given;
      const stale = needsFreshProof(viewer, clock);
      if (stale) return stale;
      const at = clock.now();
      const userId = userIdOfViewer(viewer);
      const events = [deactivated({ userId }, { clock, requestId })];
      const off = await store.switchOff(accountIdOf(userId), { at, reason: given.reason, letters: [], events });
      if (!off) return refuse.unauthenticated();
      tools.nudge();
      await sessions.finishEnding(off);
      await activity.note(off._id, { what: 'DEACTIVATED', sessionId: viewer.sessionId, address });
      return { deactivatedAt: at };
    },

    /** Whoever signs in again is back; unless the account is to be erased, which takes a word of its own. */
    welcomeBack: async (account: AccountRecord, sessionId: string, device: string): Promise<AccountRecord> => {
      if (!account.deactivated || account.erasure) return account;
      const on = await store.switchOn(account._id, [reactivated(account, { clock })]);
      if (!on) return account;
      tools.nudge();
      await activity.note(on._id, { what: 'REACTIVATED', sessionId, device });
      return on;
    },
  };
}
