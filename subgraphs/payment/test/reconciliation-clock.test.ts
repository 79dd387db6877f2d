import { minute } from '@kelmah/kit/clock/clock';
import { ReconciliationStart } from '../src/reconciliation/reconciliation.states';
import { beginRun } from '../src/reconciliation/reconciliation-desk.service';
import { takeDueRun } from '../src/reconciliation/run.store';
import { after } from '../src/work/backoff.service';
import { setTheStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true, instances: 2, variables: { RECONCILIATION_MINUTES: '60' } });
}, 60_000);
afterAll(() => stage.stop());

const runs = () =>
  stage.service.postgres.query<{ status: string; startedBy: string }>(
    'SELECT status, started_by AS "startedBy" FROM reconciliation_run ORDER BY id',
  );
/** Both instances do all that is due, at the same time. */
const bothWork = () => Promise.all([stage.service, ...stage.others].map((instance) => instance.work()));
const byTheClock = { status: 'DONE', startedBy: 'CLOCK' };

it('is made every hour, by one of several instances', async () => {
  await bothWork();
  await bothWork();
  expect(await runs()).toEqual([byTheClock]);
  await stage.timePasses(58 * minute);
  await bothWork();
  expect(await runs()).toEqual([byTheClock]);
  await stage.timePasses(3 * minute);
  await bothWork();
  await bothWork();
  expect(await runs()).toEqual([byTheClock, byTheClock]);
});

it('is gone on with by another instance when the one that made it has died, and by nobody before', async () => {
  const { postgres } = stage.service;
  const now = stage.clock.now();
  const taken = await postgres.transaction(async (queries) => {
    await beginRun({ ...postgres, ...queries }, { by: ReconciliationStart.STAFF }, now);
    return takeDueRun(queries, { now, leaseUntil: after(now, 3 * minute) });
  });
  expect(taken).toHaveLength(1);
  await bothWork();
  expect((await runs()).at(-1)).toEqual({ status: 'RUNNING', startedBy: 'STAFF' });
  await stage.timePasses(4 * minute);
  await bothWork();
  await bothWork();
  expect((await runs()).at(-1)).toEqual({ status: 'DONE', startedBy: 'STAFF' });
});
