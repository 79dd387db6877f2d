import { waitFor } from '@testing-library/react';
import type { Client, EventListeners, Sink } from 'graphql-sse';
import { ConnectionState } from './connection';
import { openEvents } from './events';

interface Stream {
  sink: Sink<unknown>;
  on: Partial<EventListeners>;
  stopped: boolean;
}

function setting() {
  const streams: Stream[] = [];
  const connection = new ConnectionState();
  const session = {
    token: jest.fn(() => Promise.resolve<string | undefined>('one')),
    renew: jest.fn(() => Promise.resolve<string | undefined>('two')),
    change: (): void => undefined,
    onChange: (listener: () => void) => {
      session.change = listener;
      return () => true;
    },
  };
  const unopened = jest.fn();
  const headers: Record<string, string>[] = [];
  const line = openEvents(session, connection, unopened, async (makeHeaders) => ({
    subscribe: ((_request, sink, on) => {
      const stream = { sink: sink as Sink<unknown>, on: on ?? {}, stopped: false };
      void makeHeaders().then((made) => headers.push(made));
      streams.push(stream);
      return () => (stream.stopped = true);
    }) as Client['subscribe'],
    iterate: () => {
      throw new Error('Not used');
    },
    dispose: () => undefined,
  }));
  const heard: unknown[] = [];
  const leave = line.subscribe(
    { query: 'subscription { a }' },
    {
      next: (value) => heard.push(value),
      error: (error) => heard.push({ error }),
      complete: () => heard.push('complete'),
    },
  );
  const nth = async (count: number): Promise<Stream> => {
    await waitFor(() => expect(streams).toHaveLength(count), { timeout: 10_000 });
    return streams[count - 1] as Stream;
  };
  return { streams, nth, connection, session, unopened, headers, heard, leave };
}

const ends = (code: string) => ({ data: null, errors: [{ message: 'No.', extensions: { code } }] });
const refusedBy = (status: number, body: object = {}) =>
  Object.assign(new Error(String(status)), { response: { status, json: () => Promise.resolve(body) } });

beforeEach(() => jest.useFakeTimers({ advanceTimers: 50 }));
afterEach(() => jest.useRealTimers());

describe('a subscription over server-sent events', () => {
  it('asks with the token, hands on what comes, and says that the page is live', async () => {
    const { nth, heard, headers, connection, leave } = setting();
    const stream = await nth(1);
    await waitFor(() => expect(headers).toEqual([{ authorization: 'Bearer one' }]));
    stream.on.connected?.(false);
    expect(connection.get().live).toBe(true);
    stream.sink.next({ data: { a: 1 } });
    leave();
    expect(stream.stopped).toBe(true);
    stream.sink.next({ data: { a: 2 } });
    expect(heard).toEqual([{ data: { a: 1 } }, 'complete']);
  });

  it('is opened again where it was lost, and tells when it could not be opened at all', async () => {
    const { nth, heard, connection, unopened } = setting();
    const first = await nth(1);
    first.on.connected?.(false);
    first.sink.error(new Error('gone'));
    expect(connection.get().live).toBe(false);
    expect(unopened).not.toHaveBeenCalled();
    const second = await nth(2);
    second.sink.error(new Error('no way through'));
    expect(unopened).toHaveBeenCalledTimes(1);
    const third = await nth(3);
    third.on.connected?.(false);
    expect(connection.get()).toMatchObject({ live: true, generation: 2 });
    third.sink.next({ data: { a: 1 } });
    expect(heard).toEqual([{ data: { a: 1 } }]);
  });

  it.each([
    ['the stream says so', (stream: Stream) => (stream.sink.next(ends('UNAUTHENTICATED')), stream.sink.complete())],
    ['the request is refused', (stream: Stream) => stream.sink.error(refusedBy(401))],
  ])('renews a token that has ended, where %s', async (_what, end) => {
    const { nth, session, heard } = setting();
    end(await nth(1));
    await nth(2);
    expect(session.renew).toHaveBeenCalledWith('one');
    expect(heard).toEqual([]);
  });

  it('ends where the graph refuses it, or has no more to say', async () => {
    const refused = setting();
    (await refused.nth(1)).sink.next(ends('FORBIDDEN'));
    expect(refused.heard).toEqual([{ error: ends('FORBIDDEN').errors }]);
    const wrong = setting();
    const { errors } = ends('OPERATION_NOT_REGISTERED');
    (await wrong.nth(1)).sink.error(refusedBy(400, { errors }));
    await waitFor(() => expect(wrong.heard).toEqual([{ error: errors }]));
    const complete = setting();
    (await complete.nth(1)).sink.complete();
    expect(complete.heard).toEqual(['complete']);
    jest.advanceTimersByTime(60_000);
    for (const { streams } of [refused, wrong, complete]) expect(streams).toHaveLength(1);
  });

  it('is opened anew for another person', async () => {
    const { nth, session, heard } = setting();
    const first = await nth(1);
    session.change();
    const second = await nth(2);
    expect(first.stopped).toBe(true);
    first.sink.next({ data: { a: 'old' } });
    first.sink.complete();
    second.sink.next({ data: { a: 'new' } });
    expect(heard).toEqual([{ data: { a: 'new' } }]);
  });
});
