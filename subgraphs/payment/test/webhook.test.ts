import { createHmac } from 'node:crypto';
import { minute } from '@kelmah/kit/clock/clock';
import { setTheStage, type Stage } from './stage';
import { storyOf, type Story } from './story';

let stage: Stage;
let story: Story;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());

let made = 0;
const secretOf = (door: 'platform' | 'connect') =>
  stage.variables[door === 'platform' ? 'STRIPE_WEBHOOK_SECRET' : 'STRIPE_CONNECT_WEBHOOK_SECRET'] ?? '';

/** An event as Stripe would send it, about nothing that we know of. */
const anEvent = (changes: object = {}) => ({
  id: `evt_test_${String((made += 1))}`,
  object: 'event',
  api_version: '2026-10-28.endive',
  created: Math.floor(stage.clock.now().getTime() / 1_000),
  data: { object: { id: 'pi_nobody', object: 'payment_intent', metadata: {} } },
  livemode: false,
  type: 'payment_intent.succeeded',
  ...changes,
});

interface Post {
  door?: 'platform' | 'connect';
  secret?: string;
  /** Seconds from now at which it says that it was signed. */
  signedIn?: number;
  signature?: string | null;
}

async function post(event: object | string, how: Post = {}): Promise<number> {
  const { door = 'platform', secret = secretOf(door), signedIn = 0 } = how;
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const seconds = Math.floor(stage.clock.now().getTime() / 1_000) + signedIn;
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const signature = how.signature === undefined ? `t=${seconds},v1=${mac}` : how.signature;
  const response = await fetch(stage.webhookUrl + (door === 'connect' ? '/connect' : ''), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(signature !== null && { 'stripe-signature': signature }) },
    body,
  });
  await response.text();
  return response.status;
}

const stored = async (id: string) =>
  stage.service.postgres.query<{ done: boolean }>(
    'SELECT done_at IS NOT NULL AS done FROM webhook_event WHERE id = $1',
    [id],
  );

describe('a webhook is taken', () => {
  it('once, when it is genuine, and is given its effect', async () => {
    const event = anEvent();
    expect(await post(event)).toBe(200);
    expect(await post(event)).toBe(200);
    await stage.service.work();
    expect(await stored(event.id)).toEqual([{ done: true }]);
  });

  it('also a minute old, or signed by a clock a little ahead', async () => {
    expect(await post(anEvent(), { signedIn: -60 })).toBe(200);
    expect(await post(anEvent(), { signedIn: 30 })).toBe(200);
  });

  it.each([
    ...['payment_intent.created', 'payment_intent.requires_action', 'payment_intent.canceled', 'charge.refunded'],
    ...['refund.created', 'refund.failed', 'transfer.created', 'transfer.reversed', 'payout.paid'],
  ])('of the type %s, at the door of the platform', async (type) => {
    const event = anEvent({ type });
    expect(await post(event)).toBe(200);
    await stage.service.work();
    expect(await stored(event.id)).toEqual([{ done: true }]);
  });

  it.each([
    ...['account.updated', 'account.external_account.created', 'account.external_account.deleted'],
    ...['account.application.deauthorized', 'payout.created', 'payout.failed', 'payout.canceled'],
  ])('of the type %s, at the door of the accounts, and let be when the account is not ours', async (type) => {
    const event = anEvent({ type, account: 'acct_somebody' });
    expect(await post(event, { door: 'connect' })).toBe(200);
    await stage.service.work();
    expect(await stored(event.id)).toEqual([{ done: true }]);
    expect(await post(anEvent({ type, account: 'acct_somebody' }))).toBe(400);
  });

  it.each(['charge.dispute.created', 'charge.dispute.funds_withdrawn', 'radar.early_fraud_warning.created'])(
    'of the type %s, and laid aside when Stripe knows nothing of it',
    async (type) => {
      const event = anEvent({ type, data: { object: { id: 'dp_nobody', object: 'dispute' } } });
      expect(await post(event)).toBe(200);
      for (let tries = 0; tries < 6; tries += 1) {
        await stage.service.work();
        await stage.timePasses(minute);
      }
      expect(await stored(event.id)).toEqual([{ done: true }]);
    },
  );

  it('and let be, when nobody here needs its type', async () => {
    const event = anEvent({ type: 'customer.created', data: { object: { id: 'cus_1', object: 'customer' } } });
    expect(await post(event)).toBe(200);
    expect(await stored(event.id)).toEqual([]);
  });

  it('and let be, when it is about an account or a payment that is not ours', async () => {
    const ofAccount = anEvent({
      type: 'account.updated',
      account: 'acct_somebody',
      data: { object: { id: 'acct_somebody', object: 'account' } },
    });
    const ofPayment = anEvent({
      data: {
        object: { id: 'pi_x', object: 'payment_intent', metadata: { fundingId: 'fnd_01ARZ3NDEKTSV4RRFFQ69G5FAV' } },
      },
    });
    expect(await post(ofAccount, { door: 'connect' })).toBe(200);
    expect(await post(ofPayment)).toBe(200);
    await stage.service.work();
    expect([...(await stored(ofAccount.id)), ...(await stored(ofPayment.id))]).toEqual([
      { done: true },
      { done: true },
    ]);
  });

  it('once, though it comes fifty times at once', async () => {
    const contract = await story.bothSign();
    const { id, payUrl } = await story.startsToPay(contract);
    await stage.stripe.webhooks({ action: 'pause' });
    await story.givesCard(payUrl);
    const intents = (await stage.stripe.api('GET', '/v1/payment_intents?limit=100'))['data'] as {
      id: string;
      metadata: { fundingId: string };
    }[];
    const object = { ...intents.find(({ metadata }) => metadata.fundingId === id), object: 'payment_intent' };
    const event = anEvent({ data: { object } });
    const statuses = await Promise.all(Array.from({ length: 50 }, () => post(event)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    await story.until(contract, 'HELD');
    await stage.stripe.webhooks({ action: 'resume' });
    const booked = await stage.service.postgres.query('SELECT kind FROM ledger_transaction WHERE funding_id = $1', [
      id,
    ]);
    expect(booked).toEqual([{ kind: 'HOLD' }]);
    expect(await stored(event.id)).toEqual([{ done: true }]);
  });
});

describe('a webhook is refused', () => {
  it.each<[string, Post]>([
    ['that nobody signed', { signature: null }],
    ['with a signature that is none', { signature: 'yes' }],
    ['signed with another secret', { secret: 'whsec_of_somebody_else' }],
    ['signed more than five minutes ago', { signedIn: -301 }],
    ['signed far in the future', { signedIn: 3_600 }],
  ])('%s', async (_name, how) => {
    const event = anEvent();
    expect(await post(event, how)).toBe(400);
    expect(await stored(event.id)).toEqual([]);
  });

  it('that was altered on the way', async () => {
    const event = anEvent();
    const seconds = Math.floor(stage.clock.now().getTime() / 1_000);
    const mac = createHmac('sha256', secretOf('platform'))
      .update(`${seconds}.${JSON.stringify(event)}`)
      .digest('hex');
    expect(await post({ ...event, type: 'charge.refunded' }, { signature: `t=${seconds},v1=${mac}` })).toBe(400);
    expect(await stored(event.id)).toEqual([]);
  });

  it('of the other mode', async () => {
    const event = anEvent({ livemode: true });
    expect(await post(event)).toBe(400);
    expect(await stored(event.id)).toEqual([]);
  });

  it('at the wrong door: of an account at the platform’s, of the platform at the accounts’, with the other secret', async () => {
    expect(await post(anEvent({ account: 'acct_somebody' }))).toBe(400);
    expect(await post(anEvent(), { door: 'connect' })).toBe(400);
    expect(await post(anEvent(), { secret: secretOf('connect') })).toBe(400);
  });

  it('that is signed and no JSON, or too large', async () => {
    expect(await post('{"id":')).toBe(400);
    expect(await post(anEvent({ padding: 'x'.repeat(600_000) }))).toBe(413);
  });

  it('and a payment is not held by a webhook that says so when Stripe does not', async () => {
    const contract = await story.bothSign();
    const { id } = await story.startsToPay(contract);
    const object = {
      id: 'pi_made_up',
      object: 'payment_intent',
      status: 'succeeded',
      amount_received: 250_00,
      currency: 'ghs',
      metadata: { fundingId: id },
    };
    const event = anEvent({ data: { object } });
    expect(await post(event)).toBe(200);
    for (let tries = 0; tries < 6; tries += 1) {
      await stage.service.work();
      await stage.timePasses(minute);
    }
    expect(await story.seenBy(contract.hirer, contract.milestoneIds[0] ?? '')).toMatchObject({ status: 'CREATED' });
  });
});

it('answers other methods and paths without an envelope as any stranger', async () => {
  expect((await fetch(stage.webhookUrl)).status).toBe(401);
  expect((await fetch(`${stage.webhookUrl}/other`, { method: 'POST', body: '{}' })).status).toBe(401);
});
