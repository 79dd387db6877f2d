import type { Clock } from '@kelmah/kit/clock/clock';
import { makeEvent, type EventData, type EventRecord } from '@kelmah/kit/events/event';
import { derivedId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { ConversationRecord, ConversationStore } from '../conversation/conversation.store';
import type { MessageRecord, MessageStore } from '../message/message.store';
import type { ExcerptRecord, ExcerptStore } from './excerpt.store';

type Evidence = EventData<'dispute.evidence-added'>;

export interface ExcerptServiceParts {
  excerpts: ExcerptStore;
  messages: MessageStore;
  conversations: ConversationStore;
  clock: Clock;
  logger: Logger;
  nudge(): void;
}

/** Keeps the words of messages that are named in a dispute. */
export class ExcerptService {
  constructor(private readonly parts: ExcerptServiceParts) {}

  /**
   * Freezes the named messages as they are now; once for each piece of evidence. Messages that are not between exactly
   * these two sides are left out: a side shows what was said between them, and nothing else.
   */
  async freeze(evidence: Evidence): Promise<void> {
    const { excerpts, clock, logger, nudge } = this.parts;
    const { evidenceId, disputeId, hirerId, workerId, messageIds } = evidence;
    if (messageIds.length === 0 || (await excerpts.isFrozen(evidenceId))) return;
    const named = await this.between(evidence);
    if (named.length < messageIds.length) {
      logger.warn('messages of others named as evidence', {
        disputeId,
        evidenceId,
        named: messageIds.length,
        kept: named.length,
      });
    }
    if (named.length === 0) return;
    const kept = named.map((message) => excerptOf(evidenceId, message));
    const frozen = {
      disputeId,
      evidenceId,
      memberIds: [hirerId, workerId],
      messageIds: kept.map(({ messageId }) => messageId),
      uploadIds: [...new Set(kept.flatMap(({ uploadIds }) => uploadIds))],
    };
    const event = makeEvent('message.frozen', evidenceId, frozen, { clock }) as EventRecord;
    const record = { _id: evidenceId, disputeId, hirerId, workerId, excerpts: kept, frozenAt: clock.now() };
    await excerpts.insert(record, [event]);
    nudge();
  }

  /** The named messages that people wrote in conversations between exactly the two sides, in order. */
  private async between({ authorId, hirerId, workerId, messageIds }: Evidence): Promise<MessageRecord[]> {
    if (authorId !== hirerId && authorId !== workerId) return [];
    const found = await this.parts.messages.byIds(messageIds);
    const theirs = await this.parts.conversations.manyForMember(
      '_id',
      found.map(({ conversationId }) => conversationId),
      authorId,
    );
    const open = new Set(theirs.filter((one) => isBetween(one, [hirerId, workerId])).map(({ _id }) => _id));
    return found
      .filter(({ kind, conversationId }) => kind === 'TEXT' && open.has(conversationId))
      .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || a.sequence - b.sequence);
  }
}

const isBetween = ({ memberIds }: ConversationRecord, sides: readonly string[]): boolean =>
  memberIds.length === sides.length && sides.every((side) => memberIds.includes(side));

const excerptOf = (evidenceId: string, message: MessageRecord): ExcerptRecord => ({
  excerptId: derivedId('disputeExcerpt', evidenceId, message._id),
  messageId: message._id,
  senderId: message.authorId ?? '',
  text: message.text,
  uploadIds: message.uploadIds,
  sentAt: message.sentAt,
});
