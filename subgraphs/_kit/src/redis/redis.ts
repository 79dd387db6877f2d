import IORedis from 'ioredis';
import type { Logger } from '../logger/logger';

export interface Redis {
  commands: IORedis;
  /** A connection of its own for subscriptions. */
  subscriber: IORedis;
  /** A key inside the platform's namespace. */
  key(...parts: string[]): string;
  check(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Connects to Redis and again whenever it is lost. Commands fail after a second instead of waiting for it: losing Redis
 * loses no data, so whoever asks has another way.
 */
export function connectRedis(options: { url: string; namespace: string; logger: Logger }): Redis {
  const settings = {
    maxRetriesPerRequest: 1,
    connectTimeout: 2_000,
    commandTimeout: 1_000,
    retryStrategy: (times: number) => Math.min(times * 100, 1_000),
  };
  const commands = new IORedis(options.url, { ...settings, enableOfflineQueue: true });
  // Subscriptions wait for the connection and are made again by ioredis after it was lost.
  const subscriber = new IORedis(options.url, { ...settings, maxRetriesPerRequest: null, commandTimeout: undefined });
  for (const connection of [commands, subscriber]) {
    connection.on('error', (error: Error) => options.logger.debug('redis connection', { error: error.message }));
  }
  return {
    commands,
    subscriber,
    key: (...parts) => [options.namespace, ...parts].join(':'),
    check: async () => {
      await commands.ping();
    },
    stop: async () => {
      commands.disconnect();
      subscriber.disconnect();
    },
  };
}
