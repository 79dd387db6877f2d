import { createHmac } from 'node:crypto';
import type Stripe from 'stripe';
import { StripeStory } from '../testing/stripe-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';
import { until } from '../testing/until';

let story: StripeStory;

beforeEach(async () => {
  story = await StripeStory.begin();
});

afterEach(async () => {
  await story.end();
  removeTemporaryFolders();
});

const makeIntents = async (count: number): Promise<string[]> => {
  const made: string[] = [];
  for (let index = 0; index < count; index += 1) {
    made.push((await story.client.paymentIntents.create({ amount: 1000 + index, currency: 'usd' })).id);
  }
  return made;
};

const arrived = (): string[] => story.hooks.received.map(({ event }) => (event.data.object as { id: string }).id);

it('signs each event for its door, and says who asked for it', async () => {
  const intent = await story.client.paymentIntents.create(
    { amount: 1000, currency: 'usd' },
    { idempotencyKey: 'fund-1' },
  );
  const got = await until(() => story.hooks.received[0]);
  expect(got.event).toMatchObject({
    type: 'payment_intent.created',
    livemode: false,
    api_version: '2026-10-28.endive',
    data: { object: { id: intent.id, status: 'requires_payment_method' } },
    request: { id: intent.lastResponse.requestId, idempotency_key: 'fund-1' },
  });
  expect(got.signature).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/);
});

it('signs over the time and the body, so that neither can be changed', async () => {
  await makeIntents(1);
  const got = await until(() => story.hooks.received[0]);
  const [, seconds = '', signature = ''] = /^t=(\d+),v1=(\w+)$/.exec(got.signature) ?? [];
  const later = createHmac('sha256', 'whsec_kelmah_stand_in_platform').update(
    `${Number(seconds) + 1}.${JSON.stringify(got.event)}`,
  );
  expect(later.digest('hex')).not.toBe(signature);
  expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(60);
});

it('tries again until it is taken, and each event once', async () => {
  const refusals = [500, 404, 302];
  story.hooks.answer = () => refusals.shift() ?? 200;
  await makeIntents(1);
  await until(() => story.hooks.received.length === 1);
  expect((await story.control.webhooks({ action: 'wait' })).status).toBe(200);
  expect(story.hooks.received).toHaveLength(1);
  expect(refusals).toEqual([]);
});

it('shows what waits and why', async () => {
  story.hooks.answer = () => 503;
  const [intent] = await makeIntents(1);
  const waiting = await until(async () => {
    const [first] = await story.control.waitingWebhooks();
    return first && first.attempts >= 2 && first;
  });
  expect(waiting).toMatchObject({ type: 'payment_intent.created', lastStatus: 503 });
  const { data } = await story.client.events.list();
  expect(data).toMatchObject([{ pending_webhooks: 1, data: { object: { id: intent } } }]);
  expect((await story.control.webhooks({ action: 'wait', timeoutMs: 10 })).status).toBe(504);
  story.hooks.answer = () => 200;
  await story.control.webhooks({ action: 'hurry' });
  await until(() => story.hooks.received.length === 1);
  await story.control.webhooks({ action: 'wait' });
  expect((await story.client.events.list()).data).toMatchObject([{ pending_webhooks: 0 }]);
});

it('gives up after three days, as Stripe does', async () => {
  story.hooks.answer = () => 500;
  await makeIntents(1);
  await until(async () => (await story.control.waitingWebhooks())[0]?.attempts === 1);
  await story.control.moveClock(3 * 24 * 3600_000 + 2000);
  await story.control.webhooks({ action: 'hurry' });
  expect((await story.control.webhooks({ action: 'wait' })).status).toBe(200);
  story.hooks.answer = () => 200;
  await story.control.webhooks({ action: 'hurry' });
  expect(story.hooks.received).toEqual([]);
  expect((await story.client.events.list()).data).toHaveLength(1);
});

it('pauses, and then delivers in the order that was asked for', async () => {
  await story.control.webhooks({ action: 'pause' });
  const made = await makeIntents(3);
  expect(await story.control.waitingWebhooks()).toHaveLength(3);
  await story.control.webhooks({ action: 'disorder', order: 'backwards' });
  await story.control.webhooks({ action: 'resume' });
  await story.control.webhooks({ action: 'wait' });
  expect(arrived()).toEqual([...made].reverse());
});

it('loses, doubles and sends again on demand', async () => {
  await story.control.webhooks({ action: 'lose', times: 1 });
  const [lost] = await makeIntents(1);
  await story.control.webhooks({ action: 'wait' });
  expect(story.hooks.received).toEqual([]);
  await story.control.webhooks({ action: 'double', times: 1 });
  const [doubled] = await makeIntents(1);
  await story.control.webhooks({ action: 'wait' });
  expect(arrived()).toEqual([doubled, doubled]);
  expect(new Set(story.hooks.received.map(({ event }) => event.id)).size).toBe(1);
  const event = (await story.client.events.list()).data.find(
    ({ data }) => (data.object as { id?: string }).id === lost,
  );
  await story.control.webhooks({ action: 'resend', event: event?.id, times: 3 });
  await story.control.webhooks({ action: 'wait' });
  expect(arrived().filter((id) => id === lost)).toHaveLength(3);
  expect((await story.control.webhooks({ action: 'resend', event: 'evt_none' })).status).toBe(404);
  expect((await story.control.webhooks({ action: 'dance' })).status).toBe(400);
});

it('keeps what waits over a restart, also to another address', async () => {
  await story.hooks.stop();
  const made = await makeIntents(2);
  await until(async () => (await story.control.waitingWebhooks()).every(({ attempts }) => attempts > 0));
  await story.standIn.stop();
  story = await StripeStory.begin({}, story.dataDir);
  await until(() => story.hooks.received.length === 2);
  expect(arrived().sort()).toEqual([...made].sort());
});

it('goes on with the others while one is refused for ever', async () => {
  const idOf = (event: Stripe.Event): string => (event.data.object as { id: string }).id;
  const [refused] = await makeIntents(1);
  await story.control.webhooks({ action: 'wait' });
  story.hooks.received.length = 0;
  story.hooks.answer = (event) => (idOf(event) === refused ? 500 : 200);
  await story.control.webhooks({ action: 'resend', type: 'payment_intent.created' });
  const made = await makeIntents(20);
  await until(() => story.hooks.received.length === 20);
  expect(new Set(arrived())).toEqual(new Set(made));
  expect(await story.control.waitingWebhooks()).toMatchObject([{ lastStatus: 500 }]);
});

describe('a forged delivery', () => {
  const forge = async (forgery: Record<string, unknown>): Promise<{ status: number | null }[]> => {
    await makeIntents(1);
    await story.control.webhooks({ action: 'wait' });
    await story.control.webhooks({ action: 'resend', type: 'payment_intent.created', forge: forgery });
    await story.control.webhooks({ action: 'wait' });
    const state = (await (await fetch(`${story.standIn.url}/__webhooks`)).json()) as {
      forged: { status: number | null }[];
    };
    return state.forged;
  };

  it.each([
    ['a wrong secret', { secret: 'whsec_wrong' }],
    ['an old signature', { ageSeconds: 301 }],
  ])('has %s and is tried once', async (_name, forgery) => {
    expect(await forge(forgery)).toMatchObject([{ type: 'payment_intent.created', status: 500 }]);
    expect(story.hooks.received).toHaveLength(1);
    expect(await story.control.waitingWebhooks()).toEqual([]);
  });

  it('comes from the future, from another mode, account and door', async () => {
    await forge({ ageSeconds: -3600, livemode: true, account: 'acct_other', door: 'connect' });
    const got = story.hooks.received[1];
    expect(got).toMatchObject({ door: 'connect', event: { livemode: true, account: 'acct_other' } });
    const signedAt = Number(/^t=(\d+)/.exec(got?.signature ?? '')?.[1]);
    expect(signedAt).toBeGreaterThan(Date.now() / 1000 + 3000);
  });
});

it('keeps events for 30 days, and tells the delivered ones from the others', async () => {
  await makeIntents(1);
  await story.control.webhooks({ action: 'wait' });
  await story.control.webhooks({ action: 'pause' });
  await makeIntents(1);
  const delivered = async (wanted: boolean): Promise<number> =>
    (await story.client.events.list({ delivery_success: wanted, types: ['payment_intent.created'] })).data.length;
  expect([await delivered(true), await delivered(false)]).toEqual([1, 1]);
  await story.control.moveClock(31 * 86_400_000);
  expect([await delivered(true), await delivered(false)]).toEqual([0, 1]);
});

it('tells of money moves doubled, out of order and lost, all the same', async () => {
  await story.control.webhooks({ action: 'pause' });
  const charge = await story.paidCharge();
  const opened = await story.control.order('/__disputes', { charge: charge.id });
  const { id } = (await opened.json()) as Stripe.Dispute;
  await story.control.order(`/__disputes/${id}`, { outcome: 'won' });
  await story.control.webhooks({ action: 'disorder', order: 'backwards' });
  await story.control.webhooks({ action: 'lose', times: 1 });
  await story.control.webhooks({ action: 'double', times: 1 });
  await story.control.webhooks({ action: 'resume' });
  await story.control.webhooks({ action: 'wait' });
  expect(story.hooks.types().filter((type) => type.startsWith('charge.dispute'))).toEqual([
    'charge.dispute.funds_reinstated',
    'charge.dispute.funds_reinstated',
    'charge.dispute.funds_withdrawn',
    'charge.dispute.created',
  ]);
});
