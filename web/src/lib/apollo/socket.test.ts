import { waitFor } from '@testing-library/react';
import { ConnectionState } from './connection';
import { openSocket } from './socket';

/** A browser's socket that is closed before it opens, or after its greeting. */
class ClosedSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static code = 1006;
  static made = 0;
  readyState = 0;
  onerror: unknown;
  onclose: ((event: unknown) => void) | null = null;

  constructor() {
    super();
    ClosedSocket.made += 1;
    setTimeout(() => this.onclose?.({ code: ClosedSocket.code, reason: '', wasClean: false }), 0);
  }
}

const session = {
  token: () => Promise.resolve(undefined),
  renew: () => Promise.resolve(undefined),
  onChange: () => () => true,
};

function open(code: number, http: () => Promise<{ status: number }>) {
  Object.assign(window, { WebSocket: ClosedSocket, fetch: http });
  ClosedSocket.code = code;
  ClosedSocket.made = 0;
  const unopened = jest.fn();
  const client = openSocket(session as never, new ConnectionState(), unopened);
  const leave = client.subscribe(
    { query: 'subscription { a }' },
    { next: jest.fn(), error: jest.fn(), complete: jest.fn() },
  );
  return { unopened, leave };
}

const originals = { WebSocket: window.WebSocket, fetch: window.fetch };
afterEach(() => Object.assign(window, originals));

describe('a socket that cannot be opened', () => {
  it('tells so where the graph answers otherwise', async () => {
    const { unopened, leave } = open(1006, () => Promise.resolve({ status: 400 }));
    await waitFor(() => expect(unopened).toHaveBeenCalled());
    leave();
  });

  it.each([
    ['nobody answers', 1006, () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a proxy answers for a router that is away', 1006, () => Promise.resolve({ status: 502 })],
    ['the router itself closed it', 4403, () => Promise.resolve({ status: 400 })],
  ])('says nothing where %s', async (_what, code, http) => {
    const { unopened, leave } = open(code, http);
    await waitFor(() => expect(ClosedSocket.made).toBeGreaterThan(1), { timeout: 5_000 });
    expect(unopened).not.toHaveBeenCalled();
    leave();
  });
});
