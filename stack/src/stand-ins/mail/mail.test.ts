import { join } from 'node:path';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { KeptState } from '../kept-state';
import type { StandIn } from '../stand-in';
import { controlClient, type ControlClient } from '../testing/control-client';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder';
import { bringMail } from './mail';
import { MailStore } from './mail-store';

let standIn: StandIn;
let transport: Transporter;
let control: ControlClient;
let dataDir: string;

const bring = async (): Promise<void> => {
  standIn = await bringMail({ dataDir, report: (line) => process.stderr.write(`${line}\n`) });
  // A pool, as services have: the server greets each new connection only after 100 ms.
  transport = createTransport({ url: standIn.environment.SMTP_URL, pool: true });
  control = controlClient(standIn.url);
};

beforeEach(async () => {
  dataDir = temporaryFolder();
  await bring();
});

afterEach(async () => {
  transport.close();
  await standIn.stop();
  removeTemporaryFolders();
});

interface InboxMail {
  id: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
  headers: Record<string, string>;
  attachments: { name: string; mimeType: string; bytes: number }[];
}

const inbox = async (query = ''): Promise<InboxMail[]> =>
  (await (await fetch(`${standIn.url}/messages${query}`)).json()) as InboxMail[];
const send = (more: SendMailOptions = {}) =>
  transport.sendMail({
    from: 'Kelmah <hello@kelmah.test>',
    to: 'ama@example.com',
    subject: 'Welcome',
    text: 'Akwaaba',
    ...more,
  });
const refusalOf = async (call: Promise<unknown>): Promise<{ responseCode?: number; code?: string; message: string }> =>
  call.then(
    () => ({ message: 'It was not refused' }),
    (error: { responseCode?: number; code?: string; message: string }) => error,
  );

it('takes a mail and shows it parsed', async () => {
  await send({
    subject: 'Ɛyɛ — your code',
    text: 'Your code is 123456',
    html: '<p>Your code is <b>123456</b></p>',
    headers: { 'List-Unsubscribe': '<https://kelmah.test/u/1>' },
    attachments: [{ filename: 'receipt.pdf', content: Buffer.from('%PDF'), contentType: 'application/pdf' }],
  });
  const [mail] = await inbox('?to=AMA@example.com');
  expect(mail).toMatchObject({
    from: 'hello@kelmah.test',
    to: ['ama@example.com'],
    subject: 'Ɛyɛ — your code',
    headers: { 'list-unsubscribe': '<https://kelmah.test/u/1>' },
    attachments: [{ name: 'receipt.pdf', mimeType: 'application/pdf', bytes: 4 }],
  });
  expect(mail?.text.trim()).toBe('Your code is 123456');
  expect(mail?.html).toContain('<b>123456</b>');
});

it('goes by the envelope: hidden recipients have it too, and headers give it to nobody', async () => {
  await send({ to: 'ama@example.com', cc: 'kofi@example.com', bcc: 'efua@example.com' });
  await transport.sendMail({
    from: 'a@kelmah.test',
    to: 'shown@example.com',
    envelope: { from: 'a@kelmah.test', to: ['real@example.com'] },
    text: 'x',
  });
  expect(await inbox('?to=efua@example.com')).toHaveLength(1);
  expect(await inbox('?to=kofi@example.com')).toHaveLength(1);
  expect(await inbox('?to=shown@example.com')).toEqual([]);
  expect(await inbox('?to=real@example.com')).toHaveLength(1);
  expect((await control.journal({ method: 'MAIL' })).map(({ path }) => path).sort()).toEqual([
    'ama@example.com',
    'efua@example.com',
    'kofi@example.com',
    'real@example.com',
  ]);
});

it('refuses who has not the password', async () => {
  const { hostname, port } = new URL(standIn.environment.SMTP_URL ?? '');
  const anonymous = createTransport({ host: hostname, port: Number(port) });
  const wrong = createTransport({ host: hostname, port: Number(port), auth: { user: 'kelmah', pass: 'guess' } });
  const mail = { from: 'a@kelmah.test', to: 'ama@example.com', text: 'x' };
  expect(await refusalOf(anonymous.sendMail(mail))).toMatchObject({ responseCode: 530 });
  expect(await refusalOf(wrong.sendMail(mail))).toMatchObject({ responseCode: 535 });
  expect(await inbox()).toEqual([]);
});

it.each([
  ['declined', 550],
  ['429', 450],
  ['500', 451],
  ['503', 421],
  ['drop', 421],
])('refuses the recipient of a failure that was ordered: %s', async (kind, responseCode) => {
  await control.fail({ match: 'kofi@example.com', kind });
  await send({ to: 'ama@example.com' });
  // A pool would tell a closed connection in words of its own.
  const single = createTransport(standIn.environment.SMTP_URL);
  const refused = single.sendMail({ from: 'hello@kelmah.test', to: 'Kofi@example.com', text: 'x' });
  expect(await refusalOf(refused)).toMatchObject({ responseCode });
  await send({ to: 'kofi@example.com' });
  expect((await inbox()).map(({ to }) => to[0])).toEqual(['kofi@example.com', 'ama@example.com']);
});

it('may hang, and may lose its answer', async () => {
  const { SMTP_URL } = standIn.environment;
  const impatient = createTransport({ url: SMTP_URL, socketTimeout: 1500 });
  const mail = { from: 'a@kelmah.test', to: 'ama@example.com', text: 'x' };
  await control.fail({ match: 'ama@example.com', kind: 'timeout' });
  expect(await refusalOf(impatient.sendMail(mail))).toMatchObject({ code: 'ETIMEDOUT' });
  expect(await inbox()).toEqual([]);
  await control.fail({ match: 'ama@example.com', kind: 'lost' });
  expect(await refusalOf(impatient.sendMail(mail))).toMatchObject({ code: 'ETIMEDOUT' });
  expect(await inbox()).toHaveLength(1);
});

it('has everything again after a restart', async () => {
  await send({ subject: 'first', html: '<p>first</p>' });
  await standIn.stop();
  await bring();
  await send({ subject: 'second' });
  expect((await inbox()).map(({ subject }) => subject)).toEqual(['second', 'first']);
  expect((await inbox('?to=ama@example.com'))[1]?.html).toContain('first');
});

it('holds thousands and still answers at once', async () => {
  await standIn.stop();
  const state = new KeptState(join(dataDir, 'mail.log'));
  const store = new MailStore(state, join(dataDir, 'mails'));
  for (let index = 0; index < 5000; index += 1) {
    const at = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
    const to = [`user${index % 100}@example.com`];
    const body = { text: `Text ${index}`, hasHtml: false, headers: {}, attachments: [] };
    store.add(
      { id: `m${index}`, at, from: 'a@kelmah.test', to, subject: `Mail ${index}`, ...body },
      Buffer.from('x'),
      undefined,
    );
  }
  state.close();
  await bring();
  const started = performance.now();
  expect(await inbox('?to=user42@example.com')).toHaveLength(50);
  expect(await inbox('?search=Mail%204999')).toHaveLength(1);
  expect(await (await fetch(standIn.url)).text()).toContain('5000 mails');
  expect(performance.now() - started).toBeLessThan(2000);
  await fetch(`${standIn.url}/messages`, { method: 'DELETE' });
  expect(await inbox()).toEqual([]);
}, 30_000);

describe('the inbox page', () => {
  it('lists, finds and shows', async () => {
    for (let count = 1; count <= 51; count += 1)
      await send({ to: `user${count}@example.com`, subject: `<i>Mail ${count}</i>` });
    const first = await (await fetch(standIn.url)).text();
    expect(first).toContain('&lt;i&gt;Mail 51&lt;/i&gt;');
    expect(first).not.toContain('Mail 1&lt;');
    expect(await (await fetch(`${standIn.url}/?offset=50`)).text()).toContain('Mail 1&lt;');
    expect(await (await fetch(`${standIn.url}/?search=user7@`)).text()).toContain('1 mail,');
    expect(await (await fetch(`${standIn.url}/?search=nobody`)).text()).toContain('No mail fits');
  });

  it('lets no script of a mail run', async () => {
    await send({ html: '<script>alert(1)</script><p>Hello</p>' });
    const [mail] = await inbox();
    const page = await (await fetch(`${standIn.url}/mails/${mail?.id}`)).text();
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(page).not.toContain('<script>');
    const shown = await fetch(`${standIn.url}/mails/${mail?.id}/html`);
    const policy = shown.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('allow-scripts');
    expect(policy).toContain("default-src 'none'");
    const raw = await fetch(`${standIn.url}/mails/${mail?.id}/raw`);
    expect(raw.headers.get('content-type')).toContain('text/plain');
    expect((await fetch(`${standIn.url}/mails/none`)).status).toBe(404);
  });
});
