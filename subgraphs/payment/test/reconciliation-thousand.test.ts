import { day, second } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { ReconciliationStart } from '../src/reconciliation/reconciliation.states';
import { moves } from './reconciliation.config';
import { setTheStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
}, 60_000);
afterAll(() => stage.stop());

const payments = moves * 0.8;
const refunds = moves * 0.2;
const withinMs = 60 * second;

/** Hirers began to pay, and paid; nobody here has heard of it. */
async function unheardOf(): Promise<void> {
  const now = stage.clock.now();
  const ids = Array.from({ length: payments }, () => ({
    contractId: newId('contract'),
    milestoneId: newId('milestone'),
    fundingId: newId('funding'),
  }));
  await stage.service.postgres.query(
    `WITH wanted AS (SELECT * FROM jsonb_to_recordset($1) AS x ("contractId" text, "milestoneId" text, "fundingId" text)),
     contracts AS (INSERT INTO contract (id, title, hirer_id, worker_id, currency, fee_basis_points, activated_at)
       SELECT "contractId", 'Roof', $2, $3, 'GHS', 1000, $4 FROM wanted RETURNING id),
     milestones AS (INSERT INTO milestone (id, contract_id, title, position, amount_minor)
       SELECT "milestoneId", "contractId", 'Part 1', 1, 10000 FROM wanted RETURNING id)
     INSERT INTO funding (id, milestone_id, contract_id, attempt, hirer_id, worker_id, currency, amount_minor,
       fee_minor, net_minor, status, created_at)
     SELECT "fundingId", "milestoneId", "contractId", 1, $2, $3, 'GHS', 10000, 1000, 9000, 'CREATED', $4 FROM wanted`,
    [JSON.stringify(ids), newId('user'), newId('user'), now],
  );
  await stage.stripe.order('/__import', {
    name: 'unheard of',
    accounts: [],
    payments: ids.map(({ fundingId, contractId }) => ({
      ...{ ref: fundingId, at: now.getTime(), amount: 10_000, currency: 'ghs', group: contractId },
      ...{ description: 'Roof', metadata: { fundingId } },
    })),
    transfers: [],
  });
}

it(`brings ${moves} moves that nobody told of into the ledger within a minute`, async () => {
  await stage.stripe.webhooks({ action: 'lose', times: 100_000 });
  await unheardOf();
  const { data } = (await stage.stripe.api('GET', '/v1/payment_intents?limit=100')) as { data: { id: string }[] };
  for (let count = 0; count < refunds; count += 1) {
    const { id = '' } = data[count % data.length] ?? {};
    await stage.stripe.api('POST', '/v1/refunds', { payment_intent: id, amount: '1000' });
  }
  await stage.timePasses(4 * day);
  const startedMs = performance.now();
  const run = await stage.service.reconciliation.reconcile({ by: ReconciliationStart.COMMAND });
  const tookMs = performance.now() - startedMs;
  expect(run).toMatchObject({ transactionsRead: payments + refunds, findingsOpened: 0, status: 'DONE' });
  const kinds = await stage.service.postgres.query(
    'SELECT kind, count(*) AS booked FROM ledger_transaction GROUP BY 1 ORDER BY 1',
  );
  expect(kinds).toEqual([
    { kind: 'HOLD', booked: payments },
    { kind: 'PROVIDER_FEE', booked: payments },
    { kind: 'REFUND', booked: refunds },
  ]);
  // A look at a payment may find its refunds as well.
  expect(run.repaired).toBeGreaterThanOrEqual(payments);
  expect(tookMs).toBeLessThan(withinMs);
}, 150_000);
