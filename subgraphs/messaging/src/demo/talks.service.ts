import type { DemoMessage, DemoMessaging } from '@kelmah/kit/demo/demo-data';
import type { EventData, EventRecord } from '@kelmah/kit/events/event';
import { derivedId } from '@kelmah/kit/ids/ids';
import { conversationIdOf } from '../conversation/conversation.service';
import type { ConversationRecord, MemberRecord } from '../conversation/conversation.store';
import { lineOf } from '../conversation/system-line.service';
import type { MessageRecord } from '../message/message.store';

/** A conversation with all its messages. */
export interface Talk {
  conversation: ConversationRecord;
  messages: MessageRecord[];
}

type Unnumbered = Omit<MessageRecord, 'sequence'>;

/** The conversations that the history and the messages make, each as it would stand had it all come in by and by. */
export function talksOf({ history, messages, unreadSince }: DemoMessaging): Talk[] {
  const opened = history.filter((event) => event.type === 'application.submitted');
  const ofContract = contractsOf(history);
  const events = groupedBy(history, (event) => applicationOf(event, ofContract));
  const texts = groupedBy(messages, ({ applicationId }) => applicationId);
  const unread = groupedBy(unreadSince, ({ applicationId }) => applicationId);
  return opened.map((event) => {
    const { applicationId } = event.data as EventData<'application.submitted'>;
    const own = events.get(applicationId) ?? [];
    const numbered = inOrder(conversationIdOf(applicationId), own, texts.get(applicationId) ?? []);
    return talkOf(event as EventRecord<'application.submitted'>, own, numbered, unread.get(applicationId) ?? []);
  });
}

function talkOf(
  opening: EventRecord<'application.submitted'>,
  events: readonly EventRecord[],
  messages: MessageRecord[],
  unread: DemoMessaging['unreadSince'],
): Talk {
  const { applicationId, jobId, jobTitle, hirerId, workerId } = opening.data;
  const activated = events.find(({ type }) => type === 'contract.activated') as
    EventRecord<'contract.activated'> | undefined;
  const contractId = events.map(({ data }) => (data as { contractId?: string }).contractId).find(Boolean) ?? null;
  const lastAt = messages.at(-1)?.sentAt ?? new Date(opening.at);
  const memberIds = [hirerId, workerId];
  const conversation: ConversationRecord = {
    _id: conversationIdOf(applicationId),
    ...{ applicationId, jobId, subject: jobTitle, hirerId, workerId, contractId, memberIds },
    milestones: (activated?.data.milestones ?? []).map(({ milestoneId, title }) => ({ milestoneId, title })),
    members: memberIds.map((userId) =>
      memberOf(userId, messages, unread.find((entry) => entry.userId === userId)?.since),
    ),
    lastSequence: messages.length,
    createdAt: new Date(opening.at),
    ...{ updatedAt: lastAt, changedAt: lastAt },
    revision: messages.length + 1,
  };
  return { conversation, messages };
}

function memberOf(userId: string, messages: readonly MessageRecord[], unreadSince: Date | undefined): MemberRecord {
  const read = unreadSince ? messages.filter(({ sentAt }) => sentAt <= unreadSince) : messages;
  // Told already, by a notice of the history, so that the clock tells of nothing old.
  const noticeOpen = read.length < messages.length;
  return { userId, readUpTo: read.length, lastReadAt: read.at(-1)?.sentAt ?? null, noticeAt: null, noticeOpen };
}

function inOrder(
  conversationId: string,
  events: readonly EventRecord[],
  texts: readonly DemoMessage[],
): MessageRecord[] {
  const lines = events.flatMap((event) => systemLine(conversationId, event));
  const said = texts.map((message) => textMessage(conversationId, message));
  return [...lines, ...said]
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
    .map((message, index) => ({ ...message, sequence: index + 1 }));
}

function systemLine(conversationId: string, event: EventRecord): Unnumbered[] {
  const line = lineOf(event);
  if (!line) return [];
  return [
    {
      _id: derivedId('message', conversationId, event.id),
      ...{ conversationId, clientId: null, kind: 'SYSTEM', uploadIds: [] },
      ...{ authorId: line.authorId, text: line.text, systemKind: line.kind, sentAt: new Date(event.at) },
    },
  ];
}

const textMessage = (conversationId: string, { clientId, authorId, text, sentAt }: DemoMessage): Unnumbered => ({
  _id: derivedId('message', conversationId, authorId, clientId),
  ...{ conversationId, clientId, kind: 'TEXT', authorId, text, uploadIds: [], systemKind: null, sentAt },
});

/** The application of each contract. */
function contractsOf(history: readonly EventRecord[]): Map<string, string> {
  return new Map(
    history.flatMap(({ data }) => {
      const { contractId, applicationId } = data as { contractId?: string; applicationId?: string };
      return contractId && applicationId ? [[contractId, applicationId] as const] : [];
    }),
  );
}

function applicationOf({ data }: EventRecord, ofContract: ReadonlyMap<string, string>): string | undefined {
  const { applicationId, contractId } = data as { applicationId?: string; contractId?: string };
  return applicationId ?? (contractId === undefined ? undefined : ofContract.get(contractId));
}

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
