import { second, type Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { derivedId, isId } from '@kelmah/kit/ids/ids';
import type { Live } from '@kelmah/kit/live/live';
import { liveSource } from '@kelmah/kit/live/live-source';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import { z } from 'zod';
import { lookBack } from '../live/look-back.service';
import type { MessageStore } from '../message/message.store';
import type { ConversationRecord, ConversationStore, MemberRecord } from './conversation.store';
import { topics } from '../live/topics.service';

const readInput = z.object({
  conversationId: z.string(),
  sequence: z.int().min(0, 'A message has a sequence of 1 or more.'),
});

/** What says that a hirer and a worker have something to talk about. */
export interface Dealings {
  applicationId: string;
  jobId: string;
  subject: string;
  hirerId: string;
  workerId: string;
}

export interface ConversationServiceParts {
  conversations: ConversationStore;
  messages: MessageStore;
  live: Live;
  clock: Clock;
  noticeSeconds: number;
  /** Called after a person read up to a message of a conversation. */
  onRead(userId: string, conversationId: string): Promise<void>;
}

/** What a subscription to a conversation meets that is not there, or not there for the viewer. */
export const noConversation = () => new Fault('BAD_USER_INPUT', 'This conversation is not there.');

export const conversationIdOf = (applicationId: string) => derivedId('conversation', applicationId);

export class ConversationService {
  constructor(private readonly parts: ConversationServiceParts) {}

  /** The conversation of an application, made where there is none yet. */
  async open({ applicationId, jobId, subject, hirerId, workerId }: Dealings): Promise<ConversationRecord> {
    const { conversations, clock } = this.parts;
    const id = conversationIdOf(applicationId);
    const known = await conversations.byId(id);
    if (known) return known;
    const now = clock.now();
    const memberOf = (userId: string): MemberRecord => ({
      ...{ userId, readUpTo: 0, lastReadAt: null, noticeAt: null, noticeOpen: false },
    });
    const conversation: ConversationRecord = {
      _id: id,
      ...{ applicationId, jobId, subject, hirerId, workerId },
      contractId: null,
      milestones: [],
      memberIds: [hirerId, workerId],
      members: [memberOf(hirerId), memberOf(workerId)],
      lastSequence: 0,
      createdAt: now,
      updatedAt: now,
      changedAt: now,
      revision: 1,
    };
    await conversations.insert(conversation);
    return (await conversations.byId(id)) ?? conversation;
  }

  /** Lets a conversation go on under the contract that came of its application. */
  async attachContract(
    conversation: ConversationRecord,
    contractId: string,
    milestones: ConversationRecord['milestones'],
  ): Promise<void> {
    await this.parts.conversations.attachContract(conversation._id, contractId, milestones, this.parts.clock.now());
  }

  byContract(contractId: string): Promise<ConversationRecord | null> {
    return this.parts.conversations.byContractId(contractId);
  }

  page(context: RequestContext, request: PageRequest) {
    return this.parts.conversations.page(userIdOfViewer(context.viewer), request);
  }

  /** Moves the viewer's read mark, forward only and never beyond the last message. */
  async markRead(context: RequestContext, input: object): Promise<ConversationRecord | Refusal> {
    const parsed = parseInput(readInput, input);
    if (isRefusal(parsed)) return parsed;
    const { conversations, messages, clock, live } = this.parts;
    const userId = userIdOfViewer(context.viewer);
    const conversation = await this.find(parsed.conversationId, userId);
    if (!conversation) return refuse.notFound('This conversation is not there.', 'conversationId');
    const last = await messages.lastSequence(conversation._id);
    const moved = await conversations.read(conversation._id, userId, Math.min(parsed.sequence, last), clock.now());
    if (!moved) return (await this.find(conversation._id, userId)) ?? conversation;
    await this.lookAgain(moved, userId);
    await this.parts.onRead(userId, conversation._id);
    for (const memberId of moved.memberIds) live.wake(topics.person(memberId), moved._id);
    return moved;
  }

  /**
   * Conversations of this person (or that one alone) as they change: a message or a read mark. Begins with those that
   * changed in the last seconds, so that nothing falls between a query and the subscription.
   * @throws Fault BAD_USER_INPUT where the viewer is not in the conversation, or there is none.
   */
  async listen(userId: string, conversationId: string | undefined): Promise<AsyncIterableIterator<ConversationRecord>> {
    const { conversations, live, clock } = this.parts;
    if (conversationId !== undefined && !(await this.find(conversationId, userId))) throw noConversation();
    const since = lookBack(clock);
    const told = new Map<string, number>();
    const read = async (hint: string | undefined) => {
      if (hint !== undefined && conversationId !== undefined && hint !== conversationId) return [];
      const found =
        hint === undefined
          ? await conversations.changedSince(userId, since())
          : await conversations.manyForMember('_id', [hint], userId);
      const news = found.filter(({ _id, revision }) => (conversationId ?? _id) === _id && told.get(_id) !== revision);
      for (const { _id, revision } of news) told.set(_id, revision);
      return news;
    };
    return liveSource(live, [topics.person(userId)], read);
  }

  private async find(id: string, userId: string): Promise<ConversationRecord | null> {
    return isId('conversation', id) ? this.parts.conversations.forMember(id, userId) : null;
  }

  // Whoever read a part was perhaps told of the rest already: what is left is looked at anew.
  private async lookAgain(conversation: ConversationRecord, userId: string): Promise<void> {
    const member = conversation.members.find((entry) => entry.userId === userId);
    if (!member || member.noticeAt !== null || member.readUpTo >= conversation.lastSequence) return;
    const noticeAt = new Date(this.parts.clock.now().getTime() + this.parts.noticeSeconds * second);
    await this.parts.conversations.setNotice(conversation._id, member, { noticeAt, noticeOpen: false });
  }
}
