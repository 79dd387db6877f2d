import { consumer } from '@kelmah/kit/events/consumer';
import type { AccountStore } from '../account/account.store';

/** Letters and tokens call people by the name that they show; an older version of it changes nothing. */
export const profileChanged = (accounts: Pick<AccountStore, 'rename'>) =>
  consumer({
    name: 'profile-changed',
    on: ['profile.changed'],
    handle: ({ data }) => accounts.rename(data.userId, data.name, data.version),
  });
