import { createHmac } from 'node:crypto';
import { day } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
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
async function post(object: object): Promise<number> {
  const seconds = Math.floor(stage.clock.now().getTime() / 1_000);
  const body = JSON.stringify({
    id: `evt_load_${String((made += 1))}`,
    ...{ object: 'event', api_version: '2026-10-28.endive', created: seconds, livemode: false },
    ...{ type: 'payment_intent.succeeded', data: { object } },
  });
  const secret = stage.variables['STRIPE_WEBHOOK_SECRET'] ?? '';
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const response = await fetch(stage.webhookUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': `t=${seconds},v1=${mac}` },
    body,
  });
  await response.text();
  return response.status;
}

const allDone = () =>
  eventually(async () => {
    const [row] = await stage.service.postgres.query<{ left: number }>(
      'SELECT count(*) AS left FROM webhook_event WHERE done_at IS NULL',
    );
    if (row?.left !== 0) throw new Error(`${row?.left ?? 'All'} wait`);
  }, 60_000);

it('a hundred webhooks about one payment are answered at once and share a few looks at Stripe', async () => {
  const contract = await story.bothSign();
  const { id, payUrl } = await story.startsToPay(contract);
  await stage.stripe.webhooks({ action: 'lose', times: 1_000 });
  await story.givesCard(payUrl);
  const intents = (await stage.stripe.api('GET', '/v1/payment_intents?limit=10'))['data'] as object[];
  const looksBefore = (await stage.stripe.journal('GET', '/v1/checkout/sessions/*')).length;
  const statuses = await Promise.all(Array.from({ length: 100 }, () => post(intents[0] ?? {})));
  expect(new Set(statuses)).toEqual(new Set([200]));
  await allDone();
  const looks = (await stage.stripe.journal('GET', '/v1/checkout/sessions/*')).length - looksBefore;
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(50);
  const booked = await stage.service.postgres.query('SELECT kind FROM ledger_transaction WHERE funding_id = $1', [id]);
  expect(booked).toEqual([{ kind: 'HOLD' }]);
  await stage.stripe.webhooks({ action: 'lose', times: 0 });
});

it('webhooks are kept for ninety days after they had their effect', async () => {
  const before = await stage.service.postgres.query('SELECT id FROM webhook_event');
  expect(before.length).toBeGreaterThanOrEqual(100);
  await stage.timePasses(89 * day);
  await stage.service.work();
  expect(await stage.service.postgres.query('SELECT id FROM webhook_event')).toHaveLength(before.length);
  await stage.timePasses(2 * day);
  await stage.service.work();
  expect(await stage.service.postgres.query('SELECT id FROM webhook_event')).toEqual([]);
});
