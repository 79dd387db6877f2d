import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@kelmah/kit/testing/eventually';

const root = join(__dirname, '../../..');

/** A request that reached the Stripe stand-in. */
export interface JournalEntry {
  method: string;
  path: string;
  params: Record<string, unknown>;
  status: number;
  idempotencyKey?: string;
  replayed?: boolean;
  object?: string;
}

/** The Stripe stand-in, in a process of its own, as Stripe is. */
export interface StripeDouble {
  environment: Record<string, string>;
  journal(method: string, path: string): Promise<JournalEntry[]>;
  /** Orders failures: `lost` is done and its answer lost, `timeout` is not done and nothing comes, and so on. */
  fail(order: Record<string, unknown>): Promise<void>;
  noMoreFailures(): Promise<void>;
  /** Waits until every ordered failure has met its request. */
  untilFailuresAreMet(): Promise<void>;
  webhooks(order: Record<string, unknown>): Promise<void>;
  /** Orders what only the stand-in can be told: `/__disputes`, `/__accounts/:id` … */
  order(path: string, body: object): Promise<void>;
  /** Moves the stand-in's clock to so far ahead of the machine's. */
  moveClock(offsetMs: number): Promise<void>;
  /** Fills in a page's form and sends it, as a person would. */
  submit(url: string, fields: Record<string, string>): Promise<Response>;
  /** Asks the API as its owner, for what a person would do in Stripe's dashboard. */
  api(method: string, path: string, params?: Record<string, string>): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

export async function startStripe(webhookPort: number): Promise<StripeDouble> {
  const folder = mkdtempSync(join(tmpdir(), 'kelmah-payment-'));
  const webhook = `http://127.0.0.1:${webhookPort}/webhooks/stripe`;
  const child = spawn(
    process.execPath,
    [
      ...[join(root, 'stack/bin/stand-ins.mjs'), '--dir', folder],
      ...['--platform-webhook-url', webhook, '--connect-webhook-url', `${webhook}/connect`],
      ...['--settle-ms', '0', '--payout-after-ms', '300', '--payout-arrival-ms', '300'],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  const environment = await readiness(child);
  const base = environment['STRIPE_API_BASE'] ?? '';
  const order = async (path: string, body?: object, method = 'POST'): Promise<void> => {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  };
  return {
    environment,
    journal: async (method, path) => {
      const response = await fetch(`${base}/__journal?method=${method}&path=${encodeURIComponent(path)}`);
      return (await response.json()) as JournalEntry[];
    },
    fail: (failure) => order('/__failures', failure),
    untilFailuresAreMet: () =>
      eventually(async () => {
        const left = (await (await fetch(`${base}/__failures`)).json()) as unknown[];
        if (left.length > 0) throw new Error('The request has not come yet');
      }),
    noMoreFailures: () => order('/__failures', undefined, 'DELETE'),
    order: (path, body) => order(path, body),
    webhooks: (wish) => order('/__webhooks', wish),
    moveClock: (offsetMs) => order('/__clock', { offsetMs }),
    submit: (url, fields) => fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }),
    api: async (method, path, params = {}) => {
      const response = await fetch(base + path, {
        method,
        headers: { authorization: `Bearer ${environment['STRIPE_SECRET_KEY'] ?? ''}` },
        ...(method === 'POST' && { body: new URLSearchParams(params) }),
      });
      return (await response.json()) as Record<string, unknown>;
    },
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readiness(child: ChildProcess): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    child.once('message', (message) => {
      const { ready } = message as { ready: { stripe: { environment: Record<string, string> } } };
      resolve(ready.stripe.environment);
    });
    child.once('exit', () => reject(new Error(`The Stripe stand-in did not start: ${said}`)));
  });
}
