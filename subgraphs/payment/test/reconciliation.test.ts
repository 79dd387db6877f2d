import { day, hour } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { lastBalances } from '../src/reconciliation/balance.store';
import { openedSince } from '../src/reconciliation/finding.store';
import { ReconciliationStart } from '../src/reconciliation/reconciliation.states';
import { setTheStage, type Stage } from './stage';
import { aWorker, storyOf, type Story } from './story';
import type { SignedContract } from './views';

let stage: Stage;
let story: Story;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());

const reconcile = () => stage.service.reconciliation.reconcile({ by: ReconciliationStart.COMMAND });
const query = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  stage.service.postgres.query<Row>(text, values);

const statusOf = async ({ milestoneIds }: SignedContract): Promise<string | undefined> => {
  const [row] = await query<{ status: string }>(
    'SELECT status FROM funding WHERE milestone_id = $1 ORDER BY attempt DESC',
    [milestoneIds[0]],
  );
  return row?.status;
};

const paymentOf = async ({ milestoneIds }: SignedContract): Promise<string> => {
  const [row] = await query<{ id: string }>('SELECT payment_intent_id AS id FROM funding WHERE milestone_id = $1', [
    milestoneIds[0],
  ]);
  return row?.id ?? '';
};

/** Nobody looks by the clock: what is lost is found by reconciliation or not at all. */
const nobodyLooks = async () => {
  await query('UPDATE funding SET look_at = NULL');
  await query('UPDATE payout_account SET look_at = NULL');
  await query('UPDATE chargeback SET look_at = NULL');
};

const differences = async () =>
  (await lastBalances(stage.service.postgres)).filter(
    ({ ledgerMinor, providerMinor }) => ledgerMinor !== providerMinor,
  );

it('four days of lost webhooks come right, in every kind of move', async () => {
  const [worker, unlucky] = [aWorker(), aWorker('Yaw Mensah')];
  await story.isReadyToBePaid(worker);
  await story.isReadyToBePaid(unlucky, '000111111116');
  const held = await story.bothSign({ worker });
  const [refunded, partly, disputed] = [await story.bothSign(), await story.bothSign(), await story.bothSign()];
  for (const contract of [refunded, partly, disputed]) await story.pays(contract);
  const { payUrl } = await story.startsToPay(held);

  await stage.stripe.webhooks({ action: 'lose', times: 100_000 });
  await story.givesCard(payUrl);
  await stage.stripe.api('POST', '/v1/refunds', { payment_intent: await paymentOf(refunded) });
  await stage.stripe.api('POST', '/v1/refunds', { payment_intent: await paymentOf(partly), amount: '100' });
  await stage.stripe.order('/__disputes', { payment_intent: await paymentOf(disputed), reason: 'fraudulent' });
  const [paid, failed] = [await story.bothSign({ worker }), await story.bothSign({ worker: unlucky })];
  for (const contract of [paid, failed]) {
    const page = await story.startsToPay(contract);
    await story.givesCard(page.payUrl);
    await story.approves(contract);
  }
  await nobodyLooks();
  await stage.timePasses(4 * day);
  expect(await statusOf(held)).toBe('CREATED');

  const run = await reconcile();
  expect(run).toMatchObject({ status: 'DONE', findingsOpened: 0 });
  expect(run.repaired).toBeGreaterThanOrEqual(6);
  expect(await Promise.all([held, refunded, partly].map(statusOf))).toEqual(['HELD', 'REFUNDED', 'HELD']);
  await eventually(async () => {
    await stage.service.work();
    expect(await Promise.all([paid, failed].map(statusOf))).toEqual(['RELEASED', 'RELEASED']);
  });
  // What the banks make of the payouts is not told either.
  await eventually(async () => {
    await nobodyLooks();
    await stage.timePasses(hour);
    expect(await reconcile()).toMatchObject({ status: 'DONE', findingsOpened: 0 });
    const payouts = await query<{ status: string }>('SELECT DISTINCT status FROM payout');
    expect(payouts.map(({ status }) => status)).toEqual(expect.arrayContaining(['PAID', 'FAILED']));
  });
  expect(await openedSince(stage.service.postgres, new Date(0), 10)).toEqual([]);
  expect(await differences()).toEqual([]);
  const [asked] = await query<{ frozen: boolean }>(
    'SELECT frozen_by IS NOT NULL AS frozen FROM funding WHERE milestone_id = $1',
    [disputed.milestoneIds[0]],
  );
  expect(asked).toEqual({ frozen: true });
  expect(await story.ledger()).toEqual([expect.objectContaining({ sumMinor: 0 })]);
  await stage.stripe.webhooks({ action: 'lose', times: 0 });
}, 120_000);
