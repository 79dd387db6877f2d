import type { ConversationRecord } from '../conversation/conversation.store';
import type { MessageRecord } from '../message/message.store';
import type { NotificationRecord } from '../notification/notification.store';
import { wordsOf } from '../notification/words.template';
import type { Stores } from '../stores.store';

type Locale = Parameters<typeof wordsOf>[2];

/**
 * What is kept here of somebody: how they are reached and want to be told, their notices, and their conversations with
 * what was said to them. Of the others there is the name; what they have read, and when, is theirs.
 */
export async function messagingPart(
  stores: Pick<Stores, 'contacts' | 'settings' | 'notifications' | 'conversations' | 'messages'>,
  userId: string,
): Promise<object> {
  const [contact, settings, notices, conversations] = await Promise.all([
    stores.contacts.byId(userId),
    stores.settings.byId(userId),
    stores.notifications.allOf(userId),
    stores.conversations.allOf(userId),
  ]);
  const others = await stores.contacts.byIds([...new Set(conversations.flatMap(({ memberIds }) => memberIds))]);
  const names = new Map(others.map(({ _id, name }) => [_id, name]));
  const told: object[] = [];
  for (const conversation of conversations) {
    const messages = await stores.messages.allIn(conversation._id);
    told.push(aboutConversation(conversation, messages, { userId, names }));
  }
  return {
    contact: contact && {
      ...{ name: contact.name, language: contact.locale, email: contact.email, phone: contact.phone },
    },
    settings: {
      kinds: settings.kinds,
      ...{ quietFrom: settings.quietFrom, quietUntil: settings.quietUntil, timeZone: settings.timeZone },
    },
    notices: notices.map((notice) => aboutNotice(notice, contact?.locale ?? 'en')),
    conversations: told,
  };
}

interface Whose {
  userId: string;
  names: ReadonlyMap<string, string | null>;
}

function aboutConversation(conversation: ConversationRecord, messages: MessageRecord[], { userId, names }: Whose) {
  const own = conversation.members.find((member) => member.userId === userId);
  const nameOf = (id: string | null) => (id === userId ? 'YOU' : (names.get(id ?? '') ?? null));
  return {
    ...{ id: conversation._id, about: conversation.subject, contractId: conversation.contractId },
    with: conversation.memberIds.filter((id) => id !== userId).map(nameOf),
    ...{ begunAt: conversation.createdAt, youReadLastAt: own?.lastReadAt ?? null },
    messages: messages.map(({ kind, authorId, text, systemKind, uploadIds: files, sentAt }) => ({
      ...{ from: nameOf(authorId), sentAt },
      ...(kind === 'TEXT' ? { text, files } : { whatHappened: systemKind }),
    })),
  };
}

const aboutNotice = (notice: NotificationRecord, locale: Locale) => {
  const { title, body } = wordsOf(notice.template, notice.words, locale);
  return {
    ...{ kind: notice.kind, title, text: body, createdAt: notice.createdAt, readAt: notice.readAt },
    sent: notice.deliveries.map(({ channel, state, sentAt }) => ({ channel, state, sentAt })),
  };
};
