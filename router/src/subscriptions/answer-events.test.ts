import type { ExecutionResult } from 'graphql';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerEvents } from './answer-events';

function answering(waitingMax?: number) {
  const told: unknown[] = [];
  const finish: (() => void)[] = [];
  const events = answerEvents({
    answer: (event) =>
      new Promise((resolve, reject) =>
        finish.push(() => (event.data?.['breaks'] ? reject(new Error('broken')) : resolve(String(event.data?.['n'])))),
      ),
    next: (text) => told.push(text),
    ended: (errors) => told.push(errors ? errors.map(({ extensions }) => extensions?.['code']) : 'ended'),
    waitingMax,
  });
  return { told, finish, events };
}
const event = (n: number): ExecutionResult => ({ data: { n } });
const next = async (finish: (() => void)[]) => {
  await eventually(() => expect(finish.length).toBeGreaterThan(0));
  finish.shift()?.();
};

test('events are answered one at a time, in order, and the end comes behind them', async () => {
  const { told, finish, events } = answering();
  [1, 2, 3].forEach((n) => events.push(event(n)));
  events.end();
  expect(events.push(event(4))).toBe(true);
  for (const expected of [['1'], ['1', '2'], ['1', '2', '3', 'ended']]) {
    expect(finish).toHaveLength(1);
    await next(finish);
    await eventually(() => expect(told).toEqual(expected));
    await eventually(() => expect(finish).toHaveLength(expected.length < 3 ? 1 : 0));
  }
});

test('where too many wait, what came so far is answered and the end says why', async () => {
  const { told, finish, events } = answering(2);
  expect([1, 2, 3, 4].map((n) => events.push(event(n)))).toEqual([true, true, true, false]);
  for (let n = 0; n < 3; n += 1) await next(finish);
  await eventually(() => expect(told).toEqual(['1', '2', '3', ['UNAVAILABLE']]));
});

test('an answer that breaks ends it without telling why; after a stop nothing is told', async () => {
  const broken = answering();
  broken.events.push({ data: { breaks: true } });
  broken.events.push(event(2));
  await next(broken.finish);
  await eventually(() => expect(broken.told).toEqual([['INTERNAL']]));
  const stopped = answering();
  stopped.events.push(event(1));
  stopped.events.end();
  stopped.events.stop();
  await next(stopped.finish);
  await Promise.resolve();
  expect(stopped.told).toEqual([]);
});
