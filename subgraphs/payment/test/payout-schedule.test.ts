import { hour, second } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { endHold, holdPayouts } from '../src/payout/hold.service';
import { payoutLooks } from '../src/payout/payout.service';
import { transactionUnits } from '../src/work/unit.service';
import { detailsStory, type DetailsStory } from './payout-story';
import { setTheStage, type Stage } from './stage';
import { aHirer, aWorker, payoutStory } from './story';
import type { Person } from './views';

let stage: Stage;
let story: DetailsStory;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
  story = detailsStory(stage);
}, 60_000);
afterAll(() => stage.stop());

const cooledOff = 48 * hour + second;

describe('the schedule', () => {
  it('is set by the worker, and kept through a hold', async () => {
    const worker = await story.aReadyWorker();
    const done = await story.does(worker, 'setPayoutSchedule', { interval: 'WEEKLY' });
    expect(done).toMatchObject({
      __typename: 'SetPayoutScheduleSuccess',
      payoutAccount: { schedule: { interval: 'WEEKLY' } },
    });
    expect(done.payoutAccount?.schedule?.nextOn?.getUTCDay()).toBe(5);
    await story.untilScheduleIs(worker, { interval: 'weekly', weekly_anchor: 'friday' });
    await story.givesBank(worker, '000555555555');
    await story.untilScheduleIs(worker, { interval: 'manual' });
    const held = await story.does(worker, 'setPayoutSchedule', { interval: 'MONTHLY' });
    expect(held).toMatchObject({ payoutAccount: { schedule: { interval: 'MONTHLY' }, holdReason: 'DETAILS_CHANGED' } });
    await stage.service.work();
    expect(await story.scheduleAtStripe(worker)).toMatchObject({ interval: 'manual' });
    await stage.timePasses(cooledOff);
    await story.untilScheduleIs(worker, { interval: 'monthly', monthly_anchor: 31 });
    expect(await story.schedulesAsked(worker)).toHaveLength(3);
  });

  it('that was set at the provider is the wish of the account, also after a hold', async () => {
    const worker = await story.aReadyWorker();
    const at = {
      'settings[payouts][schedule][interval]': 'weekly',
      'settings[payouts][schedule][weekly_anchor]': 'monday',
    };
    await story.atStripe(worker, '', at);
    await story.until(worker, { schedule: { interval: 'WEEKLY' } });
    await story.givesBank(worker, '000555555555');
    await story.untilScheduleIs(worker, { interval: 'manual' });
    await stage.timePasses(cooledOff);
    await story.untilScheduleIs(worker, { interval: 'weekly', weekly_anchor: 'monday' });
    expect(await story.schedulesAsked(worker)).toHaveLength(3);
  });

  it('ends as it was last wished, however many wish at once', async () => {
    const worker = await story.aReadyWorker();
    const wishes = ['WEEKLY', 'MONTHLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'DAILY', 'WEEKLY', 'MONTHLY'];
    await Promise.all(wishes.map((interval) => story.does(worker, 'setPayoutSchedule', { interval })));
    expect(await story.does(worker, 'setPayoutSchedule', { interval: 'WEEKLY' })).toMatchObject({
      __typename: 'SetPayoutScheduleSuccess',
    });
    await story.untilScheduleIs(worker, { interval: 'weekly' });
    await stage.stripe.webhooks({ action: 'wait', timeoutMs: 20_000 });
    await stage.service.work();
    expect(await story.scheduleAtStripe(worker)).toMatchObject({ interval: 'weekly', weekly_anchor: 'friday' });
    await story.until(worker, { schedule: { interval: 'WEEKLY' } });
  });

  it('is not undone by an answer of the provider that was asked for before', async () => {
    const worker = await story.aReadyWorker();
    const { postgres, provider } = stage.service;
    const live = { wake: () => undefined, listen: () => () => undefined, stop: () => undefined };
    const units = transactionUnits({ postgres, clock: stage.clock, live, committed: () => undefined });
    let asked: () => void = () => undefined;
    const wasAsked = new Promise<void>((resolve) => (asked = resolve));
    let goOn: () => void = () => undefined;
    const maySay = new Promise<void>((resolve) => (goOn = resolve));
    const look = async (id: string) => {
      const state = await provider.accounts.look(id);
      asked();
      await maySay;
      return state;
    };
    const slow = { ...provider, accounts: { ...provider.accounts, look } };
    const looks = payoutLooks({ postgres, units, provider: slow, coolingOffMs: 0 });
    const late = looks.lookAtAccount(await story.accountAt(worker));
    await wasAsked;
    // Without news, so that nothing but the change itself tells that the answer is old.
    await stage.stripe.webhooks({ action: 'lose', times: 5 });
    await story.does(worker, 'setPayoutSchedule', { interval: 'WEEKLY' });
    await eventually(async () => {
      const [row] = await postgres.query('SELECT schedule FROM payout_account WHERE user_id = $1', [worker.userId]);
      expect(row).toEqual({ schedule: 'weekly:friday' });
    });
    goOn();
    await late;
    await stage.stripe.webhooks({ action: 'lose', times: 0 });
    expect(await story.detailsOf(worker)).toMatchObject({ schedule: { interval: 'WEEKLY' } });
    await stage.service.work();
    expect(await story.scheduleAtStripe(worker)).toMatchObject({ interval: 'weekly' });
    expect(await story.schedulesAsked(worker)).toHaveLength(1);
  });

  it('is for workers with an account, and never by hand', async () => {
    const set = (viewer: Person | undefined, interval: string) => story.does(viewer, 'setPayoutSchedule', { interval });
    expect(await set(aWorker(), 'DAILY')).toMatchObject({ __typename: 'Conflict', code: 'NOT_READY' });
    expect(await set(aHirer(), 'DAILY')).toMatchObject({ __typename: 'NotAllowed', code: 'FORBIDDEN' });
    expect(await set(undefined, 'DAILY')).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
    expect(await set(aWorker(), 'MANUAL')).toMatchObject({ code: 'INVALID_INPUT', field: 'interval' });
  });
});

describe('a hold', () => {
  const hold = (worker: Person, reference: string) =>
    stage.service
      .work()
      .then(() => inUnit((unit) => holdPayouts(unit, worker.userId, { reason: 'CHARGEBACK', reference })));
  const end = (worker: Person, reference: string) =>
    inUnit((unit) => endHold(unit, worker.userId, { reason: 'CHARGEBACK', reference }));
  const inUnit = (work: (unit: Parameters<typeof holdPayouts>[0]) => Promise<void>) =>
    stage.service.postgres.transaction(({ query }) =>
      work({ query, now: stage.clock.now(), emit: () => Promise.resolve(), changed: () => undefined } as never),
    );

  it('stands until the last of its causes is gone', async () => {
    const worker = await story.aReadyWorker();
    await hold(worker, 'cbk_one');
    await hold(worker, 'cbk_one');
    await hold(worker, 'cbk_two');
    await story.until(worker, {
      holdReason: 'CHARGEBACK',
      payoutsHeldUntil: null,
      schedule: { interval: 'DAILY', nextOn: null },
    });
    await story.untilScheduleIs(worker, { interval: 'manual' });
    await story.givesBank(worker, '000555555555');
    await story.until(worker, { accountHint: expect.stringContaining('5555'), holdReason: 'CHARGEBACK' });
    await stage.timePasses(cooledOff);
    await end(worker, 'cbk_one');
    await stage.service.work();
    expect(await story.scheduleAtStripe(worker)).toMatchObject({ interval: 'manual' });
    await story.until(worker, { holdReason: 'CHARGEBACK' });
    await end(worker, 'cbk_two');
    await end(worker, 'cbk_two');
    await story.untilScheduleIs(worker, { interval: 'daily' });
    await story.until(worker, { holdReason: null });
  });

  it('of somebody who has no account yet is there when they open one', async () => {
    const worker = aWorker();
    await hold(worker, 'cbk_three');
    await payoutStory(stage).isReadyToBePaid(worker);
    await story.until(worker, { holdReason: 'CHARGEBACK' });
    await story.untilScheduleIs(worker, { interval: 'manual' });
    await end(worker, 'cbk_three');
    await story.untilScheduleIs(worker, { interval: 'daily' });
    expect(await story.schedulesAsked(worker)).toHaveLength(2);
  });
});
