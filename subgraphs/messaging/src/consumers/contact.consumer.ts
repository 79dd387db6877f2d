import { consumer } from '@kelmah/kit/events/consumer';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { ContactStore } from '../contact/contact.store';

export const contactQueue = {
  name: 'contacts',
  on: [
    'account.registered',
    'account.email-verified',
    'account.phone-verified',
    'account.phone-removed',
    'profile.changed',
  ],
} as const;

/** Keeps how people are called and reached. */
export const contactConsumer = (contacts: ContactStore) =>
  consumer({
    ...contactQueue,
    handle: async (event) => {
      const at = new Date(event.at);
      if (isOf(event, 'account.registered')) {
        const { userId, name, locale } = event.data;
        await contacts.setLocale(userId, locale);
        await contacts.setName(userId, name, 0);
      }
      if (isOf(event, 'account.email-verified')) await contacts.setEmail(event.data.userId, event.data.email, at);
      if (isOf(event, 'account.phone-verified')) await contacts.setPhone(event.data.userId, event.data.phone, at);
      if (isOf(event, 'account.phone-removed')) await contacts.setPhone(event.data.userId, null, at);
      if (isOf(event, 'profile.changed')) {
        const { userId, name, version } = event.data;
        await contacts.setName(userId, name, version);
      }
    },
  });

type Heard = (typeof contactQueue.on)[number];

function isOf<Type extends Heard>(
  event: EventRecord<Heard>,
  type: Type,
): event is EventRecord<Heard> & EventRecord<Type> {
  return event.type === type;
}
