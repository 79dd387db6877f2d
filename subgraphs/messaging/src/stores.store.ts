import { erasedPeople } from '@kelmah/kit/mongo/erased-people';
import type { Connection } from 'mongoose';
import { ContactStore } from './contact/contact.store';
import { ConversationStore } from './conversation/conversation.store';
import { ExcerptStore } from './excerpt/excerpt.store';
import { MessageStore } from './message/message.store';
import { NotificationStore } from './notification/notification.store';
import { SettingsStore } from './settings/settings.store';

/** Every store of the service, declared on a connection. */
export function declareStores(connection: Connection) {
  return {
    conversations: new ConversationStore(connection),
    messages: new MessageStore(connection),
    notifications: new NotificationStore(connection),
    contacts: new ContactStore(connection),
    settings: new SettingsStore(connection),
    excerpts: new ExcerptStore(connection),
    erased: erasedPeople(connection, 'messaging'),
  };
}

export type Stores = ReturnType<typeof declareStores>;
