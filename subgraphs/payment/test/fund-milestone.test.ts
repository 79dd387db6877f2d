import { hour, second } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { ask } from '@kelmah/kit/testing/graph';
import { setTheStage, type Stage } from './stage';
import { aHirer, aWorker, cards, storyOf, type Story } from './story';

let stage: Stage;
let story: Story;
beforeAll(async () => {
  stage = await setTheStage();
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());
afterEach(() => stage.stripe.noMoreFailures());

const sessionsOf = async (contractId: string) =>
  (await stage.stripe.journal('POST', '/v1/checkout/sessions')).filter(({ params }) =>
    JSON.stringify(params).includes(contractId),
  );

describe('beginning to pay', () => {
  it('opens a page for exactly what was agreed', async () => {
    const contract = await story.bothSign({ amounts: [333_33], feeBasisPoints: 1_000 });
    const [milestoneId = ''] = contract.milestoneIds;
    const { __typename, funding } = await story.fund(contract.hirer, milestoneId);
    expect(__typename).toBe('FundMilestoneSuccess');
    expect(funding).toEqual({
      id: expect.stringMatching(/^fnd_/),
      status: 'CREATED',
      payUrl: expect.stringContaining('/c/pay/cs_test_'),
      failureMessage: null,
      amount: { amountMinor: 333_33, currency: 'GHS' },
      fee: { amountMinor: 33_33 },
      net: { amountMinor: 300_00 },
    });
    const [session, ...more] = await sessionsOf(contract.id);
    expect(more).toEqual([]);
    const fundingId = funding?.id ?? '';
    const metadata = { fundingId, milestoneId, contractId: contract.id };
    expect(session?.params).toMatchObject({
      mode: 'payment',
      client_reference_id: fundingId,
      metadata,
      payment_intent_data: { transfer_group: contract.id, metadata },
      success_url: `http://127.0.0.1:5173/contracts/${contract.id}?paid=${fundingId}`,
    });
    expect(JSON.stringify(session?.params)).toContain('"unit_amount":"33333"');
  });

  it.each([
    ['USD', 10_001, 1_000, 1_000, 9_001],
    ['JPY', 9_999, 1_000, 1_000, 8_999],
    ['GHS', 250_00, 0, 0, 250_00],
  ])('splits %s %i at %i basis points', async (currency, amount, feeBasisPoints, fee, net) => {
    const contract = await story.bothSign({ amounts: [amount], currency, feeBasisPoints });
    const funding = await story.pays(contract);
    expect(funding).toMatchObject({
      amount: { amountMinor: amount, currency },
      fee: { amountMinor: fee },
      net: { amountMinor: net },
    });
    expect((await story.ledger()).find((one) => one.currency === currency)).toMatchObject({ sumMinor: 0 });
  });

  it('leads to the same page again, whatever the key', async () => {
    const contract = await story.bothSign();
    const first = await story.startsToPay(contract);
    const [milestoneId = ''] = contract.milestoneIds;
    const sameKey = newId('request');
    const second = await story.fund(contract.hirer, milestoneId, sameKey);
    const third = await story.fund(contract.hirer, milestoneId, sameKey);
    expect([second.funding, third.funding]).toEqual([first, first]);
    expect(await sessionsOf(contract.id)).toHaveLength(1);
  });

  it.each([
    ['one key', true],
    ['keys of their own', false],
  ])('is done once by ten at once with %s', async (_name, shared) => {
    const contract = await story.bothSign();
    const [milestoneId = ''] = contract.milestoneIds;
    const key = newId('request');
    const all = await Promise.all(
      Array.from({ length: 10 }, () => story.fund(contract.hirer, milestoneId, shared ? key : newId('request'))),
    );
    expect(new Set(all.map(({ funding }) => `${funding?.id ?? ''} ${funding?.payUrl ?? ''}`)).size).toBe(1);
    expect(all[0]?.funding?.payUrl).toContain('/c/pay/');
    expect(await sessionsOf(contract.id)).toHaveLength(1);
  });

  it('refuses a key that was used for another milestone, and leaves that one alone', async () => {
    const contract = await story.bothSign({ amounts: [100_00, 200_00] });
    const [first = '', second = ''] = contract.milestoneIds;
    const key = newId('request');
    await story.fund(contract.hirer, first, key);
    expect(await story.fund(contract.hirer, second, key)).toMatchObject({
      __typename: 'Conflict',
      code: 'KEY_REUSED',
      field: 'idempotencyKey',
    });
    expect(await story.seenBy(contract.hirer, second)).toBeNull();
  });

  it('lets two people use the same key', async () => {
    const key = newId('request');
    const one = await story.bothSign();
    const other = await story.bothSign();
    const answers = [
      await story.fund(one.hirer, one.milestoneIds[0] ?? '', key),
      await story.fund(other.hirer, other.milestoneIds[0] ?? '', key),
    ];
    expect(answers.map(({ __typename }) => __typename)).toEqual(['FundMilestoneSuccess', 'FundMilestoneSuccess']);
  });

  it('answers a stranger as it answers about a milestone that does not exist', async () => {
    const contract = await story.bothSign();
    const [milestoneId = ''] = contract.milestoneIds;
    const ofNothing = await story.fund(aHirer(), newId('milestone'));
    expect(ofNothing).toMatchObject({ __typename: 'Conflict', code: 'NOT_READY', field: 'milestoneId' });
    expect(await story.fund(aHirer(), milestoneId)).toEqual(ofNothing);
    expect(await story.fund(aWorker(), milestoneId)).toEqual(ofNothing);
    expect(await story.fund(contract.hirer, `' OR true --`)).toEqual(ofNothing);
  });

  it('refuses the anonymous, the worker, and an empty key', async () => {
    const contract = await story.bothSign();
    const [milestoneId = ''] = contract.milestoneIds;
    expect(await story.fund(undefined, milestoneId)).toMatchObject({
      __typename: 'NotAllowed',
      code: 'UNAUTHENTICATED',
    });
    expect(await story.fund(contract.worker, milestoneId)).toMatchObject({
      __typename: 'NotAllowed',
      code: 'FORBIDDEN',
    });
    expect(await story.fund(contract.hirer, milestoneId, '  ')).toMatchObject({
      __typename: 'InvalidInput',
      field: 'idempotencyKey',
    });
    expect(await story.seenBy(contract.hirer, milestoneId)).toBeNull();
  });

  it('refuses what is paid already, and answers the first request as it did', async () => {
    const contract = await story.bothSign();
    const [milestoneId = ''] = contract.milestoneIds;
    const key = newId('request');
    const { funding } = await story.fund(contract.hirer, milestoneId, key);
    await story.givesCard(funding?.payUrl ?? null);
    await story.until(contract, 'HELD');
    expect(await story.fund(contract.hirer, milestoneId)).toMatchObject({
      __typename: 'Conflict',
      code: 'ALREADY_EXISTS',
    });
    expect((await story.fund(contract.hirer, milestoneId, key)).funding).toMatchObject({
      id: funding?.id,
      status: 'HELD',
    });
  });

  it('says why, where the provider will not take the payment', async () => {
    const contract = await story.bothSign({ amounts: [10], currency: 'USD' });
    const { funding } = await story.fund(contract.hirer, contract.milestoneIds[0] ?? '');
    expect(funding).toMatchObject({ status: 'FAILED', payUrl: null });
    expect(funding?.failureMessage).toBe('The amount is below the least that the payment provider takes.');
  });
});

describe('when the provider is away', () => {
  it('says so, charges nothing, and goes on with the same payment later', async () => {
    const contract = await story.bothSign();
    const [milestoneId = ''] = contract.milestoneIds;
    await stage.stripe.fail({ match: 'POST /v1/checkout/sessions', kind: '503', times: 50 });
    const mutation = `mutation ($input: FundMilestoneInput!) { fundMilestone(input: $input) { __typename } }`;
    const input = { milestoneId, idempotencyKey: newId('request') };
    const { errors } = await ask(stage.service.schema, contract.hirer, mutation, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE' });
    await stage.stripe.noMoreFailures();
    const before = await story.seenBy(contract.hirer, milestoneId);
    const { funding } = await story.fund(contract.hirer, milestoneId, input.idempotencyKey);
    expect(funding).toMatchObject({ id: before?.id, status: 'CREATED', payUrl: expect.stringContaining('/c/pay/') });
    const opened = (await sessionsOf(contract.id)).filter(({ status }) => status === 200);
    expect(new Set(opened.map(({ object }) => object)).size).toBe(1);
  });

  it('finds the page again whose opening was answered into the void', async () => {
    const contract = await story.bothSign();
    await stage.stripe.fail({ match: 'POST /v1/checkout/sessions', kind: 'lost', times: 1 });
    const funding = await story.startsToPay(contract);
    expect(funding.payUrl).toContain('/c/pay/');
    const sessions = await sessionsOf(contract.id);
    expect(new Set(sessions.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(new Set(sessions.flatMap(({ object }) => object ?? [])).size).toBe(1);
  });
});

describe('a card', () => {
  it('that is declined is told once; another on the same page pays', async () => {
    const contract = await story.bothSign();
    const { id, payUrl } = await story.startsToPay(contract);
    await story.givesCard(payUrl, cards.declined);
    const failed = await story.until(contract, 'FAILED');
    expect(failed).toMatchObject({ id, payUrl, failureMessage: 'Your card was declined.' });
    await stage.probe.waitFor('funding.failed', id);

    expect((await story.fund(contract.hirer, contract.milestoneIds[0] ?? '')).funding).toMatchObject({
      id,
      payUrl,
      status: 'CREATED',
      failureMessage: null,
    });
    await stage.timePasses(20 * second);
    await stage.service.work();
    expect(await story.seenBy(contract.hirer, contract.milestoneIds[0] ?? '')).toMatchObject({ status: 'CREATED' });

    await story.givesCard(payUrl, cards.poor);
    expect((await story.until(contract, 'FAILED')).failureMessage).toContain('insufficient funds');
    await story.givesCard(payUrl);
    expect(await story.until(contract, 'HELD')).toMatchObject({ id, payUrl: null, failureMessage: null });
    await stage.probe.waitFor('funding.held', id);
    expect(story.heard('funding.failed', id)).toHaveLength(2);
    expect(story.heard('funding.held', id)).toHaveLength(1);
    expect(await sessionsOf(contract.id)).toHaveLength(1);
  });

  it('is asked for on a new page when the old one has expired, and the old one is closed', async () => {
    const contract = await story.bothSign();
    const first = await story.startsToPay(contract);
    await stage.timePasses(25 * hour);
    const expired = await story.until(contract, 'FAILED');
    expect(expired).toMatchObject({ payUrl: null, failureMessage: expect.stringContaining('not used in time') });
    const again = await story.startsToPay(contract);
    expect(again).toMatchObject({ id: first.id, status: 'CREATED' });
    expect(again.payUrl).not.toBe(first.payUrl);
    await story.givesCard(first.payUrl);
    await story.givesCard(again.payUrl);
    await story.until(contract, 'HELD');
    const intents = (await stage.stripe.api('GET', '/v1/payment_intents?limit=100'))['data'] as {
      transfer_group: string;
    }[];
    expect(intents.filter((intent) => intent.transfer_group === contract.id)).toHaveLength(1);
    expect(story.heard('funding.failed', first.id)).toHaveLength(0);
  });
});

describe('the address of the page', () => {
  it('is for the hirer alone', async () => {
    const contract = await story.bothSign();
    const { payUrl } = await story.startsToPay(contract);
    expect(payUrl).not.toBeNull();
    const seenByWorker = await story.seenBy(contract.worker, contract.milestoneIds[0] ?? '');
    expect(seenByWorker).toMatchObject({ status: 'CREATED', payUrl: null });
  });

  it('is gone once the page is paid', async () => {
    const contract = await story.bothSign();
    await story.pays(contract);
    await eventually(async () => {
      expect(await story.seenBy(contract.hirer, contract.milestoneIds[0] ?? '')).toMatchObject({ payUrl: null });
    });
  });
});
