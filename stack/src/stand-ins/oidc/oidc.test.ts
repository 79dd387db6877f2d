import { createHash, createPublicKey, randomBytes, verify, type JsonWebKey } from 'node:crypto';
import { join } from 'node:path';
import { PersonBrowser } from '@kelmah/kit/testing/person-browser';
import type { StandIn } from '../stand-in';

import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder';
import { bringGoogle, bringLinkedin } from './oidc';

interface Discovered {
  issuer: string;
  authorization_endpoint: string;
  token_endpoint: string;
  userinfo_endpoint: string;
  jwks_uri: string;
  [more: string]: unknown;
}

const callback = 'http://127.0.0.1:5173/auth/callback';
const options = () => ({ dataDir: join(temporaryFolder(), 'oidc'), report: () => undefined });
// It says on each machine with Node 20 that it would rather have 22, and that it found the body read.
jest.spyOn(console, 'warn').mockImplementation();

let google: StandIn;
let linkedin: StandIn;

beforeAll(async () => {
  [google, linkedin] = await Promise.all([bringGoogle(options()), bringLinkedin(options())]);
});
afterAll(async () => {
  await Promise.all([google.stop(), linkedin.stop()]);
  removeTemporaryFolders();
});

const settingOf = ({ name, environment }: StandIn, key: string) => environment[`${name.toUpperCase()}_${key}`] ?? '';
const discover = async (standIn: StandIn) =>
  (await (await fetch(settingOf(standIn, 'DISCOVERY_URL'))).json()) as Discovered;
const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

async function startUrl(standIn: StandIn, more: Record<string, string> = {}): Promise<string> {
  const url = new URL((await discover(standIn)).authorization_endpoint);
  const wanted = { client_id: settingOf(standIn, 'CLIENT_ID'), redirect_uri: callback, response_type: 'code' };
  url.search = new URLSearchParams({ ...wanted, scope: 'openid profile email', state: 's', ...more }).toString();
  return url.href;
}

async function redeem(standIn: StandIn, code: string, more: Record<string, string> = {}, headers = {}) {
  const form = {
    grant_type: 'authorization_code',
    redirect_uri: callback,
    client_id: settingOf(standIn, 'CLIENT_ID'),
    client_secret: settingOf(standIn, 'CLIENT_SECRET'),
    ...more,
    code,
  };
  const { token_endpoint: url } = await discover(standIn);
  const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) });
  const body = (await response.json()) as { error?: string; id_token: string; access_token: string };
  return { status: response.status, ...body };
}

async function codeFrom(standIn: StandIn, more: Record<string, string> = {}, form?: Record<string, string>) {
  const back = await new PersonBrowser().choose(
    await startUrl(standIn, more),
    form ?? { choice: 'kojo.antwi@example.com' },
  );
  return new URL(back).searchParams;
}

const claimsOf = (idToken: string) =>
  JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

describe('Google', () => {
  it('signs somebody in: PKCE, a nonce, an ID token by a published key, the same claims at userinfo', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const pkce = { code_challenge: challengeOf(verifier), code_challenge_method: 'S256' };
    const answer = await codeFrom(google, { ...pkce, nonce: 'n-1' });
    expect(answer.get('state')).toBe('s');
    expect(answer.get('iss')).toBe(google.url);
    const { id_token, access_token } = await redeem(google, answer.get('code') ?? '', { code_verifier: verifier });
    const claims = claimsOf(id_token);
    expect(claims).toMatchObject({
      iss: google.url,
      aud: settingOf(google, 'CLIENT_ID'),
      nonce: 'n-1',
      name: 'Kojo Antwi',
      email: 'kojo.antwi@example.com',
      email_verified: true,
    });
    const { jwks_uri, userinfo_endpoint, ...rest } = await discover(google);
    expect(rest).toMatchObject({ issuer: google.url, authorization_response_iss_parameter_supported: true });
    const { keys } = (await (await fetch(jwks_uri)).json()) as { keys: JsonWebKey[] };
    const [header = '', payload = '', signature = ''] = id_token.split('.');
    const key = createPublicKey({ key: keys[0] as JsonWebKey, format: 'jwk' });
    const signed = Buffer.from(`${header}.${payload}`);
    expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
    const info = await fetch(userinfo_endpoint, { headers: { authorization: `Bearer ${access_token}` } });
    expect(await info.json()).toMatchObject({ sub: claims['sub'], email_verified: true });
  });

  it('takes a code once, and with the verifier of its challenge alone', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const pkce = { code_challenge: challengeOf(verifier), code_challenge_method: 'S256' };
    const code = (await codeFrom(google, pkce)).get('code') ?? '';
    expect((await redeem(google, code, { code_verifier: verifier })).status).toBe(200);
    expect(await redeem(google, code, { code_verifier: verifier })).toMatchObject({
      status: 400,
      error: 'invalid_grant',
    });
    const other = (await codeFrom(google, pkce)).get('code') ?? '';
    const wrong = await redeem(google, other, { code_verifier: randomBytes(32).toString('base64url') });
    expect(wrong).toMatchObject({ status: 400, error: 'invalid_grant' });
    const plain = (await codeFrom(google)).get('code') ?? '';
    expect(await redeem(google, plain, { code_verifier: verifier })).toMatchObject({ error: 'invalid_grant' });
  });

  it('sends nobody to an address that is not ours, and back with an error whoever cancels', async () => {
    const astray = await fetch(await startUrl(google, { redirect_uri: 'https://evil.example/auth/callback' }));
    expect([astray.status, await astray.text()]).toEqual([400, expect.stringContaining('redirect_uri')]);
    const cancelled = await codeFrom(google, {}, { choice: 'cancel' });
    expect(cancelled.get('error')).toBe('access_denied');
  });

  it('makes another person whom the form describes, who stays the same', async () => {
    const form = { choice: 'other', name: 'Esi', email: 'esi@example.com', verified: 'no' };
    const subjects = new Set<unknown>();
    for (const filled of [form, { choice: 'esi@example.com' }]) {
      const { id_token } = await redeem(google, (await codeFrom(google, {}, filled)).get('code') ?? '');
      const claims = claimsOf(id_token);
      expect(claims).toMatchObject({ name: 'Esi', email_verified: false });
      subjects.add(claims['sub']);
    }
    expect(subjects.size).toBe(1);
  });

  it.each([
    ['500', {}, 500],
    ['declined', { code: 'invalid_client' }, 401],
  ])('fails on order: %s', async (kind, more, status) => {
    const code = (await codeFrom(google)).get('code') ?? '';
    const order = { match: 'POST /token', kind, ...more };
    await fetch(`${google.url}/__failures`, { method: 'POST', body: JSON.stringify(order) });
    expect((await redeem(google, code)).status).toBe(status);
    const journal = (await (await fetch(`${google.url}/__journal?path=/token`)).json()) as object[];
    expect(journal.at(-1)).toMatchObject({ status, failure: kind, params: { code } });
    expect(JSON.stringify(journal)).not.toContain(settingOf(google, 'CLIENT_SECRET'));
  });
});

describe('LinkedIn', () => {
  it('knows no nonce, no PKCE and no iss, and its tokens name another issuer than its address', async () => {
    const challenge = { code_challenge: challengeOf('x'.repeat(43)), code_challenge_method: 'S256', nonce: 'n-1' };
    const answer = await codeFrom(linkedin, challenge);
    expect(answer.has('iss')).toBe(false);
    const { id_token, access_token } = await redeem(linkedin, answer.get('code') ?? '');
    const claims = claimsOf(id_token);
    expect(claims).toMatchObject({ iss: 'https://www.linkedin.com/oauth', email_verified: 'true' });
    expect(claims).not.toHaveProperty('nonce');
    const { userinfo_endpoint, ...rest } = await discover(linkedin);
    expect(rest.issuer).toBe('https://www.linkedin.com/oauth');
    expect(rest).not.toHaveProperty('code_challenge_methods_supported');
    const info = await fetch(userinfo_endpoint, { headers: { authorization: `Bearer ${access_token}` } });
    expect(await info.json()).toMatchObject({ email_verified: true });
  });

  it('takes the secret in the form alone', async () => {
    const code = (await codeFrom(linkedin)).get('code') ?? '';
    const id = settingOf(linkedin, 'CLIENT_ID');
    const basic = Buffer.from(`${id}:${settingOf(linkedin, 'CLIENT_SECRET')}`).toString('base64');
    const { token_endpoint: url } = await discover(linkedin);
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', redirect_uri: callback, code }),
    });
    expect([response.status, await response.json()]).toEqual([
      401,
      expect.objectContaining({ error: 'invalid_client' }),
    ]);
    expect((await redeem(linkedin, code)).status).toBe(200);
  });

  it('sends whoever cancels back in its own words', async () => {
    expect((await codeFrom(linkedin, {}, { choice: 'cancel' })).get('error')).toBe('user_cancelled_login');
  });
});
