import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { envelopeHeader, sealEnvelope } from '@kelmah/kit/context/envelope';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import { connectPostgres, type Postgres } from '@kelmah/kit/postgres/postgres';
import { startEventProbe, type EventProbe } from '@kelmah/kit/testing/event-probe';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { configure } from '../src/config';
import { verifyLedger } from '../src/ledger/verify.service';
import { migratePayment } from '../src/migrate';
import { aHirer, aWorker, factsOfContract } from './story';
import { freePort, startStripe, type StripeDouble } from './stripe-double';

const folder = join(__dirname, '..');
const hirer = aHirer();
const worker = aWorker();
const facts = factsOfContract({ hirer, worker, amounts: [100_00, 200_00], currency: 'GHS', feeBasisPoints: 1_000 });
const [first = '', second = ''] = facts.milestones.map(({ milestoneId }) => milestoneId);

let port: number;
let variables: Record<string, string>;
let stripe: StripeDouble;
let probe: EventProbe;
let postgres: Postgres;
let payment: ChildProcess;

/** Payment in a process of its own, as it runs anywhere: from its variables alone. */
async function startPayment(): Promise<void> {
  payment = spawn(process.execPath, ['--import', 'tsx', join(folder, 'src/main.ts')], {
    // The root's TypeScript configuration holds for every file.
    cwd: join(folder, '../..'),
    env: { PATH: '/usr/bin:/bin', ...variables },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await eventually(async () => {
    const { status } = await fetch(`http://127.0.0.1:${port}/readyz`);
    if (status !== 200) throw new Error('Payment is not ready');
  }, 30_000);
}

async function kill(): Promise<void> {
  if (payment.exitCode !== null || payment.signalCode !== null) return;
  const gone = once(payment, 'exit');
  payment.kill('SIGKILL');
  await gone;
}

async function ask<Data>(viewer: Viewer, query: string, input: object): Promise<Data> {
  const body = JSON.stringify({ query, variables: { input } });
  const request = { method: 'POST', body, viewer, requestId: newId('request'), nowMs: Date.now() };
  const envelope = sealEnvelope(request, [variables['ENVELOPE_SECRET'] ?? '']);
  const headers = { 'content-type': 'application/json', [envelopeHeader]: envelope };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

const statusOf = async (milestoneId: string) =>
  (await postgres.query<{ status: string }>('SELECT status FROM funding WHERE milestone_id = $1', [milestoneId]))[0]
    ?.status;
const until = (milestoneId: string, status: string) =>
  eventually(async () => expect(await statusOf(milestoneId)).toBe(status), 20_000);
const reached = (method: string, path: string, count = 1) =>
  eventually(async () => expect((await stripe.journal(method, path)).length).toBeGreaterThanOrEqual(count));
const madeAt = async (path: string) => (await stripe.api('GET', path))['data'] as unknown[];

const fundMutation = `mutation ($input: FundMilestoneInput!) { fundMilestone(input: $input) {
  ... on FundMilestoneSuccess { funding { id payUrl } } } }`;
interface Funded {
  fundMilestone: { funding: { id: string; payUrl: string } };
}

async function pays(milestoneId: string): Promise<string> {
  const { fundMilestone } = await ask<Funded>(hirer, fundMutation, { milestoneId, idempotencyKey: newId('request') });
  const card = { email: 'efua@example.com', number: '4242424242424242', expiry: '12 / 34', cvc: '123', name: 'Efua' };
  await stripe.submit(fundMilestone.funding.payUrl, card);
  await until(milestoneId, 'HELD');
  return fundMilestone.funding.id;
}

beforeAll(async () => {
  port = await freePort();
  stripe = await startStripe(port);
  variables = { ...testVariables(), ...stripe.environment, PORT: String(port) };
  const config = configure(variables);
  await migratePayment(config, testLogger(), join(folder, 'migrations'));
  probe = await startEventProbe(variables);
  postgres = connectPostgres({
    url: config.DATABASE_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: 'payment',
    logger: testLogger(),
  });
  await startPayment();
  await probe.say('contract.activated', facts.contractId, facts);
  await eventually(async () => expect(await postgres.query('SELECT id FROM contract')).toHaveLength(1));
}, 90_000);
afterAll(async () => {
  await kill();
  await Promise.all([postgres.stop(), probe.stop()]);
  await stripe.stop();
});

// The stand-in does what it was asked after a pause, in which the process that asked is killed: nobody hears its answer.
const afterAPause = (match: string) => stripe.fail({ match, kind: 'slow', delayMs: 1_500, times: 1 });

it('killed while the page is opened, it opens it again, and the milestone is paid once', async () => {
  await afterAPause('POST /v1/checkout/sessions');
  const wish = { milestoneId: first, idempotencyKey: newId('request') };
  const unanswered = ask<Funded>(hirer, fundMutation, wish).catch(() => undefined);
  await stripe.untilFailuresAreMet();
  await kill();
  await unanswered;
  await reached('POST', '/v1/checkout/sessions');
  await startPayment();
  await pays(first);
  const sessions = await stripe.journal('POST', '/v1/checkout/sessions');
  expect(new Set(sessions.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  expect(await madeAt('/v1/payment_intents')).toHaveLength(1);
}, 60_000);

it('killed while it transfers, it pays the worker once', async () => {
  const onboarding = `mutation ($input: StartPayoutOnboardingInput!) { startPayoutOnboarding(input: $input) {
    ... on StartPayoutOnboardingSuccess { url } } }`;
  const { startPayoutOnboarding: page } = await ask<{ startPayoutOnboarding: { url: string } }>(worker, onboarding, {
    returnPath: '/earnings',
  });
  const form = (await fetch(page.url, { redirect: 'manual' })).headers.get('location') ?? '';
  const person = { firstName: 'Kofi', lastName: 'Boateng', birth: '1990-01-31', phone: '+233200000000' };
  await stripe.submit(new URL(form, page.url).toString(), { ...person, bank: 'GCB Bank', number: '000123456789' });
  await eventually(async () =>
    expect(await postgres.query('SELECT status FROM payout_account')).toEqual([{ status: 'READY' }]),
  );

  await afterAPause('POST /v1/transfers');
  const {
    milestones: _milestones,
    feeBasisPoints: _fee,
    jobId: _job,
    applicationId: _application,
    ...contract
  } = facts;
  await probe.say('milestone.approved', first, {
    ...contract,
    contractTitle: facts.title,
    milestoneId: first,
    position: 1,
    amountMinor: 100_00,
    approvedBy: 'HIRER',
  });
  await stripe.untilFailuresAreMet();
  await kill();
  await reached('POST', '/v1/transfers');
  expect(await statusOf(first)).toBe('RELEASING');
  // What the killed process had in hand is taken up when its lease is over.
  await postgres.query(`UPDATE operation SET leased_until = now() WHERE status = 'PLANNED'`);
  await startPayment();
  await until(first, 'RELEASED');
  expect(await madeAt('/v1/transfers')).toMatchObject([{ amount: 90_00, metadata: { milestoneId: first } }]);
}, 60_000);

it('killed while it refunds, it gives the money back once', async () => {
  const fundingId = await pays(second);
  await afterAPause('POST /v1/refunds');
  const mutation = 'mutation ($input: RefundFundingInput!) { refundFunding(input: $input) { __typename } }';
  const wish = { fundingId, idempotencyKey: newId('request'), reason: 'We agreed to stop.' };
  const unanswered = ask(hirer, mutation, wish).catch(() => undefined);
  await stripe.untilFailuresAreMet();
  expect(await statusOf(second)).toBe('REFUNDING');
  await kill();
  await unanswered;
  await reached('POST', '/v1/refunds');
  await postgres.query(`UPDATE operation SET leased_until = now() WHERE status = 'PLANNED'`);
  await startPayment();
  await until(second, 'REFUNDED');
  expect(await madeAt('/v1/refunds')).toMatchObject([{ amount: 200_00 }]);
  await probe.waitFor('funding.refunded', fundingId);
  expect(await verifyLedger(postgres)).toMatchObject({ faults: [], transactions: expect.any(Number) });
  const kinds = await postgres.query<{ kind: string }>(
    'SELECT kind FROM ledger_transaction WHERE funding_id IS NOT NULL',
  );
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(['HOLD', 'HOLD', 'REFUND', 'RELEASE']);
}, 60_000);
