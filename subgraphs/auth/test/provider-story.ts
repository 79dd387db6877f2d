import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { PersonBrowser } from '@kelmah/kit/testing/person-browser';
import {
  aMember,
  anAddress,
  does,
  setTheStage,
  signsIn,
  viewerOf,
  type Answer,
  type Person,
  type Stage,
} from './story';

const root = join(__dirname, '../../..');

export type ProviderWord = 'GOOGLE' | 'LINKEDIN';
type Ready = Record<string, { url: string; environment: Record<string, string> }>;

/** Google's and LinkedIn's stand-ins, in a process of their own. */
export interface Providers {
  environment: Record<string, string>;
  /** Orders a failure; `declined` with a code spoils the ID token or refuses the code. */
  fail(provider: ProviderWord, order: Record<string, unknown>): Promise<void>;
  noMoreFailures(): Promise<void>;
  journal(provider: ProviderWord, path: string): Promise<{ params: Record<string, string>; status: number }[]>;
  stop(): Promise<void>;
}

export async function startProviders(): Promise<Providers> {
  const folder = mkdtempSync(join(tmpdir(), 'kelmah-providers-'));
  const nowhere = 'http://127.0.0.1:9/webhooks/stripe';
  const child = spawn(
    process.execPath,
    [
      ...[join(root, 'stack/bin/stand-ins.mjs'), '--dir', folder],
      ...['--platform-webhook-url', nowhere, '--connect-webhook-url', nowhere],
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  );
  const ready = await readiness(child);
  const urlOf = (provider: ProviderWord) => ready[provider.toLowerCase()]?.url ?? '';
  return {
    environment: { ...ready['google']?.environment, ...ready['linkedin']?.environment },
    fail: async (provider, order) => {
      const answer = await fetch(`${urlOf(provider)}/__failures`, { method: 'POST', body: JSON.stringify(order) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    noMoreFailures: async () => {
      for (const one of ['GOOGLE', 'LINKEDIN'] as const) await fetch(`${urlOf(one)}/__failures`, { method: 'DELETE' });
    },
    journal: async (provider, path) => {
      const answer = await fetch(`${urlOf(provider)}/__journal?path=${encodeURIComponent(path)}`);
      return (await answer.json()) as { params: Record<string, string>; status: number }[];
    },
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readiness(child: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    child.once('message', (message) => resolve((message as { ready: Ready }).ready));
    child.once('exit', () => reject(new Error(`The stand-ins did not start: ${said}`)));
  });
}

/** Somebody with an account at a provider. */
export interface Outsider {
  name: string;
  email: string;
  verified: boolean;
}

let outsiders = 0;
export const anOutsider = (more: Partial<Outsider> = {}): Outsider => ({
  name: 'Yaa Asantewaa',
  email: more.email ?? `yaa.${(outsiders += 1)}.${anAddress()}`,
  verified: true,
  ...more,
});

const formOf = ({ name, email, verified }: Outsider) => ({
  choice: 'other',
  name,
  email,
  verified: verified ? 'yes' : 'no',
});

/** Goes to a provider's page and comes back as somebody: the address that the browser ends at. */
export const goesThrough = (url: string, who: Outsider): Promise<string> =>
  new PersonBrowser().choose(url, formOf(who));

export interface Start {
  url: string;
  flow: string;
}

export const begins = async (stage: Stage, provider: ProviderWord, more: object = {}): Promise<Start> =>
  (await does(stage, undefined, 'startProviderSignIn', { provider, returnPath: '/jobs', ...more })) as unknown as Start;

export const finishes = (stage: Stage, flow: string, callbackUrl: string, more: object = {}): Promise<Answer> =>
  does(stage, undefined, 'finishProviderSignIn', { flow, callbackUrl, ...more });

/** A whole sign-in by a provider. */
export async function comesBy(stage: Stage, provider: ProviderWord, who: Outsider, more: object = {}): Promise<Answer> {
  const { url, flow } = await begins(stage, provider);
  return finishes(stage, flow, await goesThrough(url, who), more);
}

/** Links somebody's account at a provider to the viewer's. */
export async function links(stage: Stage, viewer: Viewer, provider: ProviderWord, who: Outsider): Promise<Answer> {
  const start = await does(stage, viewer, 'startProviderLink', { provider, returnPath: '/security' });
  if (start.__typename !== 'StartProviderLinkSuccess') return start;
  const callbackUrl = await goesThrough(String(start['url']), who);
  return does(stage, viewer, 'finishProviderLink', { flow: start['flow'], callbackUrl });
}

/** A member whose session is so new that it may change how they sign in. */
export async function aFreshMember(stage: Stage): Promise<Person> {
  const member = await aMember(stage);
  const tokens = await signsIn(stage, member);
  return { ...member, tokens, viewer: viewerOf(tokens.accessToken) };
}

/** A stage on which both providers are known. */
export const setTheProviderStage = async (providers: Providers, more: Record<string, string> = {}): Promise<Stage> =>
  setTheStage({ ...providers.environment, ...more });
