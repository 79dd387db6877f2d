import { z } from 'zod';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { passwordProblem } from '../password/password-rules.service';
import type { AuthTools } from '../tools';
import type { ChangeStore } from './change.store';

const passwordInput = z.object({ newPassword: z.string() });

export type PasswordChangeService = ReturnType<typeof passwordChangeService>;

/** Sets another password for somebody who has just proved who they are; or a first one. */
export function passwordChangeService(tools: AuthTools, changes: ChangeStore) {
  const { accounts, passwords, sessions, clock } = tools;
  return {
    /** Sets a password, ends every other session and goes on with this one. */
    change: async (input: unknown, { viewer, address }: RequestContext): Promise<AccountRecord | Refusal> => {
      const given = parseInput(passwordInput, input);
      if (isRefusal(given)) return given;
      const stale = needsFreshProof(viewer, clock);
      if (stale) return stale;
      const account = await accounts.find(accountIdOf(userIdOfViewer(viewer)));
      if (!account || viewer.sessionId === undefined) return refuse.unauthenticated();
      const problem = passwordProblem(given.newPassword, account);
      if (problem) return refuse.invalid('newPassword', problem);
      if (account.password !== null && (await passwords.verify(account.password, given.newPassword)))
        return refuse.invalid('newPassword', 'This is the password that you have now.');
      const hash = await passwords.hash(given.newPassword);
      const before = new Date(clock.now().getTime() + 1);
      // First this session is made one that goes on: after a crash in between nothing has changed for anybody.
      if (!(await sessions.carryOver(viewer.sessionId, account._id, before))) return refuse.unauthenticated();
      const changed = await changes.setPassword(account._id, hash, before);
      if (!changed) return refuse.unauthenticated();
      await sessions.finishEnding(changed);
      await tools.activity.note(changed._id, { what: 'PASSWORD_CHANGED', sessionId: viewer.sessionId, address });
      return changed;
    },
  };
}
