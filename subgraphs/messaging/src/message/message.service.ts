import type { Clock } from '@kelmah/kit/clock/clock';
import { second } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import type { EventRecord } from '@kelmah/kit/events/event';
import { derivedId, isId } from '@kelmah/kit/ids/ids';
import type { Live } from '@kelmah/kit/live/live';
import { liveSource } from '@kelmah/kit/live/live-source';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import { z } from 'zod';
import type { ConversationRecord, ConversationStore } from '../conversation/conversation.store';
import { noConversation } from '../conversation/conversation.service';
import { inTurn } from '../conversation/in-turn.service';
import { topics } from '../live/topics.service';
import { messageSent } from './message.events';
import type { MessageRecord, MessageStore, SystemKindName } from './message.store';

const charactersMax = 5_000;
const uploadsMax = 10;
const batchSize = 100;

const sendInput = z
  .object({
    conversationId: z.string(),
    clientId: z
      .string()
      .min(1, 'Give the message an id of its own.')
      .max(100, 'A client id has 100 characters at most.'),
    text: z.preprocess(
      (text) => text ?? '',
      z
        .string()
        .trim()
        .refine((text) => [...text].length <= charactersMax, 'A message has 5,000 characters at most.'),
    ),
    uploadIds: z.preprocess(
      (ids) => ids ?? [],
      z
        .array(z.string().refine((id) => isId('upload', id), 'This file is not there. Upload it again.'))
        .max(uploadsMax, 'A message carries 10 files at most.')
        .refine((ids) => new Set(ids).size === ids.length, 'A file is there twice.'),
    ),
  })
  .refine(({ text, uploadIds }) => text !== '' || uploadIds.length > 0, {
    path: ['text'],
    message: 'Write something, or add a file.',
  });

/** What a system message tells. */
export interface SystemLine {
  kind: SystemKindName;
  /** Whose deed it was; null for the clock's or a bank's. */
  authorId: string | null;
  text: string;
}

export interface MessageServiceParts {
  messages: MessageStore;
  conversations: ConversationStore;
  live: Live;
  clock: Clock;
  noticeSeconds: number;
  nudge(): void;
}

export class MessageService {
  private readonly turn = inTurn();

  constructor(private readonly parts: MessageServiceParts) {}

  /** Writes in a conversation. The same client id again answers with the message that it made the first time. */
  async send(context: RequestContext, input: object): Promise<MessageRecord | Refusal> {
    const parsed = parseInput(sendInput, input);
    if (isRefusal(parsed)) return parsed;
    const senderId = userIdOfViewer(context.viewer);
    const conversation = await this.find(parsed.conversationId, senderId);
    if (!conversation) return refuse.notFound('This conversation is not there.', 'conversationId');
    const { conversationId, clientId, text, uploadIds } = parsed;
    const message = {
      _id: derivedId('message', conversationId, senderId, clientId),
      ...{ conversationId, clientId, text, uploadIds },
      kind: 'TEXT' as const,
      authorId: senderId,
      systemKind: null,
      sentAt: this.parts.clock.now(),
    };
    const recipientIds = conversation.memberIds.filter((id) => id !== senderId);
    const event = messageSent(message, senderId, recipientIds, {
      clock: this.parts.clock,
      requestId: context.requestId,
    });
    const done = await this.append(message, [event as EventRecord]);
    await this.follow(conversation, done.message);
    this.parts.nudge();
    return done.message;
  }

  /** Tells in a conversation of what an event says happened; once for each event. */
  async tell(conversation: ConversationRecord, event: EventRecord, line: SystemLine): Promise<void> {
    const done = await this.append(
      {
        _id: derivedId('message', conversation._id, event.id),
        conversationId: conversation._id,
        clientId: null,
        kind: 'SYSTEM',
        authorId: line.authorId,
        text: line.text,
        uploadIds: [],
        systemKind: line.kind,
        sentAt: this.parts.clock.now(),
      },
      [],
    );
    await this.follow(conversation, done.message);
  }

  /** Lets the conversation follow a message, also where the process that wrote it ended before it could. */
  async followSent(messageId: string): Promise<void> {
    const [message] = await this.parts.messages.byIds([messageId]);
    const conversation = message && (await this.parts.conversations.byId(message.conversationId));
    if (message && conversation) await this.follow(conversation, message);
  }

  /** Messages of a conversation that the viewer is known to be in. */
  page(conversationId: string, request: PageRequest) {
    return this.parts.messages.page(conversationId, request);
  }

  /**
   * Every message after `after` (undefined: from now on), then each new one; in order, once.
   * @throws Fault BAD_USER_INPUT where the viewer is not in the conversation, or there is none.
   */
  async listen(
    userId: string,
    conversationId: string,
    after: number | undefined,
  ): Promise<AsyncIterableIterator<MessageRecord>> {
    const { messages, live } = this.parts;
    if (!(await this.find(conversationId, userId))) throw noConversation();
    let seen = after ?? (await messages.lastSequence(conversationId));
    const read = async () => {
      if (!(await this.find(conversationId, userId))) return [];
      const more = await messages.after(conversationId, seen, batchSize);
      seen = more.at(-1)?.sequence ?? seen;
      return more;
    };
    return liveSource(live, [topics.conversation(conversationId)], read, { batchSize });
  }

  private async find(conversationId: string, userId: string): Promise<ConversationRecord | null> {
    if (!isId('conversation', conversationId)) return null;
    return this.parts.conversations.forMember(conversationId, userId);
  }

  // Many who write at once would find their number taken again and again; so those of one instance wait for each other.
  private append(message: Omit<MessageRecord, 'sequence'>, events: readonly EventRecord[]) {
    return this.turn(message.conversationId, () => this.parts.messages.append(message, events));
  }

  private async follow(conversation: ConversationRecord, message: MessageRecord): Promise<void> {
    const { conversations, clock, live, noticeSeconds } = this.parts;
    const noticeAt = message.kind === 'TEXT' ? new Date(message.sentAt.getTime() + noticeSeconds * second) : null;
    await conversations.added(message, noticeAt, clock.now());
    live.wake(topics.conversation(conversation._id));
    for (const userId of conversation.memberIds) live.wake(topics.person(userId), conversation._id);
  }
}
