import { day, hour, minute, second } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { detailsStory, type DetailsStory } from './payout-story';
import { setTheStage, type Stage } from './stage';
import { aWorker, storyOf, type Story } from './story';
import type { Person } from './views';

let stage: Stage;
let story: DetailsStory;
let talk: Story;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
  story = detailsStory(stage);
  talk = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());

const orders = async (worker: Person, order: object) =>
  story.orders(`/__accounts/${await story.accountAt(worker)}`, order);
const news = async () => {
  await stage.stripe.webhooks({ action: 'wait', timeoutMs: 20_000 });
  await stage.service.work();
};

describe('what the provider asks for', () => {
  it('is told once for each new thing, in words and with its time', async () => {
    const worker = await story.aReadyWorker();
    const { id } = await story.detailsOf(worker);
    const told = () => talk.heard('payout-account.requirements-due', id).map(({ data }) => data);
    expect(told()).toEqual([]);
    const deadline = Math.floor((stage.clock.now().getTime() + 14 * day) / 1_000);
    const document = 'individual.verification.document';
    await orders(worker, { requirements: { currently_due: [document], current_deadline: deadline } });
    const dueBy = new Date(deadline * 1_000);
    const text = 'A photo of your identity document';
    const asked = await story.until(worker, {
      requirementsDue: [{ text, problem: null, pastDue: false, beingChecked: false }],
    });
    expect(asked).toMatchObject({ status: 'READY', problem: null });
    expect(asked.requirementsDue[0]?.dueBy).toEqual(dueBy);
    await eventually(() => expect(told()).toHaveLength(1));
    expect(told()[0]).toEqual({ workerId: worker.userId, dueBy: dueBy.toISOString(), requirements: [text] });

    await orders(worker, { requirements: { pending_verification: ['individual.id_number'] } });
    await story.until(worker, { requirementsDue: [{ text }, { beingChecked: true, dueBy: null }] });
    await news();
    expect(told()).toHaveLength(1);

    const errors = [{ code: 'verification_document_expired', reason: 'Expired.', requirement: document }];
    const disabled = { disabled_reason: 'requirements.past_due', past_due: [document], errors };
    await orders(worker, { requirements: disabled, payouts_enabled: false, transfers: 'inactive' });
    const overdue = await story.until(worker, { status: 'RESTRICTED', payoutsEnabled: false });
    expect(overdue.problem).toContain('not given in time');
    expect(overdue.requirementsDue[0]).toMatchObject({
      text,
      pastDue: true,
      problem: 'The document has expired. Take one that is still valid.',
    });
    await eventually(() => expect(told()).toHaveLength(2));
    for (const type of ['account.updated']) await stage.stripe.webhooks({ action: 'resend', type, times: 5 });
    await news();
    expect(told()).toHaveLength(2);
  });

  it('is not told while the worker gives their details for the first time', async () => {
    const worker = aWorker();
    await talk.onboarding(worker);
    await stage.timePasses(20 * second);
    await stage.service.work();
    const { id, requirementsDue } = await story.until(worker, { status: 'ONBOARDING' });
    expect(requirementsDue.length).toBeGreaterThan(3);
    expect(talk.heard('payout-account.requirements-due', id)).toEqual([]);
  });

  it('is said plainly where the account was closed', async () => {
    const worker = await story.aReadyWorker();
    await orders(worker, { reject: 'fraud' });
    const { problem } = await story.until(worker, { status: 'RESTRICTED', payoutsEnabled: false });
    expect(problem).toContain('suspects fraud');
  });
});

describe('an account that is no longer connected', () => {
  it('waits for another, whose bank counts as a change, with the schedule of before', async () => {
    const worker = await story.aReadyWorker();
    await story.does(worker, 'setPayoutSchedule', { interval: 'WEEKLY' });
    await eventually(async () => expect(await story.scheduleAtStripe(worker)).toMatchObject({ interval: 'weekly' }));
    const before = await story.accountAt(worker);
    await orders(worker, { deauthorize: true });
    await story.until(worker, { status: 'DISCONNECTED', payoutsEnabled: false, schedule: null });
    const contract = await talk.bothSign({ worker, amounts: [100_00] });
    await talk.pays(contract);
    await talk.approves(contract);
    await talk.until(contract, 'RELEASING');
    await stage.timePasses(hour);
    await stage.service.work();
    await talk.until(contract, 'RELEASING');

    const starts = (viewer: Person) => story.does(viewer, 'startPayoutOnboarding', { returnPath: '/earnings' });
    expect(await starts(worker)).toMatchObject({ code: 'REAUTHENTICATE' });
    const both = await Promise.all([starts(story.proved(worker)), starts(story.proved(worker))]);
    expect(both.map(({ __typename }) => __typename)).toEqual(Array(2).fill('StartPayoutOnboardingSuccess'));
    const now = await story.accountAt(worker);
    expect(now).not.toBe(before);
    await talk.givesDetails(both[0]?.url ?? '', '000777777777');
    await story.until(worker, { status: 'READY', holdReason: 'DETAILS_CHANGED', schedule: { interval: 'WEEKLY' } });
    await eventually(async () => {
      await stage.service.work();
      expect(await talk.until(contract, 'RELEASED')).toMatchObject({ net: { amountMinor: 90_00 } });
    });
    const sent = (await stage.stripe.journal('POST', '/v1/transfers')).filter(
      ({ status, params }) => status === 200 && JSON.stringify(params).includes(contract.id),
    );
    expect(sent.map(({ params }) => params['destination'])).toEqual([now]);
    await stage.timePasses(48 * hour + second);
    await eventually(async () => expect(await story.scheduleAtStripe(worker)).toMatchObject({ interval: 'weekly' }));
  });

  it('is noticed without its webhook', async () => {
    const worker = await story.aReadyWorker();
    await stage.stripe.webhooks({ action: 'lose', times: 1 });
    await orders(worker, { deauthorize: true });
    await eventually(async () => {
      await stage.timePasses(minute);
      const seen = await story.detailsOf(worker);
      expect(seen).toMatchObject({ status: 'DISCONNECTED', payoutsEnabled: false });
    });
    await stage.stripe.webhooks({ action: 'lose', times: 0 });
  });
});

describe('an account that the provider did not know for a while', () => {
  it('comes back by itself, and what waited for it goes on', async () => {
    const worker = await story.aReadyWorker();
    const path = `/v1/accounts/${await story.accountAt(worker)}`;
    // A look that earlier news asks for would find the account again before anybody saw that it was gone.
    await stage.stripe.webhooks({ action: 'wait', timeoutMs: 10_000 });
    await stage.service.work();
    await stage.stripe.fail({ match: { method: 'GET', path }, kind: 'declined', code: 'account_invalid', times: 1 });
    await story.atStripe(worker, '', { 'metadata[looked]': 'once' });
    await story.until(worker, { status: 'DISCONNECTED', payoutsEnabled: false });
    const contract = await talk.bothSign({ worker, amounts: [40_00] });
    await talk.pays(contract);
    await talk.approves(contract);
    await eventually(async () => {
      await stage.timePasses(2 * second);
      await stage.service.work();
      expect(await talk.until(contract, 'RELEASED')).toMatchObject({ net: { amountMinor: 36_00 } });
    });
    expect(await story.until(worker, { status: 'READY' })).toMatchObject({ payoutsEnabled: true, holdReason: null });
  });
});

describe('payouts', () => {
  it('are all found, however many there were while nobody told us', async () => {
    const { worker, account } = await story.paidOnDemand(200_00);
    await stage.stripe.webhooks({ action: 'lose', times: 1_000 });
    for (let count = 0; count < 130; count += 1)
      await story.asAccount(account, '/v1/payouts', { amount: '100', currency: 'ghs' });
    await eventually(async () => {
      await stage.timePasses(hour);
      await stage.service.work();
      expect(await story.earningsOf(worker)).toMatchObject({
        available: [{ amountMinor: 50_00, currency: 'GHS' }],
        paidOut: [{ amountMinor: 130_00, currency: 'GHS' }],
      });
    }, 60_000);
    await stage.stripe.webhooks({ action: 'lose', times: 0 });
    const [counted] = await stage.service.postgres.query('SELECT count(*) AS all FROM payout WHERE user_id = $1', [
      worker.userId,
    ]);
    expect(counted).toEqual({ all: 130 });
  }, 120_000);

  it('that come back after they were paid are available again, once', async () => {
    const worker = await story.aReadyWorker();
    await story.earns(worker, 100_00);
    const paid = [{ amountMinor: 90_00, currency: 'GHS' }];
    await eventually(async () => expect(await story.earningsOf(worker)).toMatchObject({ paidOut: paid }));
    const [payout] = await stage.service.postgres.query<{ id: string; at: string }>(
      'SELECT id, stripe_payout_id AS at FROM payout WHERE user_id = $1',
      [worker.userId],
    );
    await story.setsSchedule(worker, 'manual');
    await story.orders(`/__payouts/${payout?.at ?? ''}`, { outcome: 'failed', code: 'account_closed' });
    await stage.stripe.webhooks({ action: 'resend', type: 'payout.failed', times: 3 });
    await stage.stripe.webhooks({ action: 'resend', type: 'payout.paid', times: 3 });
    await news();
    await eventually(async () =>
      expect(await story.earningsOf(worker)).toMatchObject({ available: paid, onItsWay: [], paidOut: [] }),
    );
    const event = await stage.probe.waitFor('payout.failed', payout?.id);
    expect(event.data).toMatchObject({ workerId: worker.userId, amountMinor: 90_00 });
    expect(talk.heard('payout.failed', payout?.id ?? '')).toHaveLength(1);
  });

  it('that are called off before they leave are available again', async () => {
    const { worker, account } = await story.paidOnDemand(100_00);
    // A payout of the stand-in arrives within a moment: where it was faster, another one is called off.
    let arrived = -1;
    await eventually(async () => {
      arrived += 1;
      const made = await story.asAccount(account, '/v1/payouts', { amount: '100', currency: 'ghs' });
      await story.orders(`/__payouts/${String(made['id'])}`, { outcome: 'canceled' });
    });
    await eventually(async () => {
      await news();
      const { payouts } = await talk.accountOf(worker);
      expect(payouts.edges[0]?.node).toMatchObject({
        status: 'FAILED',
        amount: { amountMinor: 1_00 },
        failureMessage: 'It was called off before it left.',
      });
      expect(await story.earningsOf(worker)).toMatchObject({
        available: [{ amountMinor: 90_00 - arrived * 1_00, currency: 'GHS' }],
        onItsWay: [],
      });
    });
  });
});
