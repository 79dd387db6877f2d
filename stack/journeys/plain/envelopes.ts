import { envelopeHeader, sealEnvelope, subscribeBody } from '@kelmah/kit/context/envelope';
import { anonymous, serviceViewer, type Viewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import WebSocket from 'ws';
import { subgraphs } from '../../src/platform/catalogue';
import { sharedHouse, type House } from '../support/shared-house';

let house: House;
beforeAll(async () => {
  house = await sharedHouse();
}, 180_000);

const names = subgraphs.map(({ name }) => name);
const query = '{ __typename }';
const body = JSON.stringify({ query });
const staff: Viewer = { ...anonymous, kind: 'person', userId: newId('user'), roles: ['STAFF'] };

interface Sealing {
  method?: string;
  over?: string;
  viewer?: Viewer;
  agoMs?: number;
  secret?: string;
}

function seal(subgraph: string, { method = 'POST', over = body, viewer = anonymous, agoMs = 0, secret }: Sealing = {}) {
  const own = house.environmentOf(subgraph)['ENVELOPE_SECRET'] ?? '';
  const request = { method, body: over, viewer, requestId: newId('request'), nowMs: Date.now() - agoMs };
  return sealEnvelope(request, [secret ?? own]);
}

/** The envelope with another viewer in it, under the old signature. */
function withAnotherViewer(sealed: string): string {
  const [payload = '', signature] = sealed.split('.');
  const envelope = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  return `${Buffer.from(JSON.stringify({ ...envelope, viewer: staff })).toString('base64url')}.${signature}`;
}

async function post(subgraph: string, envelope: string | undefined, sent = body): Promise<number> {
  const headers = { 'content-type': 'application/json', ...(envelope !== undefined && { [envelopeHeader]: envelope }) };
  const url = `http://127.0.0.1:${house.ports[subgraph]}/graphql`;
  return (await fetch(url, { method: 'POST', headers, body: sent })).status;
}

const forgeries: [string, (subgraph: string) => string | undefined][] = [
  ['none', () => undefined],
  ['an empty one', () => ''],
  ['nonsense', () => 'e30.e30'],
  ['one of another secret', (name) => seal(name, { secret: 'somebody else’s secret, as long as ours' })],
  ['one with another viewer put in', (name) => withAnotherViewer(seal(name))],
  ['one of 61 seconds ago', (name) => seal(name, { agoMs: 61_000 })],
  ['one from the future', (name) => seal(name, { agoMs: -10_000 })],
  ['one for another body', (name) => seal(name, { over: '{"query":"{ other }"}' })],
  ['one for a socket', (name) => seal(name, { method: 'CONNECT' })],
  ['one with a cut signature', (name) => seal(name).slice(0, -3)],
];

describe.each(names)('%s over HTTP', (name) => {
  test('answers to a good envelope, once', async () => {
    const envelope = seal(name);
    expect(await post(name, envelope)).toBe(200);
    expect(await post(name, envelope)).toBe(401);
  });

  test.each(forgeries)('refuses %s', async (_what, make) => {
    expect(await post(name, make(name))).toBe(401);
  });

  test('refuses a body altered on the way', async () => {
    expect(await post(name, seal(name), `${body} `)).toBe(401);
  });
});

interface Talk {
  heard: { type: string; id?: string; payload?: unknown }[];
  closedWith: number;
}

/** Opens a socket to a subgraph, says these messages one after each answer, and tells all that was heard. */
function talk(subgraph: string, messages: readonly object[]): Promise<Talk> {
  const socket = new WebSocket(`ws://127.0.0.1:${house.ports[subgraph]}/graphql`, 'graphql-transport-ws');
  const heard: Talk['heard'] = [];
  const left = [...messages];
  const say = () => {
    const message = left.shift();
    if (message) socket.send(JSON.stringify(message));
    else socket.close(1000);
  };
  return new Promise((resolve) => {
    socket.on('open', say);
    socket.on('message', (text) => {
      heard.push(JSON.parse(String(text)) as Talk['heard'][number]);
      say();
    });
    socket.on('close', (closedWith) => resolve({ heard, closedWith }));
  });
}

const init = (envelope: string | undefined) => ({ type: 'connection_init', payload: { envelope } });
const subscription = { query: 'subscription { nothing }', variables: null, operationName: null };
const connected = (name: string) => seal(name, { method: 'CONNECT', over: '', viewer: serviceViewer('router') });

describe.each(names)('%s over WebSocket', (name) => {
  test('opens to the router, once', async () => {
    const envelope = connected(name);
    expect((await talk(name, [init(envelope)])).heard).toEqual([{ type: 'connection_ack' }]);
    expect(await talk(name, [init(envelope)])).toEqual({ heard: [], closedWith: 4403 });
  });

  test.each<[string, () => string | undefined]>([
    ['no envelope', () => undefined],
    ['one of another secret', () => seal(name, { method: 'CONNECT', over: '', secret: 'x'.repeat(40) })],
    ['a stale one', () => seal(name, { method: 'CONNECT', over: '', agoMs: 61_000, viewer: serviceViewer('router') })],
    ['one for HTTP', () => seal(name, { viewer: serviceViewer('router') })],
    ['a person’s, were it staff’s', () => seal(name, { method: 'CONNECT', over: '', viewer: staff })],
  ])('stays closed to %s', async (_what, make) => {
    expect(await talk(name, [init(make())])).toEqual({ heard: [], closedWith: 4403 });
  });

  test.each<[string, () => string | undefined]>([
    ['no envelope', () => undefined],
    [
      'one for another subscription',
      () => seal(name, { method: 'SUBSCRIBE', over: subscribeBody({ query: 'subscription { other }' }) }),
    ],
    ['a stale one', () => seal(name, { method: 'SUBSCRIBE', over: subscribeBody(subscription), agoMs: 61_000 })],
    [
      'another viewer put in',
      () => withAnotherViewer(seal(name, { method: 'SUBSCRIBE', over: subscribeBody(subscription) })),
    ],
    ['the socket’s own', () => connected(name)],
  ])('starts no subscription with %s', async (_what, make) => {
    const payload = { ...subscription, extensions: { envelope: make() } };
    const { heard } = await talk(name, [init(connected(name)), { id: 's', type: 'subscribe', payload }]);
    expect(heard.map(({ type }) => type)).toEqual(['connection_ack', 'error']);
    expect(JSON.stringify(heard[1])).toContain('UNAUTHENTICATED');
  });

  test('looks at a subscription whose envelope is good', async () => {
    const envelope = seal(name, { method: 'SUBSCRIBE', over: subscribeBody(subscription) });
    const payload = { ...subscription, extensions: { envelope } };
    const { heard } = await talk(name, [init(connected(name)), { id: 's', type: 'subscribe', payload }]);
    expect(JSON.stringify(heard[1])).not.toContain('UNAUTHENTICATED');
  });
});
