import type { Clock } from '@kelmah/kit/clock/clock';
import type { Redis } from '@kelmah/kit/redis/redis';
import { testLogger } from '@kelmah/kit/testing/service';
import { EventEmitter } from 'node:events';
import { watchRevocations } from './revocations';

/** A Redis whose connections a test can break, and whose questions it can count. */
function open() {
  const at = { ms: 0 };
  const clock: Clock = { now: () => new Date(at.ms) };
  const ended = new Set<string>();
  const asked: string[] = [];
  const subscriber = Object.assign(new EventEmitter(), { status: 'connecting', subscribe: async () => 1 });
  const exists = async (key: string) => {
    asked.push(key);
    return ended.has(key) ? 1 : 0;
  };
  const redis = { commands: { exists }, subscriber, key: (...parts: string[]) => parts.join(':') };
  const revocations = watchRevocations(redis as unknown as Redis, testLogger(), clock);
  const listen = async () => {
    subscriber.emit('ready');
    await new Promise(setImmediate);
  };
  const say = (id: string) => subscriber.emit('message', 'revocations', id);
  return { revocations, asked, ended, subscriber, listen, say, at };
}

test('a session is asked for once while ends are listened for, and each time while they are not', async () => {
  const { revocations, asked, listen, subscriber } = open();
  for (let time = 0; time < 2; time++) expect(await revocations.isRevoked('a')).toBe(false);
  expect(asked).toHaveLength(2);
  await listen();
  for (let time = 0; time < 3; time++) expect(await revocations.isRevoked('a')).toBe(false);
  expect(asked).toHaveLength(3);
  subscriber.emit('close');
  for (let time = 0; time < 2; time++) expect(await revocations.isRevoked('a')).toBe(false);
  expect(asked).toHaveLength(5);
});

test('an end that is heard counts at once and is told to whoever waits for it', async () => {
  const { revocations, asked, listen, say } = open();
  await listen();
  const told = jest.fn();
  const stop = revocations.onRevoked('a', told);
  await revocations.isRevoked('a');
  say('a');
  expect(await revocations.isRevoked('a')).toBe(true);
  expect([told.mock.calls.length, asked.length]).toEqual([1, 1]);
  stop();
  say('a');
  expect(told).toHaveBeenCalledTimes(1);
});

test('an end that was said while nobody listened is found when the connection is back', async () => {
  const { revocations, ended, listen, subscriber } = open();
  await listen();
  await revocations.isRevoked('a');
  const told = jest.fn();
  revocations.onRevoked('a', told);
  subscriber.emit('close');
  ended.add('revoked:a');
  expect(await revocations.isRevoked('a')).toBe(true);
  await listen();
  expect(told).toHaveBeenCalledTimes(1);
});

test('an answer from before a gap proves nothing after it', async () => {
  const { revocations, asked, ended, listen, subscriber } = open();
  await listen();
  const before = revocations.isRevoked('a');
  subscriber.emit('close');
  await listen();
  expect(await before).toBe(false);
  ended.add('revoked:a');
  expect(await revocations.isRevoked('a')).toBe(true);
  expect(asked).toHaveLength(2);
});

test('a connection that died without a sign is believed for twenty seconds', async () => {
  const { revocations, ended, listen, at } = open();
  await listen();
  await revocations.isRevoked('a');
  ended.add('revoked:a');
  at.ms = 19_000;
  expect(await revocations.isRevoked('a')).toBe(false);
  at.ms = 20_000;
  expect(await revocations.isRevoked('a')).toBe(true);
});
