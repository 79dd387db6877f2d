import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { NotYet } from '@kelmah/kit/events/consumer';
import type { EventRecord } from '@kelmah/kit/events/event';
import { derivedId, isId } from '@kelmah/kit/ids/ids';
import type { ErasedPeople } from '@kelmah/kit/mongo/erased-people';
import type { Live } from '@kelmah/kit/live/live';
import { liveSource } from '@kelmah/kit/live/live-source';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import { z } from 'zod';
import type { ContactStore } from '../contact/contact.store';
import type { ConversationStore } from '../conversation/conversation.store';
import { topics } from '../live/topics.service';
import { lookBack } from '../live/look-back.service';
import { channelsFor } from '../settings/settings.service';
import type { SettingsStore } from '../settings/settings.store';
import type { NotificationRecord, NotificationStore } from './notification.store';
import type { NoticeRow } from './notice-row.table';
import { noticeTable } from './notification.table';
import type { Words } from './words.template';

const readInput = z.object({
  notificationIds: z.array(z.string()).max(100, 'Mark 100 notices at a time.').default([]),
  all: z.boolean().default(false),
});

export interface NotificationParts {
  notifications: NotificationStore;
  contacts: ContactStore;
  settings: SettingsStore;
  erased: Pick<ErasedPeople, 'has'>;
  conversations: ConversationStore;
  live: Live;
  clock: Clock;
  /** Says that something is to be delivered. */
  nudgeDelivery(): void;
}

/** What a notice is made of, before its recipient's settings say how it goes. */
export type Draft = Pick<NotificationRecord, '_id' | 'userId' | 'kind' | 'template' | 'words' | 'path'> & {
  conversationId?: string;
};

type AnyRow = NoticeRow<Record<string, unknown>>;

export class NotificationService {
  constructor(private readonly parts: NotificationParts) {}

  /** Makes the notices that an event causes, each once. @throws NotYet where what the event builds on is not known yet. */
  async tell(event: EventRecord): Promise<void> {
    const rows = (noticeTable[event.type] ?? []) as unknown as readonly AnyRow[];
    const data = event.data as Record<string, unknown>;
    for (const row of rows.filter(({ only }) => only?.(data) ?? true)) {
      const userId = row.to(data);
      await this.make({
        _id: derivedId('notification', event.id, userId, row.kind),
        ...{ userId, kind: row.kind, template: row.template, path: row.path(data) },
        words: await this.wordsFor(row, data),
      });
    }
  }

  /** Makes a notice and its deliveries by its recipient's settings; none where they want none. */
  async make(draft: Draft): Promise<void> {
    const { notifications, settings, erased, live, clock, nudgeDelivery } = this.parts;
    if (await erased.has(draft.userId)) return;
    const channels = channelsFor(await settings.byId(draft.userId), draft.kind);
    const ways = (['email', 'sms'] as const).filter((channel) => channels[channel]);
    if (!channels.inApp && ways.length === 0) return;
    const now = clock.now();
    await notifications.insert({
      ...draft,
      conversationId: draft.conversationId ?? null,
      inApp: channels.inApp,
      createdAt: now,
      readAt: null,
      deliveries: ways.map((channel) => ({
        ...{ channel, state: 'PENDING' as const, attempts: 0, dueAt: now, sentAt: null, note: null },
      })),
    });
    if (channels.inApp) live.wake(topics.notifications(draft.userId), draft._id);
    nudgeDelivery();
  }

  page(context: RequestContext, unreadOnly: boolean, request: PageRequest) {
    return this.parts.notifications.page(userIdOfViewer(context.viewer), unreadOnly, request);
  }

  unreadCount(context: RequestContext): Promise<number> {
    return this.parts.notifications.unreadCount(userIdOfViewer(context.viewer));
  }

  /** Marks notices of the viewer as read; answers with how many are left. Ids of others are as ids of nothing. */
  async markRead(context: RequestContext, input: object): Promise<number | Refusal> {
    const parsed = parseInput(readInput, input);
    if (isRefusal(parsed)) return parsed;
    const { notificationIds, all } = parsed;
    if (!all && notificationIds.length === 0)
      return refuse.invalid('notificationIds', 'Say which notices were read, or that all were.');
    const ids = all ? undefined : notificationIds.filter((id) => isId('notification', id));
    await this.parts.notifications.markRead(userIdOfViewer(context.viewer), ids, this.parts.clock.now());
    return this.unreadCount(context);
  }

  /** Reading a conversation is reading what told of its messages. */
  async conversationRead(userId: string, conversationId: string): Promise<void> {
    await this.parts.notifications.markConversationRead(userId, conversationId, this.parts.clock.now());
  }

  /** New notices of this person, each once; begins with those of the last seconds. */
  listen(userId: string): AsyncIterableIterator<NotificationRecord> {
    const { notifications, live, clock } = this.parts;
    const since = lookBack(clock);
    const told = new Map<string, Date>();
    const lookAtAll = async () => {
      const from = since();
      for (const [id, createdAt] of told) if (createdAt < from) told.delete(id);
      return notifications.createdSince(userId, from);
    };
    const read = async (hint: string | undefined) => {
      const found = hint === undefined ? await lookAtAll() : await notifications.forOwner([hint], userId);
      const news = found.filter(({ _id }) => !told.has(_id));
      for (const { _id, createdAt } of news) told.set(_id, createdAt);
      return news;
    };
    return liveSource(live, [topics.notifications(userId)], read);
  }

  private async wordsFor(row: AnyRow, data: Record<string, unknown>): Promise<Partial<Words>> {
    const about = row.about?.(data);
    const person = about === undefined ? undefined : (await this.parts.contacts.byId(about))?.name;
    const looked = row.looksUpContract ? await this.contractWords(data) : {};
    return { ...looked, ...row.words(data), person: person ?? '' };
  }

  private async contractWords(data: Record<string, unknown>): Promise<Partial<Words>> {
    const conversation = await this.parts.conversations.byContractId(String(data['contractId']));
    if (!conversation) throw new NotYet('The contract is not known yet');
    const milestone = conversation.milestones.find(({ milestoneId }) => milestoneId === data['milestoneId']);
    if ('milestoneId' in data && !milestone) throw new NotYet('The milestone is not known yet');
    return { subject: conversation.subject, milestone: milestone?.title ?? '' };
  }
}
