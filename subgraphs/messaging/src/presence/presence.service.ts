import { second } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import type { Live } from '@kelmah/kit/live/live';
import { liveSource } from '@kelmah/kit/live/live-source';
import { requestLoader } from '@kelmah/kit/loader/loader';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';
import { topics } from '../live/topics.service';
import type { ConversationStore } from '../conversation/conversation.store';

export type PresenceName = 'ONLINE' | 'OFFLINE' | 'UNKNOWN';

export interface PresenceTimes {
  /** How long somebody stays online after the last sign of life. */
  lifeMs: number;
  /** How often an open subscription gives a sign of life. */
  beatMs: number;
  /** How often those who watch look whether somebody has gone. */
  lookMs: number;
}

const usualTimes: PresenceTimes = { lifeMs: 30 * second, beatMs: 10 * second, lookMs: 5 * second };
const watchedMax = 100;

export interface PresenceParts {
  redis: Redis;
  live: Live;
  conversations: ConversationStore;
  logger: Logger;
  times?: PresenceTimes;
}

/**
 * Who is there. A person is online while a subscription of theirs is open anywhere: each instance keeps a key in Redis
 * alive for those whom it serves. A key expires by itself, so a lost network, a crash and a closed tab end alike, and a
 * page that loads anew does not flicker. Without Redis nobody's presence is known.
 */
export class PresenceService {
  private readonly times: PresenceTimes;
  private readonly here = new Map<string, number>();
  private beat: NodeJS.Timeout | undefined;

  constructor(private readonly parts: PresenceParts) {
    this.times = parts.times ?? usualTimes;
  }

  /** The same source; its owner is online for as long as it is open. */
  during<Item>(userId: string, source: AsyncIterableIterator<Item>): AsyncIterableIterator<Item> {
    let left = false;
    const leave = () => {
      if (!left) this.leave(userId);
      left = true;
    };
    this.enter(userId);
    return {
      next: async () => {
        try {
          const result = await source.next();
          if (result.done) leave();
          return result;
        } catch (error) {
          leave();
          throw error;
        }
      },
      return: async () => {
        leave();
        return (await source.return?.()) ?? { done: true, value: undefined };
      },
      throw: async (error) => {
        leave();
        await source.return?.();
        throw error;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** Presence of people for the viewer: one query and one look into Redis for all that a request asks for. */
  readonly loader = requestLoader<{ userId: string; presence: PresenceName }, RequestContext>(
    (userIds, { viewer }) => this.seenBy(viewer.userId, userIds),
    ({ userId }) => userId,
  );

  /**
   * Those of these people whom the viewer may watch: as they are, then whenever that changes.
   * People with whom the viewer shares no conversation are left out.
   */
  async watch(viewerId: string, userIds: readonly string[]): Promise<AsyncIterableIterator<{ id: string }>> {
    const asked = [...new Set(userIds)].slice(0, watchedMax);
    const told = new Map<string, PresenceName>();
    const read = async () => {
      const known = (await this.seenBy(viewerId, asked)).filter(
        ({ userId, presence }) => presence !== 'UNKNOWN' && told.get(userId) !== presence,
      );
      for (const { userId, presence } of known) told.set(userId, presence);
      return known.map(({ userId }) => ({ id: userId }));
    };
    return liveSource(this.parts.live, asked.map(topics.presence), read, { lookEveryMs: this.times.lookMs });
  }

  stop(): void {
    clearInterval(this.beat);
  }

  private async seenBy(viewerId: string | undefined, userIds: readonly string[]) {
    const shared = await this.watchable(viewerId, userIds);
    const keys = shared.map((userId) => this.keyOf(userId));
    const values = keys.length === 0 ? [] : await this.parts.redis.commands.mget(keys).catch(() => undefined);
    const online = new Map(shared.map((userId, index) => [userId, values?.[index] != null]));
    return userIds.map((userId) => ({
      userId,
      presence: nameOf(values === undefined ? undefined : online.get(userId)),
    }));
  }

  private async watchable(viewerId: string | undefined, userIds: readonly string[]): Promise<string[]> {
    if (viewerId === undefined) return [];
    const others = userIds.filter((id) => id !== viewerId && isId('user', id));
    const shared = others.length === 0 ? [] : await this.parts.conversations.sharedWith(viewerId, others);
    return userIds.includes(viewerId) ? [viewerId, ...shared] : shared;
  }

  private keyOf(userId: string): string {
    return this.parts.redis.key('presence', userId);
  }

  private enter(userId: string): void {
    this.here.set(userId, (this.here.get(userId) ?? 0) + 1);
    this.beat ??= setInterval(() => this.sign([...this.here.keys()]), this.times.beatMs);
    this.sign([userId]);
  }

  private leave(userId: string): void {
    const left = (this.here.get(userId) ?? 0) - 1;
    if (left > 0) this.here.set(userId, left);
    else this.here.delete(userId);
  }

  private sign(userIds: readonly string[]): void {
    const { logger } = this.parts;
    for (const userId of userIds) {
      this.signOne(userId).catch((error: Error) => logger.debug('presence is not known', { error: error.message }));
    }
  }

  private async signOne(userId: string): Promise<void> {
    const { redis, live } = this.parts;
    const came = await redis.commands.set(this.keyOf(userId), '1', 'PX', this.times.lifeMs, 'NX');
    if (came === null) await redis.commands.pexpire(this.keyOf(userId), this.times.lifeMs);
    else live.wake(topics.presence(userId));
  }
}

const nameOf = (online: boolean | undefined): PresenceName =>
  online === undefined ? 'UNKNOWN' : online ? 'ONLINE' : 'OFFLINE';
