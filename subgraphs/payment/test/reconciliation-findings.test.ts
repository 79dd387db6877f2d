import { hour, minute } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { answerOf } from '@kelmah/kit/testing/graph';
import { findFundings } from '../src/funding/funding.store';
import { bookings } from '../src/ledger/bookings.service';
import { book } from '../src/ledger/ledger.service';
import { FindingKind, ReconciliationStart } from '../src/reconciliation/reconciliation.states';
import type { RunRow } from '../src/reconciliation/run.store';
import { ProviderAway } from '../src/stripe/provider.stripe';
import { eventually } from '@kelmah/kit/testing/eventually';
import { setTheStage, type Stage } from './stage';
import { aFinancier, aHirer, aWorker, storyOf, type Story } from './story';

interface FindingView {
  id: string;
  kind: string;
  text: string;
  ledger: { amountMinor: number } | null;
  provider: { amountMinor: number } | null;
  closedAt: string | null;
  note: string | null;
}

let stage: Stage;
let story: Story;
/** How many more pages of Stripe's balance are answered. */
let pagesLeft = Infinity;
const financier = aFinancier();

beforeAll(async () => {
  stage = await setTheStage({
    quiet: true,
    instances: 2,
    variables: { ALERT_EMAIL: 'money@kelmah.example' },
    provider: (real) => ({
      ...real,
      balances: {
        ...real.balances,
        page: (from) => {
          pagesLeft -= 1;
          return pagesLeft < 0 ? Promise.reject(new ProviderAway('not now')) : real.balances.page(from);
        },
      },
    }),
  });
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());

const reconcile = (service = stage.service): Promise<RunRow> =>
  service.reconciliation.reconcile({ by: ReconciliationStart.COMMAND });

const ask = <Data>(viewer: Viewer | undefined, text: string, variables: Record<string, unknown> = {}): Promise<Data> =>
  answerOf<Data>(stage.service.schema, viewer, text, variables);

const findings = async (open?: boolean): Promise<FindingView[]> => {
  const { reconciliationFindings: found } = await ask<{
    reconciliationFindings: { edges: { node: FindingView }[] };
  }>(
    financier,
    `query ($open: Boolean) { reconciliationFindings(open: $open, first: 100) { edges { node {
       id kind text ledger { amountMinor } provider { amountMinor } closedAt note } } } }`,
    { open },
  );
  return found.edges.map(({ node }) => node);
};
const ofKind = async (kind: FindingKind, open = true) => (await findings(open)).filter((one) => one.kind === kind);

const resolve = async (viewer: Viewer, findingId: string, note = 'Asked the bank, all is well.') => {
  const text = `mutation ($input: ResolveFindingInput!) { resolveFinding(input: $input) {
    __typename ... on ResolveFindingSuccess { finding { id closedBy { id } note } } ... on Refusal { code field } } }`;
  return (await ask<{ resolveFinding: Record<string, unknown> }>(viewer, text, { input: { findingId, note } }))
    .resolveFinding;
};

const lettersFor = async (beginning: string): Promise<number> => {
  const rows = await stage.service.postgres.query('SELECT id FROM alert WHERE starts_with(key, $1)', [beginning]);
  return rows.length;
};

it('agrees where all is well: what Stripe took for each payment is booked, and nothing is found', async () => {
  const worker = aWorker();
  await story.isReadyToBePaid(worker);
  const contract = await story.bothSign({ worker });
  await story.pays(contract);
  await story.approves(contract);
  await story.until(contract, 'RELEASED');
  await stage.timePasses(hour);
  const run = await reconcile();
  expect(run).toMatchObject({ status: 'DONE', since: null, repaired: 0, findingsOpened: 0, lastError: null });
  const [charge] = (await stage.stripe.api('GET', '/v1/balance_transactions?type=charge'))['data'] as { fee: number }[];
  const fees = await stage.service.postgres.query(
    `SELECT -sum(amount_minor)::bigint AS fee FROM ledger_entry JOIN ledger_transaction AS booked
       ON booked.id = transaction_id AND kind = 'PROVIDER_FEE' WHERE amount_minor < 0`,
  );
  expect(fees).toEqual([{ fee: charge?.fee }]);
  expect(await findings()).toEqual([]);
});

it('finds what Stripe moved and nobody here knows, says it once, and closes it when it is known', async () => {
  const letters = await lettersFor('reconciliation-findings');
  const made = await stage.stripe.api('POST', '/v1/payment_intents', {
    ...{ amount: '4200', currency: 'ghs', confirm: 'true', payment_method: 'pm_card_visa' },
    ...{ 'automatic_payment_methods[enabled]': 'true', 'automatic_payment_methods[allow_redirects]': 'never' },
  });
  expect(made).toMatchObject({ status: 'succeeded' });
  expect(await reconcile()).toMatchObject({ findingsOpened: 0 });
  await stage.timePasses(hour);
  expect(await reconcile()).toMatchObject({ findingsOpened: 1 });
  expect(await reconcile()).toMatchObject({ findingsOpened: 0 });
  const [finding] = await ofKind(FindingKind.NOT_BOOKED);
  // The fee for it is certain and booked.
  expect(finding?.text).toMatch(/A payment of .*/);
  expect(await lettersFor('reconciliation-findings')).toBe(letters + 1);

  const known = { paymentIntentId: String(made['id']), amountMinor: 42_00, currency: 'GHS' };
  const contract = await story.bothSign();
  const [funding] = await findFundings(stage.service.postgres, [(await story.startsToPay(contract)).id]);
  if (!funding) throw new Error('There is no payment');
  await stage.service.units.inOne((unit) => book(unit, bookings.surplus(funding, known), unit.now));
  expect(await reconcile()).toMatchObject({ findingsClosed: 1 });
  expect(await ofKind(FindingKind.NOT_BOOKED)).toEqual([]);
});

it('finds a booking for which Stripe moved nothing; a person closes it, and it stays closed', async () => {
  const { units, clock } = { units: stage.service.units, clock: stage.clock };
  const invented = bookings.platformPayout({ id: 'txn_invented', currency: 'GHS', amountMinor: 77_00 });
  await units.inOne((unit) => book(unit, invented, clock.now()));
  await stage.timePasses(hour);
  await reconcile();
  const [finding] = await ofKind(FindingKind.NOT_AT_PROVIDER);
  expect(finding).toMatchObject({ ledger: { amountMinor: -77_00 }, provider: null });
  expect(await ofKind(FindingKind.BALANCE_DIFFERS)).toEqual([]);

  expect(await resolve(financier, finding?.id ?? '', 'x')).toMatchObject({ code: 'INVALID_INPUT', field: 'note' });
  expect(await resolve(financier, 'fdg_nothing')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await resolve(financier, finding?.id ?? '')).toMatchObject({
    finding: { closedBy: { id: financier.userId }, note: 'Asked the bank, all is well.' },
  });
  expect(await resolve(financier, finding?.id ?? '')).toMatchObject({ code: 'WRONG_STATE' });
  await stage.timePasses(hour);
  await reconcile();
  expect(await ofKind(FindingKind.NOT_AT_PROVIDER)).toEqual([]);
  expect(await ofKind(FindingKind.BALANCE_DIFFERS)).toEqual([]);
});

it('finds an amount that differs, and a balance that no move explains', async () => {
  const { units } = stage.service;
  const contract = await story.bothSign({ amounts: [90_00] });
  await story.pays(contract);
  const [charge] = (await stage.stripe.api('GET', '/v1/balance_transactions?type=charge&limit=1'))['data'] as {
    id: string;
    fee: number;
  }[];
  const wrong = bookings.providerFee({ id: charge?.id ?? '', currency: 'GHS', amountMinor: (charge?.fee ?? 0) + 1 });
  await units.inOne((unit) => book(unit, wrong, unit.now));
  await stage.timePasses(hour);
  await reconcile();
  const [finding] = await ofKind(FindingKind.AMOUNT_DIFFERS);
  expect((finding?.ledger?.amountMinor ?? 0) - (finding?.provider?.amountMinor ?? 0)).toBe(-1);
  expect(await ofKind(FindingKind.BALANCE_DIFFERS)).toEqual([]);

  // Somebody takes away what was read of Stripe and says that it is booked: only the balance tells.
  await stage.service.postgres.query(
    `UPDATE reconciliation_finding SET right_at = now() WHERE kind = 'AMOUNT_DIFFERS'`,
  );
  await stage.service.postgres.query(`UPDATE provider_transaction SET open = false`);
  await reconcile();
  expect(await ofKind(FindingKind.BALANCE_DIFFERS)).toHaveLength(1);
  const { providerBalance } = await ask<{ providerBalance: { currency: string; difference: object }[] }>(
    financier,
    '{ providerBalance { currency difference { amountMinor } ledger { amountMinor } provider { amountMinor } } }',
  );
  expect(providerBalance).toMatchObject([{ currency: 'GHS' }]);
});

it('finds money on a worker’s account that the ledger does not know', async () => {
  const worker = aWorker();
  await story.isReadyToBePaid(worker);
  const [account] = await stage.service.postgres.query<{ at: string }>(
    'SELECT stripe_account_id AS at FROM payout_account WHERE user_id = $1',
    [worker.userId],
  );
  const contract = await story.bothSign({ worker, amounts: [50_00] });
  await story.pays(contract);
  await story.approves(contract);
  await story.until(contract, 'RELEASED');
  const sent = await stage.stripe.api('POST', '/v1/transfers', {
    ...{ amount: '100', currency: 'ghs', destination: account?.at ?? '' },
  });
  expect(sent).toMatchObject({ object: 'transfer' });
  await stage.timePasses(hour);
  await reconcile();
  const about = await findings(true);
  expect(about.filter(({ kind }) => kind === 'NOT_BOOKED').map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^A transfer to a worker of/),
  );
});

it('is one run, whoever starts it and however many do', async () => {
  const [other] = stage.others;
  const runs = await Promise.all([reconcile(), reconcile(other), reconcile(), reconcile(other)]);
  expect(new Set(runs.map(({ id }) => id)).size).toBe(1);
});

it('goes on from where it stood when Stripe was away, and is given up in the end', async () => {
  pagesLeft = 0;
  const text = `mutation { startReconciliation(input: { everything: true }) {
    __typename ... on StartReconciliationSuccess { run { id status startedBy } } } }`;
  const { startReconciliation } = await ask<{ startReconciliation: { run: { id: string } } }>(financier, text);
  const id = startReconciliation.run.id;
  await stage.service.work();
  const runOf = async () =>
    (
      await stage.service.postgres.query<{ status: string; tries: number }>(
        'SELECT status, tries FROM reconciliation_run WHERE id = $1',
        [id],
      )
    )[0];
  expect(await runOf()).toEqual({ status: 'RUNNING', tries: 1 });
  pagesLeft = Infinity;
  await stage.timePasses(minute);
  await stage.service.work();
  // The other instance may be the one that goes on with it.
  await eventually(async () => expect(await runOf()).toEqual({ status: 'DONE', tries: 1 }));

  pagesLeft = 0;
  const again = await ask<{ startReconciliation: { run: { id: string } } }>(financier, text);
  for (let tries = 0; tries < 12; tries += 1) {
    await stage.service.work();
    await stage.timePasses(hour);
  }
  const [failed] = await stage.service.postgres.query('SELECT status FROM reconciliation_run WHERE id = $1', [
    again.startReconciliation.run.id,
  ]);
  expect(failed).toEqual({ status: 'FAILED' });
  expect(await lettersFor('reconciliation-failed')).toBe(1);
  pagesLeft = Infinity;
  expect(await reconcile()).toMatchObject({ status: 'DONE' });
  const standing = await stage.service.postgres.query(
    `SELECT id FROM alert WHERE key = 'reconciliation-failed' AND settled_at IS NULL`,
  );
  expect(standing).toEqual([]);
});

it('is for staff with finance alone', async () => {
  const asks = [
    '{ reconciliationRuns { edges { node { id } } } }',
    '{ reconciliationFindings { edges { node { id } } } }',
    '{ providerBalance { currency } }',
    'mutation { startReconciliation(input: {}) { __typename } }',
    'mutation { resolveFinding(input: { findingId: "fdg_x", note: "It is nothing." }) { __typename } }',
  ];
  const others: (Viewer | undefined)[] = [undefined, aHirer(), { ...aFinancier(), permissions: ['disputes'] }];
  for (const viewer of others) {
    for (const text of asks.slice(0, 3)) await expect(ask(viewer, text)).rejects.toThrow();
    for (const text of asks.slice(3)) {
      expect(Object.values(await ask<object>(viewer, text))).toEqual([{ __typename: 'NotAllowed' }]);
    }
  }
  const { reconciliationRuns } = await ask<{ reconciliationRuns: { edges: { node: object }[] } }>(
    financier,
    `{ reconciliationRuns(first: 2) { edges { node { id status startedBy wantedBy { id } error startedAt finishedAt
       since transactionsRead bookingsChecked accountsChecked repaired findingsOpened findingsClosed } } } }`,
  );
  expect(reconciliationRuns.edges).toHaveLength(2);
});
