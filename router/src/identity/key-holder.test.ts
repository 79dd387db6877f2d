import { systemClock } from '@kelmah/kit/clock/clock';
import { envelopeHeader, openEnvelope, type EnvelopeSecrets } from '@kelmah/kit/context/envelope';
import { testLogger } from '@kelmah/kit/testing/service';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectUpstream, type ConnectedUpstream } from '../upstream/upstream';
import { keyHolderAsker } from './key-holder';

const secrets: EnvelopeSecrets = ['the present secret of this platform'];
let answer = '';
let asked: { body: { variables: object }; viewer: object } | undefined;

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts).toString();
    const sealed = String(request.headers[envelopeHeader]);
    const { viewer } = openEnvelope(sealed, { method: 'POST', body, nowMs: Date.now() }, secrets);
    asked = { body: JSON.parse(body) as { variables: object }, viewer };
    response.end(answer);
  });
});
let auth: ConnectedUpstream;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  auth = connectUpstream({ name: 'auth', url, clock: systemClock, secrets, logger: testLogger() });
});
afterAll(async () => {
  await auth.stop();
  server.close();
});

const holder = { keyId: 'key_1', appId: 'pap_1', scopes: ['jobs:read'], dailyCostQuota: 500 };

test('auth is asked by the hash, as the router, in a sealed envelope', async () => {
  answer = JSON.stringify({ data: { apiKeyHolder: { ...holder, endsAt: '2026-11-22T10:00:00.000Z' } } });
  const told = await keyHolderAsker(auth)('abc');
  expect(told).toEqual({ ...holder, endsAtMs: Date.parse('2026-11-22T10:00:00Z') });
  expect(asked).toMatchObject({
    body: { variables: { keyHash: 'abc' } },
    viewer: { kind: 'service', scopes: ['router'] },
  });
});

test('a key without an end, and a key of nobody', async () => {
  answer = JSON.stringify({ data: { apiKeyHolder: { ...holder, endsAt: null } } });
  expect(await keyHolderAsker(auth)('abc')).toEqual({ ...holder, endsAtMs: null });
  answer = JSON.stringify({ data: { apiKeyHolder: null } });
  expect(await keyHolderAsker(auth)('abc')).toBeNull();
});

test.each([
  ['an error', JSON.stringify({ data: { apiKeyHolder: null }, errors: [{ message: 'database away' }] })],
  ['no data', JSON.stringify({ data: null })],
  ['no JSON', 'Bad gateway'],
])('%s is no answer, so that a key is never refused for it', async (_what, text) => {
  answer = text;
  await expect(keyHolderAsker(auth)('abc')).rejects.toThrow();
});

test('an answer that does not come is none', async () => {
  jest.useFakeTimers();
  const silent = { send: () => new Promise<never>(() => undefined) };
  const asking = keyHolderAsker(silent)('abc');
  jest.advanceTimersByTime(3_000);
  jest.useRealTimers();
  await expect(asking).rejects.toThrow('3000 ms');
});
