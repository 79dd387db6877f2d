import { minute, second } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { isLocalPath } from '../src/payout/onboarding.service';
import { setTheStage, type Stage } from './stage';
import { aHirer, aWorker, storyOf, type Story } from './story';
import type { Person } from './views';

let stage: Stage;
let story: Story;
beforeAll(async () => {
  stage = await setTheStage();
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());
afterEach(() => stage.stripe.noMoreFailures());

const accountsOpened = async (worker: Person) =>
  (await stage.stripe.journal('POST', '/v1/accounts')).filter(
    ({ path, params }) => path === '/v1/accounts' && JSON.stringify(params).includes(worker.userId),
  );

async function earns(worker: Person, amount = 100_00): Promise<void> {
  const contract = await story.bothSign({ worker, amounts: [amount] });
  await story.pays(contract);
  await story.approves(contract);
  await story.until(contract, 'RELEASED');
}

describe('onboarding', () => {
  it('takes a new worker from nothing to ready, and says what is missing on the way', async () => {
    const worker = aWorker();
    expect(await story.accountOf(worker)).toMatchObject({ status: 'NEW', payoutsEnabled: false, requirements: [] });
    const { url = '', payoutAccount } = await story.onboarding(worker, '/earnings?from=menu');
    expect(payoutAccount).toMatchObject({ status: 'ONBOARDING' });
    expect(await accountsOpened(worker)).toMatchObject([
      { status: 200, params: { type: 'express', country: 'GH', capabilities: { transfers: { requested: 'true' } } } },
    ]);
    await stage.timePasses(16 * second);
    await stage.service.work();
    const waiting = await story.accountOf(worker);
    expect(waiting.requirements).toContain('Your date of birth');
    expect(waiting.requirements.filter((one) => one === 'Your name')).toHaveLength(1);

    const answer = await story.givesDetails(url);
    expect(answer.headers.get('location')).toBe('http://127.0.0.1:5173/earnings?from=menu&payout=returned');
    await eventually(async () =>
      expect(await story.accountOf(worker)).toMatchObject({ status: 'READY', payoutsEnabled: true, requirements: [] }),
    );
    const event = await stage.probe.waitFor('payout-account.changed', payoutAccount?.id ?? '');
    expect(event.data).toEqual({ workerId: worker.userId, payoutsEnabled: true });
  });

  it('opens one account, though it is started ten times at once and answered into the void', async () => {
    const worker = aWorker();
    await stage.stripe.fail({
      match: { method: 'POST', path: '/v1/accounts', contains: worker.userId },
      kind: 'lost',
      times: 1,
    });
    const all = await Promise.all(Array.from({ length: 10 }, () => story.onboarding(worker)));
    expect(all.map(({ __typename }) => __typename)).toEqual(Array(10).fill('StartPayoutOnboardingSuccess'));
    const opened = await accountsOpened(worker);
    expect(new Set(opened.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(new Set(opened.flatMap(({ object }) => object ?? [])).size).toBe(1);
  });

  it('comes right when its webhook is lost', async () => {
    const worker = aWorker();
    const { url = '' } = await story.onboarding(worker);
    await stage.stripe.webhooks({ action: 'lose', times: 20 });
    await story.givesDetails(url);
    await stage.timePasses(4 * second);
    await eventually(async () => expect(await story.accountOf(worker)).toMatchObject({ status: 'READY' }));
    await stage.stripe.webhooks({ action: 'lose', times: 0 });
  });

  it('is for workers', async () => {
    expect(await story.onboarding(aHirer())).toMatchObject({ __typename: 'NotAllowed', code: 'FORBIDDEN' });
    expect(await story.onboarding(undefined)).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
  });

  it.each([
    'https://evil.example/earnings',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/earnings\\..\\x',
    '/\t/evil.example',
    '/\n/evil.example',
    'earnings',
    'javascript:alert(1)',
    '',
    `/${'x'.repeat(300)}`,
  ])('goes back to our own site alone, not to %j', async (path) => {
    const worker = aWorker();
    expect(await story.onboarding(worker, path)).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field: 'returnPath',
    });
    expect(await accountsOpened(worker)).toEqual([]);
  });

  it('knows a local path', () => {
    expect(['/', '/earnings', '/earnings?a=b#c', '/a//b', '/@evil.example'].map(isLocalPath)).toEqual(
      Array(5).fill(true),
    );
  });
});

describe('a payout', () => {
  it('takes what was earned to the bank, and each step is seen', async () => {
    const worker = aWorker();
    await story.isReadyToBePaid(worker);
    await earns(worker, 100_00);
    await eventually(async () =>
      expect(await story.earningsOf(worker)).toEqual({
        held: [],
        available: [],
        onItsWay: [],
        paidOut: [{ amountMinor: 90_00, currency: 'GHS' }],
      }),
    );
    const { payouts } = await story.accountOf(worker);
    expect(payouts.edges.map(({ node }) => node)).toEqual([
      { id: expect.stringMatching(/^pay_/), status: 'PAID', amount: { amountMinor: 90_00 }, failureMessage: null },
    ]);
    const { id } = payouts.edges[0]?.node ?? { id: '' };
    const event = await stage.probe.waitFor('payout.paid', id);
    expect(event.data).toEqual({ payoutId: id, workerId: worker.userId, amountMinor: 90_00, currency: 'GHS' });
    expect(story.heard('payout.paid', id)).toHaveLength(1);
  });

  it('that comes back is available again, and the worker is told why', async () => {
    const worker = aWorker();
    await story.isReadyToBePaid(worker, '000111111116');
    await earns(worker, 50_00);
    const payout = await eventually(async () => {
      const { payouts } = await story.accountOf(worker);
      expect(payouts.edges[0]?.node).toMatchObject({
        status: 'FAILED',
        failureMessage: expect.stringContaining('incorrect'),
      });
      return payouts.edges[0]?.node;
    });
    expect(await story.earningsOf(worker)).toMatchObject({
      available: [{ amountMinor: 45_00, currency: 'GHS' }],
      onItsWay: [],
      paidOut: [],
    });
    const event = await stage.probe.waitFor('payout.failed', payout?.id);
    expect(event.data).toMatchObject({ workerId: worker.userId, amountMinor: 45_00 });
    await eventually(async () =>
      expect(await story.accountOf(worker)).toMatchObject({ status: 'RESTRICTED', payoutsEnabled: false }),
    );
  });

  it('is found by the clock when its webhooks are lost', async () => {
    const worker = aWorker();
    await story.isReadyToBePaid(worker);
    await earns(worker);
    await stage.stripe.webhooks({ action: 'lose', times: 100 });
    await eventually(async () => {
      await stage.timePasses(minute);
      await stage.service.work();
      expect((await story.earningsOf(worker)).paidOut).toEqual([{ amountMinor: 90_00, currency: 'GHS' }]);
    });
    await stage.stripe.webhooks({ action: 'lose', times: 0 });
    await stage.service.work();
    const [row] = await stage.service.postgres.query('SELECT look_at FROM payout_account WHERE user_id = $1', [
      worker.userId,
    ]);
    expect(row).toEqual({ look_at: null });
  });

  it('never goes back to an earlier state, in whatever order its news come', async () => {
    const worker = aWorker();
    await stage.stripe.webhooks({ action: 'disorder', order: 'reverse' });
    await story.isReadyToBePaid(worker);
    await earns(worker, 20_00);
    await eventually(async () => expect((await story.earningsOf(worker)).paidOut).toHaveLength(1));
    for (const type of ['payout.created', 'payout.paid'])
      await stage.stripe.webhooks({ action: 'resend', type, times: 5 });
    await stage.stripe.webhooks({ action: 'wait', timeoutMs: 20_000 });
    await stage.service.work();
    expect((await story.earningsOf(worker)).paidOut).toEqual([{ amountMinor: 18_00, currency: 'GHS' }]);
    const booked = await stage.service.postgres.query<{ sum: number }>(
      `SELECT count(*) AS sum FROM ledger_transaction JOIN payout ON payout.id = payout_id WHERE user_id = $1`,
      [worker.userId],
    );
    expect(Number(booked[0]?.sum)).toBeLessThanOrEqual(2);
    await stage.stripe.webhooks({ action: 'disorder', order: 'in order' });
  });
});
