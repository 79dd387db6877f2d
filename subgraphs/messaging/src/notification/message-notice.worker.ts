import { second, type Clock } from '@kelmah/kit/clock/clock';
import { derivedId } from '@kelmah/kit/ids/ids';
import type { ContactStore } from '../contact/contact.store';
import type { ConversationRecord, ConversationStore, MemberRecord } from '../conversation/conversation.store';
import type { MessageStore } from '../message/message.store';
import type { NotificationService } from './notification.service';

const batchSize = 50;

export interface MessageNoticeParts {
  conversations: ConversationStore;
  messages: MessageStore;
  contacts: ContactStore;
  notifications: NotificationService;
  clock: Clock;
  noticeSeconds: number;
}

/**
 * Tells people of messages that lie unread: once for a conversation until they look at it again. The time in the
 * conversation only says when to look; what is told is read from the messages themselves.
 */
export class MessageNoticeWorker {
  constructor(private readonly parts: MessageNoticeParts) {}

  async run(): Promise<void> {
    const now = this.parts.clock.now();
    for (;;) {
      const due = await this.parts.conversations.withNoticeDue(now, batchSize);
      for (const conversation of due) {
        const waiting = conversation.members.filter(({ noticeAt }) => noticeAt !== null && noticeAt <= now);
        for (const member of waiting) await this.look(conversation, member, now);
      }
      if (due.length < batchSize) return;
    }
  }

  private async look(conversation: ConversationRecord, member: MemberRecord, now: Date): Promise<void> {
    const { conversations, messages, contacts, notifications, noticeSeconds } = this.parts;
    const { userId, readUpTo } = member;
    const oldest = await messages.oldestUnread({ conversationId: conversation._id, userId, readUpTo });
    if (!oldest) return conversations.setNotice(conversation._id, member, { noticeAt: null, noticeOpen: false });
    const noticeAt = new Date(oldest.sentAt.getTime() + noticeSeconds * second);
    if (noticeAt > now) return conversations.setNotice(conversation._id, member, { noticeAt, noticeOpen: false });
    const author = oldest.authorId === null ? null : await contacts.byId(oldest.authorId);
    await notifications.make({
      _id: derivedId('notification', 'NEW_MESSAGE', oldest._id, userId),
      ...{ userId, kind: 'NEW_MESSAGE', template: 'newMessage' },
      words: { person: author?.name ?? '', subject: conversation.subject },
      path: `/conversations/${conversation._id}`,
      conversationId: conversation._id,
    });
    await conversations.setNotice(conversation._id, member, { noticeAt: null, noticeOpen: true });
  }
}
