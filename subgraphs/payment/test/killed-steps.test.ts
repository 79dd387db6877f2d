import { eventually } from '@kelmah/kit/testing/eventually';
import { verifyLedger } from '../src/ledger/verify.service';
import { moneySteps } from '../src/work/steps.service';
import { everyStep } from './killed/killed.config';
import { killedMoves, type KilledMove } from './killed/killed-moves';
import { KilledStory, type Signed } from './killed/killed-story';

let story: KilledStory;
beforeAll(async () => {
  story = await KilledStory.begin();
}, 90_000);
afterAll(async () => {
  const { faults } = await verifyLedger(story.postgres);
  await story.stop();
  expect(faults).toEqual([]);
}, 30_000);

const whole = killedMoves.flatMap((move) => move.steps.map((step) => ({ ...move, step })));
/** The step before the last: the answer is there and not written down. */
const worst = killedMoves.map((move) => ({ ...move, step: move.steps.at(-2) ?? 'webhook stored' }));
const table = everyStep ? whole : worst;

/** Everything that was asked of Stripe for a move, by its kind. */
async function operationsOf(move: KilledMove, { contractId, worker }: Signed) {
  return story.postgres.query<{ kind: string; status: string }>(
    `SELECT kind, status FROM operation WHERE kind = ANY($1) AND (request->'metadata'->>'contractId' = $2
       OR subject IN (SELECT id FROM funding WHERE contract_id = $2 UNION SELECT id FROM chargeback WHERE contract_id = $2
         UNION SELECT id FROM payout_account WHERE user_id = $3)) ORDER BY kind`,
    [move.kinds, contractId, worker.userId],
  );
}

it.each(table)(
  '$name, killed at "$step": it is done once',
  async ({ step, ...move }) => {
    const signed = await move.begin(story);
    await story.quiet();
    await story.payment.killAt(step);
    const act = move.act(story, signed).catch(() => undefined);
    expect(await story.payment.death()).toBe('SIGKILL');
    await act;
    await story.timePasses();
    await story.payment.start();
    await move.ends(story, signed);
    await eventually(async () => {
      const once = [...move.kinds].sort().map((kind) => ({ kind, status: 'DONE' }));
      expect(await operationsOf(move, signed)).toEqual(once);
    }, 20_000);
    await story.quiet();
    expect(await story.kinds(signed)).toEqual(move.books);
    for (const [path, objects] of Object.entries(move.made)) {
      expect(await story.madeAt(path, signed)).toMatchObject(objects);
    }
  },
  90_000,
);

it('the table has every kind of operation and every step', async () => {
  const [check] = await story.postgres.query<{ text: string }>(
    `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint
     WHERE conname = 'operation_kind_check' AND connamespace = current_schema()::regnamespace`,
  );
  const allowed = [...(check?.text ?? '').matchAll(/'([A-Z_]+)'/g)].map(([, kind]) => kind);
  expect(new Set(killedMoves.flatMap(({ kinds }) => kinds))).toEqual(new Set(allowed));
  expect(new Set(whole.map(({ step }) => step))).toEqual(new Set(moneySteps));
});
