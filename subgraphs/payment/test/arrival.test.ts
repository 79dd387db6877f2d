import { minute, second } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { setTheStage, type Stage } from './stage';
import { storyOf, type Story } from './story';
import type { SignedContract } from './views';

let stage: Stage;
let story: Story;
beforeAll(async () => {
  stage = await setTheStage();
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());
afterEach(async () => {
  await stage.stripe.noMoreFailures();
  await stage.stripe.webhooks({ action: 'lose', times: 0 });
  await stage.stripe.webhooks({ action: 'disorder', order: 'in order' });
  await stage.stripe.webhooks({ action: 'resume' });
});

const bookedFor = (contract: SignedContract) =>
  stage.service.postgres.query<{ kind: string; sum: number }>(
    `SELECT kind, count(*) AS sum FROM ledger_transaction
     WHERE funding_id IN (SELECT id FROM funding WHERE contract_id = $1) GROUP BY kind ORDER BY kind`,
    [contract.id],
  );

/** Events of Stripe that tell of this contract. */
async function eventsOf(contract: SignedContract): Promise<{ id: string; type: string }[]> {
  const { data } = (await stage.stripe.api('GET', '/v1/events?limit=100')) as {
    data: { id: string; type: string; data: object }[];
  };
  return data.filter((event) => JSON.stringify(event.data).includes(contract.id));
}

describe('a payment', () => {
  it('is held once, with its event and its booking, and earns the worker nothing yet', async () => {
    const contract = await story.bothSign({ amounts: [400_00] });
    const { id } = await story.pays(contract);
    const event = await stage.probe.waitFor('funding.held', id);
    expect(event.data).toEqual({
      fundingId: id,
      milestoneId: contract.milestoneIds[0],
      contractId: contract.id,
      hirerId: contract.hirer.userId,
      workerId: contract.worker.userId,
      amountMinor: 400_00,
      currency: 'GHS',
    });
    expect(await bookedFor(contract)).toEqual([{ kind: 'HOLD', sum: 1 }]);
    expect(await story.earningsOf(contract.worker)).toEqual({
      held: [{ amountMinor: 400_00, currency: 'GHS' }],
      available: [],
      onItsWay: [],
      paidOut: [],
    });
  });

  it('whose webhooks are lost is found by the clock', async () => {
    await stage.stripe.webhooks({ action: 'lose', times: 100 });
    const contract = await story.bothSign();
    const { payUrl } = await story.startsToPay(contract);
    await story.givesCard(payUrl);
    const status = async () =>
      (await stage.service.postgres.query('SELECT status FROM funding WHERE contract_id = $1', [contract.id]))[0];
    await stage.service.work();
    expect(await status()).toEqual({ status: 'CREATED' });
    await stage.timePasses(16 * second);
    await stage.service.work();
    expect(await status()).toEqual({ status: 'HELD' });
  });

  it('whose webhooks are lost is found when the hirer comes back', async () => {
    await stage.stripe.webhooks({ action: 'lose', times: 100 });
    const contract = await story.bothSign();
    const { payUrl } = await story.startsToPay(contract);
    await story.givesCard(payUrl);
    await stage.timePasses(4 * second);
    expect(await story.until(contract, 'HELD')).toMatchObject({ payUrl: null });
  });

  it('is held once, though each of its webhooks comes fifty times and in any order', async () => {
    await stage.stripe.webhooks({ action: 'pause' });
    await stage.stripe.webhooks({ action: 'disorder', order: 'shuffle' });
    const contract = await story.bothSign();
    const { id, payUrl } = await story.startsToPay(contract);
    await story.givesCard(payUrl);
    for (const event of await eventsOf(contract)) {
      await stage.stripe.webhooks({ action: 'resend', event: event.id, times: 49 });
    }
    await stage.stripe.webhooks({ action: 'resume' });
    await stage.stripe.webhooks({ action: 'wait', timeoutMs: 30_000 });
    await story.until(contract, 'HELD');
    await stage.service.work();
    expect(await bookedFor(contract)).toEqual([{ kind: 'HOLD', sum: 1 }]);
    await stage.probe.waitFor('funding.held', id);
    expect(story.heard('funding.held', id)).toHaveLength(1);
    const types = (await eventsOf(contract)).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['payment_intent.succeeded', 'checkout.session.completed']));
  });

  it('waits for Stripe to answer, and is held then', async () => {
    const contract = await story.bothSign();
    const { payUrl } = await story.startsToPay(contract);
    await stage.stripe.fail({ match: 'GET /v1/checkout/sessions', kind: '500', times: 8 });
    await story.givesCard(payUrl);
    await stage.stripe.webhooks({ action: 'wait', timeoutMs: 10_000 });
    await stage.stripe.noMoreFailures();
    await stage.timePasses(minute);
    await story.until(contract, 'HELD');
    expect(await bookedFor(contract)).toEqual([{ kind: 'HOLD', sum: 1 }]);
  });
});

describe('a contract that is called off', () => {
  it('closes the page to pay on', async () => {
    const contract = await story.bothSign();
    const { payUrl, id } = await story.startsToPay(contract);
    await story.callsOff(contract);
    expect(await story.until(contract, 'FAILED')).toMatchObject({
      payUrl: null,
      failureMessage: 'The contract was called off.',
    });
    await eventually(async () => {
      const closings = await stage.stripe.journal('POST', '/v1/checkout/sessions/*/expire');
      expect(closings.filter(({ object }) => payUrl?.endsWith(object ?? '-'))).toHaveLength(1);
    });
    expect(await story.fund(contract.hirer, contract.milestoneIds[0] ?? '')).toMatchObject({
      __typename: 'Conflict',
      code: 'WRONG_STATE',
    });
    expect(story.heard('funding.failed', id)).toHaveLength(0);
  });

  it('gives back what comes all the same, and books both ways', async () => {
    const contract = await story.bothSign({ amounts: [90_00] });
    const { payUrl, id } = await story.startsToPay(contract);
    await stage.stripe.fail({ match: 'POST /v1/checkout/sessions/*/expire', kind: '503', times: 20 });
    await story.callsOff(contract);
    await story.givesCard(payUrl);
    await eventually(async () => {
      expect(await bookedFor(contract)).toEqual([
        { kind: 'SURPLUS', sum: 1 },
        { kind: 'SURPLUS_RETURNED', sum: 1 },
      ]);
    });
    const refunds = (await stage.stripe.journal('POST', '/v1/refunds')).filter(({ params }) =>
      JSON.stringify(params).includes(id),
    );
    expect(refunds).toMatchObject([{ status: 200, params: { amount: '9000', metadata: { surplusOf: id } } }]);
    expect(story.heard('funding.held', id)).toHaveLength(0);
  });

  it('gives back what is held', async () => {
    const contract = await story.bothSign();
    const { id } = await story.pays(contract);
    await story.callsOff(contract);
    await story.until(contract, 'REFUNDED');
    await stage.probe.waitFor('funding.refunded', id);
    expect(await bookedFor(contract)).toEqual([
      { kind: 'HOLD', sum: 1 },
      { kind: 'REFUND', sum: 1 },
    ]);
  });

  it('is known as called off, though that was heard before the contract itself', async () => {
    const signed = await story.bothSign();
    const facts = { ...signed.facts, contractId: signed.id.replace(/.{4}$/, 'ZZZZ') };
    facts.milestones = facts.milestones.map((milestone) => ({
      ...milestone,
      milestoneId: milestone.milestoneId.replace(/.{4}$/, 'ZZZZ'),
    }));
    await stage.probe.say('contract.cancelled', facts.contractId, facts);
    await eventually(async () => {
      const rows = await stage.service.postgres.query(
        'SELECT 1 AS there FROM contract_cancellation WHERE contract_id = $1',
        [facts.contractId],
      );
      expect(rows).toHaveLength(1);
    });
    await stage.probe.say('contract.activated', facts.contractId, facts);
    await eventually(async () => {
      expect(await story.fund(signed.hirer, facts.milestones[0]?.milestoneId ?? '')).toMatchObject({
        code: 'WRONG_STATE',
      });
    });
  });
});

describe('an event of the contract', () => {
  it('that comes twice changes nothing', async () => {
    const contract = await story.bothSign({ amounts: [100_00] });
    await stage.probe.repeat({ ...contract.activated, data: { ...contract.facts, currency: 'USD' } });
    await stage.probe.repeat(contract.activated);
    expect(await story.startsToPay(contract)).toMatchObject({ amount: { amountMinor: 100_00, currency: 'GHS' } });
  });
});
