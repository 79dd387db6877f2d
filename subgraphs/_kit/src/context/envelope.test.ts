import { BadEnvelope, openEnvelope, sealEnvelope, type EnvelopeSecrets } from './envelope';
import { memoryReplayGuard } from './replay-guard';
import { anonymous, type Viewer } from './viewer';

const secrets: EnvelopeSecrets = ['the present secret of this platform'];
const viewer: Viewer = { ...anonymous, kind: 'person', userId: 'usr_1', roles: ['HIRER'] };
const nowMs = Date.parse('2026-11-22T10:00:00Z');
const request = { method: 'POST', body: '{"query":"{ me { id } }"}', nowMs };
const seal = (with_: EnvelopeSecrets = secrets) => sealEnvelope({ ...request, viewer, requestId: 'req_1' }, with_);

test('what was sealed is opened: the viewer and the request', () => {
  expect(openEnvelope(seal(), request, secrets)).toMatchObject({ viewer, requestId: 'req_1', method: 'POST' });
});

test('how a browser keeps its session goes along where it is said', () => {
  const session = { kept: 'cookie', token: 'ses_1.family.secret' } as const;
  const sealed = sealEnvelope({ ...request, viewer, requestId: 'req_1', session }, secrets);
  expect(openEnvelope(sealed, request, secrets).session).toEqual(session);
  expect(openEnvelope(seal(), request, secrets)).not.toHaveProperty('session');
});

test('a secret can be changed without a gap', () => {
  const fresh: EnvelopeSecrets = ['the next secret of this platform', secrets[0]];
  expect(openEnvelope(seal(), request, fresh).requestId).toBe('req_1');
  expect(openEnvelope(seal(fresh), request, fresh).requestId).toBe('req_1');
  expect(() => openEnvelope(seal(fresh), request, secrets)).toThrow('forged');
});

const forgedPayload = () => {
  const [payload = '', signature] = seal().split('.');
  const envelope = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { viewer: Viewer };
  envelope.viewer = { ...envelope.viewer, roles: ['STAFF'] };
  return `${Buffer.from(JSON.stringify(envelope)).toString('base64url')}.${signature}`;
};

test.each<[string, () => string | undefined, Partial<typeof request>, string]>([
  ['none', () => undefined, {}, 'missing'],
  ['an empty one', () => '', {}, 'missing'],
  ['one without a signature', () => seal().split('.')[0], {}, 'missing'],
  ['one with three parts', () => `${seal()}.x`, {}, 'missing'],
  ['another viewer in it', forgedPayload, {}, 'forged'],
  ['a cut signature', () => seal().slice(0, -4), {}, 'forged'],
  ['one of another secret', () => seal(['somebody else’s secret, as long as ours']), {}, 'forged'],
  ['one of 61 seconds ago', seal, { nowMs: nowMs + 61_000 }, 'stale'],
  ['one from the future', seal, { nowMs: nowMs - 6_000 }, 'from the future'],
  ['one for another body', seal, { body: '{"query":"mutation { x }"}' }, 'altered'],
  ['one for another method', seal, { method: 'SUBSCRIBE' }, 'another method'],
])('%s is refused', (_what, make, change, why) => {
  expect(() => openEnvelope(make(), { ...request, ...change }, secrets)).toThrow(BadEnvelope);
  expect(() => openEnvelope(make(), { ...request, ...change }, secrets)).toThrow(why);
});

test('an envelope is opened once, for as long as it is good', async () => {
  const guard = memoryReplayGuard();
  await guard.admit('env_1', nowMs);
  await expect(guard.admit('env_1', nowMs + 59_000)).rejects.toThrow('replayed');
  await guard.admit('env_2', nowMs + 80_000);
  await expect(guard.admit('env_2', nowMs + 139_000)).rejects.toThrow('replayed');
});
