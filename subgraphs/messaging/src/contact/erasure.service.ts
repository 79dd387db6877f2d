import type { Clock } from '@kelmah/kit/clock/clock';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { ErasedPeople } from '@kelmah/kit/mongo/erased-people';
import type { ConversationStore } from '../conversation/conversation.store';
import type { NotificationStore } from '../notification/notification.store';
import type { SettingsStore } from '../settings/settings.store';
import { formerMember, type ContactStore } from './contact.store';

export interface ErasureParts {
  contacts: ContactStore;
  conversations: ConversationStore;
  notifications: NotificationStore;
  settings: SettingsStore;
  erased: ErasedPeople;
  clock: Clock;
  nudge(): void;
}

/** Forgets people who had their account erased. What they wrote to others stays theirs, under no name. */
export class ErasureService {
  constructor(private readonly parts: ErasureParts) {}

  async erased(event: EventRecord<'account.erased'>): Promise<void> {
    const { contacts, conversations, notifications, settings, erased, clock, nudge } = this.parts;
    const { userId } = event.data;
    const contact = await contacts.byId(userId);
    // First the notices: the name is known by the contact alone, and after a crash it must still be there.
    const takeName = async () => {
      if (!contact?.name || contact.name === formerMember) return;
      await notifications.rename(await conversations.everybodyWith(userId), contact.name, formerMember);
    };
    await takeName();
    await notifications.forgetOf(userId);
    await settings.forget(userId);
    await contacts.forget(userId);
    // Once more, for a notice that was being written meanwhile.
    await takeName();
    await erased.done(event, clock);
    nudge();
  }
}
