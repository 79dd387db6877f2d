import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { createClient } from 'graphql-sse';
import WebSocket from 'ws';
import { collect, connectTo, messageAdded } from './live-client';
import { SmallHouse } from './small-house';

test('an instance that goes sends everybody away so that they come back elsewhere, and waits for them', async () => {
  const house = await new SmallHouse({ CONNECTIONS_PER_ADDRESS: '1000' }).open();
  const sockets = await Promise.all(
    Array.from({ length: 30 }, async () => connectTo(house, await house.token(newId('user')))),
  );
  const ended = sockets.map((live) => collect(live).ended);
  const events = createClient({ url: house.url, retryAttempts: 0 });
  const streams = Array.from({ length: 3 }, () => {
    const told: unknown[] = [];
    events.subscribe(
      { query: messageAdded, variables: { c: 'c1' } },
      { next: () => undefined, error: (error) => told.push(error), complete: () => told.push('complete') },
    );
    return told;
  });
  await eventually(async () => expect(await house.metric('subscriptions', { side: 'client' })).toBe(33));
  // One that answers no goodbye must not keep the instance.
  const deaf = new WebSocket(house.url.replace('http', 'ws'), 'graphql-transport-ws');
  await new Promise((resolve) => deaf.once('open', resolve));
  deaf.pause();

  const startedMs = performance.now();
  await house.drainRouter();
  expect(performance.now() - startedMs).toBeLessThan(8_000);
  await eventually(() => expect(sockets.map(({ closed }) => closed[0]?.code)).toEqual(Array(30).fill(1001)));
  expect(ended.flat()).toHaveLength(30);
  // A `complete` would say that nothing more is to come.
  await eventually(() => expect(streams.flat()).toHaveLength(3));
  expect(streams.flat()).not.toContain('complete');
  await eventually(() => expect(house.wire.listening).toBe(0));
  const late = new WebSocket(house.url.replace('http', 'ws'), 'graphql-transport-ws');
  await new Promise((resolve) => late.once('error', resolve));
  deaf.terminate();
  await house.close();
});
