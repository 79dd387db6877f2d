import type { DemoMessaging } from '@kelmah/kit/demo/demo-data';
import type { EventRecord } from '@kelmah/kit/events/event';
import { derivedId } from '@kelmah/kit/ids/ids';
import type { NotificationRecord } from '../notification/notification.store';
import type { NoticeRow } from '../notification/notice-row.table';
import { noticeTable } from '../notification/notification.table';
import type { Words } from '../notification/words.template';
import type { Talk } from './talks.service';

type AnyRow = NoticeRow<Record<string, unknown>>;

interface Known {
  nameOf(userId: string | undefined): string;
  talkOf(contractId: unknown): Talk | undefined;
  seenUntil: ReadonlyMap<string, Date>;
}

/** The notices that the history gave, by the same table as those of today; read where their owner has looked since. */
export function noticesOf(slice: DemoMessaging, talks: readonly Talk[]): NotificationRecord[] {
  const names = new Map(slice.contacts.map(({ userId, name }) => [userId, name]));
  const byContract = new Map(talks.map((talk) => [talk.conversation.contractId, talk]));
  const known: Known = {
    nameOf: (userId) => (userId === undefined ? '' : (names.get(userId) ?? '')),
    talkOf: (contractId) => byContract.get(String(contractId)),
    seenUntil: new Map(slice.noticesUnreadSince.map(({ userId, since }) => [userId, since])),
  };
  return [
    ...slice.history.flatMap((event) => ofEvent(event, known)),
    ...talks.flatMap((talk) => ofUnread(talk, known)),
  ];
}

function ofEvent(event: EventRecord, known: Known): NotificationRecord[] {
  const rows = (noticeTable[event.type] ?? []) as unknown as readonly AnyRow[];
  const data = event.data as Record<string, unknown>;
  return rows
    .filter(({ only }) => only?.(data) ?? true)
    .map((row) => {
      const userId = row.to(data);
      const looked = row.looksUpContract ? contractWords(data, known) : {};
      const words = { ...looked, ...row.words(data), person: known.nameOf(row.about?.(data)) };
      const _id = derivedId('notification', event.id, userId, row.kind);
      return shown(
        { _id, userId, kind: row.kind, template: row.template, words, path: row.path(data) },
        event.at,
        known,
      );
    });
}

function contractWords(data: Record<string, unknown>, { talkOf }: Known): Partial<Words> {
  const conversation = talkOf(data['contractId'])?.conversation;
  const milestone = conversation?.milestones.find(({ milestoneId }) => milestoneId === data['milestoneId']);
  return { subject: conversation?.subject ?? '', milestone: milestone?.title ?? '' };
}

/** The notice of messages that somebody has not read, one for each conversation. */
function ofUnread({ conversation, messages }: Talk, known: Known): NotificationRecord[] {
  return conversation.members.flatMap(({ userId, readUpTo }) => {
    const oldest = messages.find(
      ({ sequence, authorId, kind }) => sequence > readUpTo && authorId !== userId && kind === 'TEXT',
    );
    if (!oldest) return [];
    const words = { person: known.nameOf(oldest.authorId ?? undefined), subject: conversation.subject };
    const path = `/conversations/${conversation._id}`;
    const _id = derivedId('notification', 'NEW_MESSAGE', oldest._id, userId);
    const notice = { _id, userId, kind: 'NEW_MESSAGE', template: 'newMessage', words, path } as const;
    return [{ ...shown(notice, oldest.sentAt.toISOString(), known), conversationId: conversation._id, readAt: null }];
  });
}

function shown(
  notice: Pick<NotificationRecord, '_id' | 'userId' | 'kind' | 'template' | 'words' | 'path'>,
  at: string,
  { seenUntil }: Known,
): NotificationRecord {
  const createdAt = new Date(at);
  const seen = seenUntil.get(notice.userId);
  const readAt = !seen || createdAt <= seen ? createdAt : null;
  return { ...notice, conversationId: null, inApp: true, createdAt, readAt, deliveries: [] };
}
