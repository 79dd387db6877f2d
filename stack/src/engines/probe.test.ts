import { createServer } from 'node:net';
import { freePort } from '@kelmah/kit/server/free-port';
import { accepts, GiveUp, waitFor } from './probe';

describe('waitFor', () => {
  it('returns the first answer that is neither false nor undefined', async () => {
    const answers = [undefined, false, 0];
    await expect(waitFor(() => answers.shift(), { what: 'it', everyMs: 1 })).resolves.toBe(0);
  });

  it('takes a look that throws for "not yet" and names the last error when the time is over', async () => {
    const look = () => Promise.reject(new Error('refused'));
    await expect(waitFor(look, { what: 'The broker', withinMs: 30, everyMs: 1 })).rejects.toThrow(
      'The broker was not ready within 0.03 s: refused',
    );
  });

  it('ends at once with the reason of a look that gives up', async () => {
    const look = () => {
      throw new GiveUp(new Error('it died'));
    };
    await expect(waitFor(look, { what: 'it', withinMs: 60_000 })).rejects.toThrow('it died');
  });
});

describe('ports', () => {
  it('sees a port open once something listens on it, and closed before and after', async () => {
    const port = await freePort();
    await expect(accepts(port)).resolves.toBe(false);
    const waiting = waitFor(() => accepts(port), { what: 'the server' });
    const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
    await waiting;
    await new Promise((closed) => server.close(closed));
    await expect(accepts(port)).resolves.toBe(false);
  });
});
