import { hour, minute, second } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { detailsStory, type DetailsStory } from './payout-story';
import { setTheStage, type Stage } from './stage';
import { aHirer, aWorker, storyOf, type Story } from './story';
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
afterEach(async () => {
  stage.at(() => Promise.resolve());
  await stage.stripe.noMoreFailures();
});

const cooledOff = 48 * hour + second;
const changes = (id: string) => talk.heard('payout-account.details-changed', id);
const changesOfSchedule = (id: string) =>
  stage.service.postgres.query(
    `SELECT status, request ->> 'schedule' AS schedule FROM operation
     WHERE kind = 'SET_PAYOUT_SCHEDULE' AND subject = $1 ORDER BY number`,
    [id],
  );

describe('a change of where a worker is paid', () => {
  it('is none when the first bank is given', async () => {
    const worker = await story.aReadyWorker();
    const details = await story.detailsOf(worker);
    expect(details).toMatchObject({
      accountHint: expect.stringMatching(/•••• 6789$/),
      payoutsHeldUntil: null,
      holdReason: null,
      schedule: { interval: 'DAILY', nextOn: expect.any(Date) },
    });
    await stage.service.work();
    expect(changes(details.id)).toEqual([]);
    expect(await story.schedulesAsked(worker)).toEqual([]);
  });

  it('holds payouts for two days, tells the worker, and lets the money come meanwhile', async () => {
    const worker = await story.aReadyWorker();
    await story.givesBank(worker, '000555555555');
    const held = await story.until(worker, {
      accountHint: 'MTN Mobile Money •••• 5555',
      holdReason: 'DETAILS_CHANGED',
      schedule: { interval: 'DAILY' },
    });
    const event = await stage.probe.waitFor('payout-account.details-changed', held.id);
    expect(event.data).toEqual({
      workerId: worker.userId,
      holdUntil: held.payoutsHeldUntil?.toISOString(),
      accountHint: 'MTN Mobile Money •••• 5555',
    });
    const leftMs = (held.payoutsHeldUntil?.getTime() ?? 0) - stage.clock.now().getTime();
    expect(leftMs).toBeGreaterThan(47 * hour);
    expect(leftMs).toBeLessThanOrEqual(48 * hour);
    await story.untilScheduleIs(worker, { interval: 'manual' });

    await story.earns(worker, 100_00);
    await stage.timePasses(47 * hour);
    await stage.service.work();
    expect(await story.earningsOf(worker)).toMatchObject({
      available: [{ amountMinor: 90_00, currency: 'GHS' }],
      onItsWay: [],
      paidOut: [],
    });
    await stage.timePasses(hour + second);
    await story.untilScheduleIs(worker, { interval: 'daily' });
    await story.until(worker, { holdReason: null, payoutsHeldUntil: null });
    await eventually(async () => expect((await story.earningsOf(worker)).paidOut).toHaveLength(1));
    expect(await story.schedulesAsked(worker)).toEqual([
      expect.stringContaining('manual'),
      expect.stringContaining('daily'),
    ]);
    expect(changes(held.id)).toHaveLength(1);
  });

  it('is one, however often and late its news come; another one lengthens the time', async () => {
    const worker = await story.aReadyWorker();
    await story.givesBank(worker, '000555555551');
    const first = await story.until(worker, { holdReason: 'DETAILS_CHANGED' });
    for (const type of ['account.updated', 'account.external_account.created'])
      await stage.stripe.webhooks({ action: 'resend', type, times: 5 });
    await stage.stripe.webhooks({ action: 'wait', timeoutMs: 20_000 });
    await stage.service.work();
    expect(changes(first.id)).toHaveLength(1);
    await stage.timePasses(24 * hour);
    await story.givesBank(worker, '000555555552');
    await eventually(() => expect(changes(first.id)).toHaveLength(2));
    const second = await story.detailsOf(worker);
    const byMs = (second.payoutsHeldUntil?.getTime() ?? 0) - (first.payoutsHeldUntil?.getTime() ?? 0);
    expect(byMs).toBeGreaterThanOrEqual(24 * hour);
    expect(await story.schedulesAsked(worker)).toHaveLength(1);
  });

  it('is one, where another bank is added beside; none, where it is taken away or given again', async () => {
    const worker = await story.aReadyWorker();
    const beside = await story.givesBank(worker, '000555555553', false);
    const stays = { accountHint: expect.stringMatching(/6789$/) as string };
    const { id } = await story.until(worker, { holdReason: 'DETAILS_CHANGED', ...stays });
    await eventually(() => expect(changes(id)).toHaveLength(1));
    await story.atStripe(worker, `/external_accounts/${String(beside['id'])}`, undefined, 'DELETE');
    await stage.stripe.webhooks({ action: 'wait', timeoutMs: 20_000 });
    await stage.service.work();
    await story.atStripe(worker, '', { 'metadata[looked]': 'again' });
    await stage.stripe.webhooks({ action: 'wait', timeoutMs: 20_000 });
    await stage.service.work();
    expect(changes(id)).toHaveLength(1);
  });

  it('is noticed without a webhook when money comes, before it can leave', async () => {
    const worker = await story.aReadyWorker();
    await story.setsSchedule(worker, 'manual');
    await story.until(worker, { schedule: { interval: 'MANUAL' } });
    await stage.stripe.webhooks({ action: 'lose', times: 2 });
    await story.givesBank(worker, '000555555554');
    await stage.stripe.webhooks({ action: 'lose', times: 0 });
    expect(await story.detailsOf(worker)).toMatchObject({ holdReason: null });
    await story.earns(worker);
    await stage.timePasses(2 * second);
    await story.until(worker, { holdReason: 'DETAILS_CHANGED' });
  });

  it('holds though the answer is lost and the process dies', async () => {
    const worker = await story.aReadyWorker();
    const path = `/v1/accounts/${await story.accountAt(worker)}`;
    await stage.stripe.fail({ match: { method: 'POST', path, contains: 'manual' }, kind: 'lost', times: 1 });
    let deaths = 0;
    const { id } = await story.detailsOf(worker);
    stage.at((step, subject) => {
      if (subject !== id || step !== 'provider answered' || (deaths += 1) > 1) return Promise.resolve();
      throw new Error('The process dies here');
    });
    await story.givesBank(worker, '000555555555');
    await eventually(async () => {
      await stage.timePasses(5 * second);
      await stage.service.work();
      expect(await changesOfSchedule(id)).toEqual([{ status: 'DONE', schedule: 'manual' }]);
    });
    expect(await story.schedulesAsked(worker)).toHaveLength(1);
    expect(deaths).toBeGreaterThanOrEqual(1);
  });

  it('holds though the provider says no at first', async () => {
    const worker = await story.aReadyWorker();
    const path = `/v1/accounts/${await story.accountAt(worker)}`;
    await stage.stripe.fail({ match: { method: 'POST', path, contains: 'manual' }, kind: 'declined', times: 1 });
    const { id } = await story.detailsOf(worker);
    await story.givesBank(worker, '000555555555');
    await eventually(async () => expect(await changesOfSchedule(id)).toMatchObject([{ status: 'REFUSED' }, {}]));
    await stage.timePasses(16 * minute);
    await story.untilScheduleIs(worker, { interval: 'manual' });
    await stage.timePasses(cooledOff);
    await story.untilScheduleIs(worker, { interval: 'daily' });
  });
});

describe('whoever wants to change where they are paid', () => {
  const pages = async (worker: Person) => {
    const path = `/v1/accounts/${await story.accountAt(worker)}/login_links`;
    return (await stage.stripe.journal('POST', path)).length;
  };
  const opens = (viewer: Person | undefined) => story.does(viewer, 'openPayoutDashboard', { returnPath: '/earnings' });
  const starts = (viewer: Person | undefined) =>
    story.does(viewer, 'startPayoutOnboarding', { returnPath: '/earnings' });
  const again = { __typename: 'NotAllowed', code: 'REAUTHENTICATE', message: 'First confirm that it is you.' };

  it('has proved who they are within ten minutes', async () => {
    const worker = await story.aReadyWorker();
    for (const viewer of [worker, story.proved(worker, 10 * minute + 2 * second), story.proved(worker, -minute)]) {
      expect(await opens(viewer)).toMatchObject(again);
      expect(await starts(viewer)).toMatchObject(again);
      expect(await story.detailsOf(viewer)).toMatchObject({ canChangeDetails: false });
    }
    expect(await pages(worker)).toBe(0);
    const fresh = story.proved(worker, 10 * minute - second);
    expect(await story.detailsOf(fresh)).toMatchObject({ canChangeDetails: true });
    const done = await opens(fresh);
    expect(done).toMatchObject({ __typename: 'OpenPayoutDashboardSuccess', payoutAccount: { status: 'READY' } });
    expect(done.url).toContain(await story.accountAt(worker));
    expect(await pages(worker)).toBe(1);
    expect(await starts(fresh)).toMatchObject({ __typename: 'StartPayoutOnboardingSuccess' });
  });

  it('proves it also while the provider asks for more of an account that has a bank', async () => {
    const worker = await story.aReadyWorker();
    await story.orders(`/__accounts/${await story.accountAt(worker)}`, { payouts_enabled: false });
    await story.until(worker, { status: 'RESTRICTED' });
    expect(await starts(worker)).toMatchObject(again);
    const done = await opens(story.proved(worker));
    expect(done.url).toContain('/setup/');
  });

  it('has an account, and is its worker', async () => {
    expect(await opens(story.proved(aWorker()))).toMatchObject({ __typename: 'Conflict', code: 'NOT_READY' });
    expect(await opens(story.proved(aHirer()))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await opens(undefined)).toMatchObject({ code: 'UNAUTHENTICATED' });
    const worker = await story.aReadyWorker();
    const bad = await story.does(story.proved(worker), 'openPayoutDashboard', { returnPath: '//evil.example' });
    expect(bad).toMatchObject({ code: 'INVALID_INPUT', field: 'returnPath' });
  });
});
