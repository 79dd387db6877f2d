import type { Viewer } from '@kelmah/kit/context/viewer';
import { accountIdOf, isId } from '@kelmah/kit/ids/ids';
import type { AccountRecord, AccountStore } from './account.store';

export type AccountService = ReturnType<typeof accountService>;

export function accountService(accounts: AccountStore) {
  const ownOf = async (viewer: Viewer): Promise<AccountRecord | null> =>
    viewer.kind === 'person' && isId('user', viewer.userId) ? accounts.find(accountIdOf(viewer.userId)) : null;
  return {
    /** The viewer's own account; null for anybody who is no person. */
    own: ownOf,

    /** An account by its id, for its owner alone. */
    find: async (viewer: Viewer, id: string): Promise<AccountRecord | null> => {
      const own = isId('account', id) && viewer.userId !== undefined && accountIdOf(viewer.userId) === id;
      return own ? ownOf(viewer) : null;
    },
  };
}
