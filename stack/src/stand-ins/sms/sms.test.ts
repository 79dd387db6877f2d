import { validateRequest, type Twilio } from 'twilio';
import type { StandIn } from '../stand-in';
import { header, listen, type Listening } from '../http';
import { controlClient, type ControlClient } from '../testing/control-client';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder';
import { twilioClient } from '../testing/twilio-client';
import { until } from '../testing/until';
import { bringSms } from './sms';

let standIn: StandIn;
let client: Twilio;
let control: ControlClient;
let dataDir: string;

const bring = async (): Promise<void> => {
  standIn = await bringSms({ dataDir, report: (line) => process.stderr.write(`${line}\n`) });
  client = twilioClient(standIn.environment);
  control = controlClient(standIn.url);
};

beforeEach(async () => {
  dataDir = temporaryFolder();
  await bring();
});

afterEach(async () => {
  await standIn.stop();
  removeTemporaryFolders();
});

interface InboxMessage {
  id: string;
  to: string;
  text: string;
  status: string;
}

const inbox = async (query = ''): Promise<InboxMessage[]> =>
  (await (await fetch(`${standIn.url}/messages${query}`)).json()) as InboxMessage[];
const send = (more: { to?: string; from?: string; body?: string; statusCallback?: string } = {}) =>
  client.messages.create({
    to: '+233201234567',
    from: standIn.environment.TWILIO_FROM,
    body: 'Your code is 123456',
    ...more,
  });
const refusalOf = async (call: Promise<unknown>): Promise<{ status?: number; code?: number; message?: string }> =>
  call.then(
    () => ({ message: 'It was not refused' }),
    (error: { status: number; code: number; message: string }) => error,
  );

it('takes a message, delivers it a moment later and shows it in the inbox', async () => {
  const sent = await send();
  expect(sent).toMatchObject({
    accountSid: standIn.environment.TWILIO_ACCOUNT_SID,
    body: 'Your code is 123456',
    direction: 'outbound-api',
    errorCode: null,
    numSegments: '1',
    status: 'queued',
    to: '+233201234567',
  });
  expect(sent.sid).toMatch(/^SM[0-9a-f]{32}$/);
  expect(Math.abs(Number(sent.dateCreated) - Date.now())).toBeLessThan(60_000);
  await until(async () => (await client.messages(sent.sid).fetch()).status === 'delivered');
  expect(await inbox('?to=%2B233201234567')).toMatchObject([
    { id: sent.sid, text: 'Your code is 123456', status: 'delivered' },
  ]);
  expect(await inbox('?to=+233201234567')).toHaveLength(1);
  expect(await inbox('?to=%2B233200000000')).toEqual([]);
});

it.each([
  ['no country code', { to: '0201234567' }, 21211],
  ['letters', { to: '+23320ABC' }, 21211],
  ['too many digits', { to: '+2332012345678901' }, 21211],
  ['nobody', { to: '' }, 21604],
  ['nothing to say', { body: '' }, 21602],
  ['too much to say', { body: 'x'.repeat(1601) }, 21617],
  ['a sender that is not ours', { from: '+15005550001' }, 21606],
])('refuses a message with %s', async (_name, wrong, code) => {
  expect(await refusalOf(send(wrong))).toMatchObject({ status: 400, code });
  expect(await inbox()).toEqual([]);
});

it('refuses who has not the token', async () => {
  const sameLength = (standIn.environment.TWILIO_AUTH_TOKEN ?? '').replace(/./g, 'x');
  const stranger = twilioClient(standIn.environment, sameLength);
  const sent = stranger.messages.create({ to: '+233201234567', from: standIn.environment.TWILIO_FROM, body: 'x' });
  expect(await refusalOf(sent)).toMatchObject({ status: 401, code: 20003 });
  expect(await refusalOf(client.messages('SM00000000000000000000000000000000').fetch())).toMatchObject({
    status: 404,
    code: 20404,
  });
  const anonymous = await fetch(
    `${standIn.url}/2010-04-01/Accounts/${standIn.environment.TWILIO_ACCOUNT_SID}/Messages.json`,
  );
  expect(anonymous.status).toBe(401);
});

it.each([
  ['a'.repeat(160), '1'],
  ['a'.repeat(161), '2'],
  ['ɔ'.repeat(70), '1'],
  ['ɔ'.repeat(71), '2'],
  ['€'.repeat(153), '1'],
])('counts parts as a network does', async (body, parts) => {
  expect((await send({ body })).numSegments).toBe(parts);
});

describe('the status callback', () => {
  const calls: { fields: Record<string, string>; signed: boolean }[] = [];
  let receiver: Listening;
  let url: string;

  beforeEach(async () => {
    calls.length = 0;
    receiver = await listen(
      (request) => {
        const fields = Object.fromEntries(new URLSearchParams(request.body.toString()));
        const signature = header(request, 'x-twilio-signature') ?? '';
        const signed = validateRequest(standIn.environment.TWILIO_AUTH_TOKEN ?? '', signature, url, fields);
        calls.push({ fields, signed });
        return { status: 204 };
      },
      0,
      () => undefined,
    );
    url = `http://127.0.0.1:${receiver.port}/sms?from=twilio`;
  });

  afterEach(() => receiver.close());

  it('is signed and tells the fate', async () => {
    const { sid } = await send({ statusCallback: url });
    const call = await until(() => calls[0]);
    expect(call).toMatchObject({ signed: true, fields: { MessageSid: sid, MessageStatus: 'delivered' } });
  });

  it('tells why a message did not arrive', async () => {
    await control.fail({ match: { method: 'POST', contains: '+233201234567' }, kind: 'declined', code: '30005' });
    await send({ statusCallback: url });
    const call = await until(() => calls[0]);
    expect(call.fields).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: '30005' });
    expect(await inbox()).toMatchObject([{ status: 'undelivered', errorCode: 30005 }]);
  });
});

it('fails as ordered', async () => {
  await control.fail({ match: 'POST /2010-04-01', kind: '429' });
  expect(await refusalOf(send())).toMatchObject({ status: 429, code: 20429 });
  await control.fail({ kind: 'declined', code: '21610' });
  expect(await refusalOf(send())).toMatchObject({ status: 400, code: 21610 });
  await control.fail({ kind: 'lost' });
  expect((await refusalOf(send())).message).not.toBe('It was not refused');
  expect(await inbox()).toHaveLength(1);
  expect((await control.journal({ method: 'POST' })).map(({ status, failure }) => [status, failure])).toEqual([
    [429, '429'],
    [400, 'declined'],
    [201, 'lost'],
  ]);
});

it('has everything again after a restart, also what was on its way', async () => {
  const { sid } = await send();
  await standIn.stop();
  await bring();
  await until(async () => (await client.messages(sid).fetch()).status === 'delivered');
  await send({ body: 'second' });
  expect((await inbox()).map(({ text }) => text)).toEqual(['second', 'Your code is 123456']);
});

it('shows a person the messages, newest first, with what was typed as text', async () => {
  for (let count = 1; count <= 51; count += 1) await send({ body: `<b>Message ${count}</b>` });
  const first = await (await fetch(standIn.url)).text();
  expect(first).toContain('51 messages');
  expect(first).toContain('&lt;b&gt;Message 51&lt;/b&gt;');
  expect(first).not.toContain('Message 1&lt;');
  expect(await (await fetch(`${standIn.url}/?offset=50`)).text()).toContain('Message 1&lt;');
  expect(await (await fetch(`${standIn.url}/?to=999`)).text()).toContain('No message to this number.');
});
