import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { phoneRemoved } from '../account/account.events';
import type { AuthTools } from '../tools';
import type { ChangeStore } from './change.store';

export type PhoneRemovalService = ReturnType<typeof phoneRemovalService>;

export function phoneRemovalService(tools: AuthTools, changes: ChangeStore) {
  const { accounts, activity, clock } = tools;
  return {
    /** Takes the viewer's number off their account: no text reaches it any more, and no code signs in by it. */
    remove: async (
      phone: string | undefined,
      { viewer, requestId, address }: RequestContext,
    ): Promise<AccountRecord | Refusal> => {
      const stale = needsFreshProof(viewer, clock);
      if (stale) return stale;
      const id = accountIdOf(userIdOfViewer(viewer));
      const account = await accounts.find(id);
      if (!account) return refuse.unauthenticated();
      const shown = account.phone ?? account.codes.phone?.phone;
      if (phone !== undefined && phone !== shown)
        return refuse.conflict(RefusalCode.WRONG_STATE, 'Your account has another number by now.', 'phone');
      if (account.phone === undefined && account.codes.phone === undefined) return account;
      const isProved = account.phone !== undefined;
      const removed = await changes.removePhone(id, isProved ? [phoneRemoved(account, { clock, requestId })] : []);
      if (!removed) return refuse.unauthenticated();
      tools.nudge();
      if (isProved) await activity.note(id, { what: 'PHONE_REMOVED', sessionId: viewer.sessionId, address });
      return removed;
    },
  };
}
