import { second, type Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId } from '@kelmah/kit/ids/ids';
import type { Live } from '@kelmah/kit/live/live';
import { liveSource } from '@kelmah/kit/live/live-source';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';
import { noConversation } from '../conversation/conversation.service';
import type { ConversationStore } from '../conversation/conversation.store';
import { topics } from '../live/topics.service';

const typingMs = 6 * second;

export interface Typing {
  userId: string;
  until: Date;
}

export interface TypingParts {
  redis: Redis;
  live: Live;
  conversations: ConversationStore;
  clock: Clock;
  logger: Logger;
}

/** Who is writing: in Redis alone, where it expires by itself. Without Redis nobody is seen writing. */
export class TypingService {
  constructor(private readonly parts: TypingParts) {}

  async set(
    context: RequestContext,
    { conversationId, typing }: { conversationId: string; typing: boolean },
  ): Promise<string | Refusal> {
    const userId = userIdOfViewer(context.viewer);
    if (!(await this.memberIds(conversationId, userId)))
      return refuse.notFound('This conversation is not there.', 'conversationId');
    const { redis, live, clock, logger } = this.parts;
    const key = this.keyOf(conversationId, userId);
    try {
      if (typing) await redis.commands.set(key, clock.now().getTime() + typingMs, 'PX', typingMs);
      else await redis.commands.del(key);
      live.wake(topics.typing(conversationId));
    } catch (error) {
      logger.debug('nobody is seen writing', { error: (error as Error).message });
    }
    return conversationId;
  }

  /**
   * The others of a conversation as they begin, go on and stop to write.
   * @throws Fault BAD_USER_INPUT where the viewer is not in the conversation, or there is none.
   */
  async listen(userId: string, conversationId: string): Promise<AsyncIterableIterator<Typing>> {
    if (!(await this.memberIds(conversationId, userId))) throw noConversation();
    const told = new Map<string, number>();
    const read = async (): Promise<Typing[]> => {
      const others = (await this.memberIds(conversationId, userId))?.filter((id) => id !== userId) ?? [];
      const nowMs = this.parts.clock.now().getTime();
      const untils = await this.untils(conversationId, others);
      return others.flatMap((otherId, index) => {
        const untilMs = untils[index] ?? nowMs - 1;
        const toldMs = told.get(otherId) ?? 0;
        // What has run out by itself was told with its end.
        const news = untilMs > nowMs ? untilMs !== toldMs : toldMs > nowMs;
        if (!news) return [];
        told.set(otherId, untilMs);
        return [{ userId: otherId, until: new Date(untilMs) }];
      });
    };
    return liveSource(this.parts.live, [topics.typing(conversationId)], read);
  }

  private async memberIds(conversationId: string, userId: string): Promise<string[] | undefined> {
    if (!isId('conversation', conversationId)) return undefined;
    return (await this.parts.conversations.forMember(conversationId, userId))?.memberIds;
  }

  private async untils(conversationId: string, userIds: readonly string[]): Promise<(number | undefined)[]> {
    if (userIds.length === 0) return [];
    const keys = userIds.map((userId) => this.keyOf(conversationId, userId));
    const values = await this.parts.redis.commands.mget(keys).catch(() => []);
    return keys.map((_key, index) => (values[index] == null ? undefined : Number(values[index])));
  }

  private keyOf(conversationId: string, userId: string): string {
    return this.parts.redis.key('typing', conversationId, userId);
  }
}
