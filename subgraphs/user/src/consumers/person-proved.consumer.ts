import { consumer } from '@kelmah/kit/events/consumer';
import type { News } from '../person/person.service';

type Note = (userId: string, news: News) => Promise<void>;

/** What somebody has proved of themselves shows on their public face. Hearing it twice changes nothing more. */
export const phoneProved = (note: Note) =>
  consumer({
    name: 'phone-proved',
    on: ['account.phone-verified', 'account.phone-removed'],
    handle: ({ type, at, data }) =>
      note(data.userId, { phoneProvedAt: type === 'account.phone-verified' ? new Date(at) : null }),
  });

export const identityDecided = (note: Note) =>
  consumer({
    name: 'identity-decided',
    on: ['identity-check.decided'],
    handle: async ({ at, data }) => {
      if (data.verified) await note(data.userId, { identityProvedAt: new Date(at) });
    },
  });
