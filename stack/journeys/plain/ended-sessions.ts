import { eventually } from '@kelmah/kit/testing/eventually';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import WebSocket from 'ws';
import { runNode } from '../../src/platform/migrate';
import { findRoot } from '../../src/verify/root';
import { sharedHouse, type House } from '../support/shared-house';
import { password, Person } from '../support/person';

let house: House;
let url = '';
let origin = '';
const sockets: WebSocket[] = [];
beforeAll(async () => {
  house = await sharedHouse();
  url = `${house.urls.router}/graphql`;
  origin = house.environmentOf('router')['WEB_ORIGINS']?.split(',')[0] ?? '';
}, 240_000);
afterAll(async () => {
  for (const socket of sockets) socket.terminate();
}, 60_000);

/** The address of somebody who has just signed up. */
async function aMember(): Promise<string> {
  const person = new Person(house, 'Ama Mensah', `ama.${randomUUID().slice(0, 8)}@example.com`);
  return (await person.signsUp(['HIRER'])).email;
}

interface Answered {
  status: number;
  text: string;
  data: Record<string, { tokens?: { accessToken: string; refreshToken: string }; code?: string; ended?: number }>;
}

/** A browser, as far as the router sees one: it keeps the cookie that it is told to keep. */
class Browser {
  cookie: string | undefined;
  accessToken: string | undefined;

  async asks(query: string, variables: object = {}): Promise<Answered> {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        origin,
        'x-kelmah-session': 'cookie',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.accessToken ? { authorization: `Bearer ${this.accessToken}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const set of response.headers.getSetCookie())
      this.cookie = set.includes('Max-Age=0') ? undefined : set.split(';')[0];
    const text = await response.text();
    return { status: response.status, text, data: (JSON.parse(text) as Answered).data };
  }

  async signsIn(email: string): Promise<this> {
    const query = `mutation In($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { tokens { accessToken refreshToken } } } }`;
    const { data } = await this.asks(query, { input: { email, password } });
    this.accessToken = data['signIn']?.tokens?.accessToken;
    return this;
  }

  async refreshes(): Promise<Answered> {
    this.accessToken = undefined;
    const query = `mutation { refreshSession(input: {}) { ... on RefreshSessionSuccess { tokens { accessToken refreshToken } } ... on Refusal { code } } }`;
    const answered = await this.asks(query);
    this.accessToken = answered.data['refreshSession']?.tokens?.accessToken;
    return answered;
  }

  readonly isKnown = async () => (await this.asks('{ me { id } }')).status === 200;

  /** Opens a socket; answers with the code that it is closed with, once it is. */
  async opensSocket(): Promise<{ closedWith: () => number | undefined }> {
    const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws', { origin });
    let code: number | undefined;
    socket.on('close', (closed) => (code = closed));
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      socket.on('message', () => resolve());
      const authorization = `Bearer ${this.accessToken}`;
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })));
    });
    sockets.push(socket);
    return { closedWith: () => code };
  }
}

const within = 1_000;

test('a browser signs in, reloads and goes on by its cookie; no answer ever shows the token', async () => {
  const email = await aMember();
  const browser = await new Browser().signsIn(email);
  const first = browser.cookie ?? '';
  expect(first).toMatch(/^__Host-kelmah_session=ses_\w+\.[\w-]{43}\.[\w-]{43}$/);
  expect(await browser.isKnown()).toBe(true);
  const { text, data } = await browser.refreshes();
  expect(data['refreshSession']?.tokens?.refreshToken).toBe('');
  for (const token of [first, browser.cookie ?? '']) expect(text).not.toContain(token.split('.')[2]);
  expect(browser.cookie).not.toBe(first);
  expect(await browser.isKnown()).toBe(true);
});

test('signing out everywhere ends requests and open sockets on every device within a second', async () => {
  const email = await aMember();
  const [phone, desk] = [await new Browser().signsIn(email), await new Browser().signsIn(email)];
  const sockets = [await phone.opensSocket(), await desk.opensSocket()];
  const { data } = await phone.asks(
    'mutation { signOut(input: { everywhere: true }) { ... on SignOutSuccess { ended } } }',
  );
  expect(data['signOut']?.ended).toBeGreaterThanOrEqual(2);
  await eventually(() => expect(sockets.map((socket) => socket.closedWith())).toEqual([4403, 4403]), within);
  await eventually(async () => expect([await phone.isKnown(), await desk.isKnown()]).toEqual([false, false]), within);
  expect(phone.cookie).toBeUndefined();
  expect((await desk.refreshes()).data['refreshSession']?.code).toBe('UNAUTHENTICATED');
});

test('the token before last ends the session of thief and owner within a second, sockets too', async () => {
  const email = await aMember();
  const owner = await new Browser().signsIn(email);
  const thief = new Browser();
  thief.cookie = owner.cookie;
  await owner.refreshes();
  await owner.refreshes();
  const socket = await owner.opensSocket();
  expect((await thief.refreshes()).data['refreshSession']?.code).toBe('UNAUTHENTICATED');
  await eventually(() => expect(socket.closedWith()).toBe(4403), within);
  await eventually(async () => expect(await owner.isKnown()).toBe(false), within);
  expect((await owner.refreshes()).data['refreshSession']?.code).toBe('UNAUTHENTICATED');
});

test('the command that exchanges keys signs nobody out, while clients go on', async () => {
  const email = await aMember();
  const browser = await new Browser().signsIn(email);
  const socket = await browser.opensSocket();
  const published = async () => {
    const response = await fetch(`${house.environmentOf('router')['AUTH_URL']}/.well-known/jwks.json`);
    return ((await response.json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
  };
  const before = await published();
  const command = join(findRoot(__dirname), 'subgraphs/auth/dist/commands/rotate-keys.command.js');
  await runNode(command, [], house.environmentOf('auth'), 'rotate-keys');
  expect(await published()).toEqual(expect.arrayContaining(before));
  expect(await browser.isKnown()).toBe(true);
  await browser.refreshes();
  expect(await browser.isKnown()).toBe(true);
  expect(socket.closedWith()).toBeUndefined();
});
