import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { clientOf } from './testing/stripe-story';
import { removeTemporaryFolders, temporaryFolder } from './testing/temporary-folder';
import { until } from './testing/until';
import { startWebhookReceiver, type WebhookReceiver } from './testing/webhook-receiver';

type Ready = Record<
  'stripe' | 's3' | 'mail' | 'sms' | 'google' | 'linkedin',
  { url: string; environment: Record<string, string> }
>;

// The process starts through tsx, which takes a second or two on a busy machine.
jest.setTimeout(60_000);

const main = join(__dirname, 'main.ts');
const children: ChildProcess[] = [];
let hooks: WebhookReceiver;
let dir: string;

const start = async (
  more: string[] = [],
  stdio: 'ipc' | 'ignore' = 'ignore',
): Promise<{ child: ChildProcess; ready: Ready }> => {
  const options = [
    '--dir',
    dir,
    '--platform-webhook-url',
    hooks.platformUrl,
    '--connect-webhook-url',
    hooks.connectUrl,
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...options, ...more], {
    stdio: ['ignore', 'pipe', 'pipe', stdio],
  });
  children.push(child);
  let text = '';
  let errors = '';
  child.stdout?.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (errors += part.toString()));
  const line = await until(() => {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${errors}`);
    return /^ready (.*)\n/m.exec(text)?.[1];
  }, 30_000);
  return { child, ready: JSON.parse(line) as Ready };
};

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/__health`).then(
    ({ ok }) => ok,
    () => false,
  );

const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

beforeEach(async () => {
  dir = temporaryFolder();
  hooks = await startWebhookReceiver();
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    await gone(child);
  }
  await hooks.stop();
  removeTemporaryFolders();
});

it('brings all six, says how to reach them, and goes when it is asked to', async () => {
  const { child, ready } = await start();
  expect(Object.keys(ready)).toEqual(['stripe', 's3', 'mail', 'sms', 'google', 'linkedin']);
  for (const { url } of Object.values(ready)) expect(await answers(url)).toBe(true);
  expect(Object.assign({}, ...Object.values(ready).map(({ environment }) => environment))).toEqual({
    STRIPE_SECRET_KEY: expect.stringMatching(/^sk_test_/) as string,
    STRIPE_API_BASE: ready.stripe.url,
    STRIPE_WEBHOOK_SECRET: expect.stringMatching(/^whsec_/) as string,
    STRIPE_CONNECT_WEBHOOK_SECRET: expect.stringMatching(/^whsec_/) as string,
    S3_ENDPOINT: ready.s3.url,
    S3_REGION: 'eu-west-1',
    S3_BUCKET: 'kelmah-local',
    S3_ACCESS_KEY_ID: expect.any(String) as string,
    S3_SECRET_ACCESS_KEY: expect.any(String) as string,
    SMTP_URL: expect.stringMatching(/^smtp:\/\/.+@127\.0\.0\.1:\d+$/) as string,
    TWILIO_API_BASE: ready.sms.url,
    TWILIO_ACCOUNT_SID: expect.stringMatching(/^AC[0-9a-f]{32}$/) as string,
    TWILIO_AUTH_TOKEN: expect.any(String) as string,
    TWILIO_FROM: expect.stringMatching(/^\+\d+$/) as string,
    GOOGLE_ISSUER: ready.google.url,
    GOOGLE_DISCOVERY_URL: `${ready.google.url}/.well-known/openid-configuration`,
    GOOGLE_CLIENT_ID: expect.any(String) as string,
    GOOGLE_CLIENT_SECRET: expect.any(String) as string,
    LINKEDIN_ISSUER: 'https://www.linkedin.com/oauth',
    LINKEDIN_DISCOVERY_URL: `${ready.linkedin.url}/.well-known/openid-configuration`,
    LINKEDIN_CLIENT_ID: expect.any(String) as string,
    LINKEDIN_CLIENT_SECRET: expect.any(String) as string,
  });
  child.kill('SIGTERM');
  await gone(child);
  expect(child.exitCode).toBe(0);
  for (const { url } of Object.values(ready)) expect(await answers(url)).toBe(false);
});

it('loses nothing when it is killed: payments, keys, mails, and webhooks that waited', async () => {
  const first = await start();
  const stripe = clientOf(first.ready.stripe);
  hooks.answer = () => 500;
  const made = await stripe.paymentIntents.create(
    { amount: 1000, currency: 'ghs', confirm: true, payment_method: 'pm_card_visa' },
    { idempotencyKey: 'fund-1' },
  );
  const transport = createTransport(first.ready.mail.environment.SMTP_URL);
  await transport.sendMail({ from: 'a@kelmah.test', to: 'ama@example.com', subject: 'Kept', text: 'x' });
  first.child.kill('SIGKILL');
  await gone(first.child);
  expect(hooks.received).toEqual([]);

  hooks.answer = () => 200;
  const ports = Object.entries(first.ready).flatMap(([name, { url }]) => [`--${name}-port`, new URL(url).port]);
  const second = await start(ports);
  expect(second.ready.stripe.url).toBe(first.ready.stripe.url);
  const again = await clientOf(second.ready.stripe).paymentIntents.create(
    { amount: 1000, currency: 'ghs', confirm: true, payment_method: 'pm_card_visa' },
    { idempotencyKey: 'fund-1' },
  );
  expect(again.id).toBe(made.id);
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  await until(() => hooks.received.length === 3);
  expect(hooks.types().sort()).toEqual(['charge.succeeded', 'payment_intent.created', 'payment_intent.succeeded']);
  const mails = (await (await fetch(`${second.ready.mail.url}/messages?to=ama@example.com`)).json()) as {
    subject: string;
  }[];
  expect(mails.map(({ subject }) => subject)).toEqual(['Kept']);
  const journal = (await (await fetch(`${second.ready.stripe.url}/__journal?method=POST`)).json()) as {
    replayed?: boolean;
  }[];
  expect(journal.map(({ replayed }) => replayed ?? false)).toEqual([false, true]);
});

it('ends with the parent that holds a channel to it', async () => {
  const { child, ready } = await start([], 'ipc');
  child.disconnect();
  await gone(child);
  expect(await answers(ready.stripe.url)).toBe(false);
});

it.each([
  ['nothing', [], 'Usage'],
  ['a port that is no number', ['--stripe-port', 'many'], '--stripe-port must be a whole number'],
  ['an unknown option', ['--colour', 'blue'], 'colour'],
])('says what is wrong with %s', async (_name, wrong, words) => {
  const options =
    wrong.length === 0
      ? []
      : ['--dir', dir, '--platform-webhook-url', 'http://x', '--connect-webhook-url', 'http://x', ...wrong];
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  await gone(child);
  expect(child.exitCode).toBe(1);
  expect(errors).toContain(words);
});

it('takes down the others when one cannot start', async () => {
  const taken = new URL(hooks.platformUrl).port;
  await expect(start(['--mail-port', taken])).rejects.toThrow('EADDRINUSE');
});
