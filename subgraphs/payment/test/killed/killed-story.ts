import { join } from 'node:path';
import { envelopeHeader, sealEnvelope } from '@kelmah/kit/context/envelope';
import type { Viewer } from '@kelmah/kit/context/viewer';
import type { EventData } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import { connectPostgres, type Postgres } from '@kelmah/kit/postgres/postgres';
import { freePort } from '@kelmah/kit/server/free-port';
import { startEventProbe, type EventProbe } from '@kelmah/kit/testing/event-probe';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { configure } from '../../src/config';
import { migratePayment } from '../../src/migrate';
import { aJudge } from '../dispute-story';
import { aHirer, aWorker, factsOfContract } from '../story';
import { startStripe, type StripeDouble } from '../stripe-double';
import type { Person } from '../views';
import { mortalPayment, type MortalPayment } from './mortal-payment';

const patienceMs = 20_000;

/** A contract of 100.00 with one milestone. */
export interface Signed {
  contractId: string;
  milestoneId: string;
  hirer: Person;
  worker: Person;
  facts: EventData<'contract.activated'>;
  /** Where the milestone is to be paid. */
  payUrl?: string;
}

/** What people, other services, Stripe and banks do around a payment that is a process of its own. */
export class KilledStory {
  readonly staff = aJudge();

  private constructor(
    readonly payment: MortalPayment,
    readonly stripe: StripeDouble,
    readonly probe: EventProbe,
    readonly postgres: Postgres,
    private readonly variables: Record<string, string>,
  ) {}

  static async begin(): Promise<KilledStory> {
    const port = await freePort();
    const stripe = await startStripe(port);
    const variables: Record<string, string> = {
      ...testVariables(),
      RECONCILIATION_MINUTES: '0',
      ...stripe.environment,
      PORT: String(port),
    };
    const config = configure(variables);
    const logger = testLogger();
    await migratePayment(config, logger, join(__dirname, '../../migrations'));
    const where = { url: config.DATABASE_URL, namespace: config.KELMAH_NAMESPACE, service: 'payment', logger };
    const payment = await mortalPayment(variables);
    await payment.start();
    return new KilledStory(payment, stripe, await startEventProbe(variables), connectPostgres(where), variables);
  }

  async stop(): Promise<void> {
    await this.payment.stop();
    await Promise.all([this.postgres.stop(), this.probe.stop()]);
    await this.stripe.stop();
  }

  async ask<Data>(viewer: Viewer, mutation: string, input: object): Promise<Data> {
    const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const fields: Record<string, string> = {
      fundMilestone: 'funding { id payUrl }',
      openDispute: 'dispute { id }',
      startPayoutOnboarding: 'url',
    };
    const success = fields[mutation] ? `... on ${name}Success { ${fields[mutation]} }` : '';
    const query = `mutation ($input: ${name}Input!) { done: ${mutation}(input: $input) {
      __typename ${success} ... on Refusal { code message } } }`;
    const body = JSON.stringify({ query, variables: { input } });
    const request = { method: 'POST', body, viewer, requestId: newId('request'), nowMs: Date.now() };
    const envelope = sealEnvelope(request, [this.variables['ENVELOPE_SECRET'] ?? '']);
    const headers = { 'content-type': 'application/json', [envelopeHeader]: envelope };
    const url = `http://127.0.0.1:${this.variables['PORT']}/graphql`;
    const response = await fetch(url, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { data?: { done: Data }; errors?: { message: string }[] };
    if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('; '));
    return data.done;
  }

  /** Waits for one value in the database. */
  async until(text: string, id: string, value: string): Promise<void> {
    await eventually(async () => {
      const [row] = await this.postgres.query<{ value: string }>(text, [id]);
      if (row?.value !== value) throw new Error(`It is ${row?.value ?? 'not there'}, not ${value}`);
    }, patienceMs);
  }

  fundingIs({ contractId }: Signed, status: string): Promise<void> {
    const text = 'SELECT status AS value FROM funding WHERE contract_id = $1 ORDER BY attempt DESC LIMIT 1';
    return this.until(text, contractId, status);
  }

  chargebackIs({ contractId }: Signed, status: string): Promise<void> {
    return this.until('SELECT status AS value FROM chargeback WHERE contract_id = $1', contractId, status);
  }

  async idOf(table: 'funding' | 'chargeback' | 'dispute', { contractId }: Signed): Promise<string> {
    const text = `SELECT id FROM ${table} WHERE contract_id = $1`;
    return (await this.postgres.query<{ id: string }>(text, [contractId]))[0]?.id ?? '';
  }

  async sign(worker: Person = aWorker()): Promise<Signed> {
    const hirer = aHirer();
    const terms = { amounts: [100_00], currency: 'GHS', feeBasisPoints: 1_000 };
    const facts = factsOfContract({ hirer, worker, ...terms });
    const { contractId } = facts;
    await this.probe.say('contract.activated', contractId, facts);
    await eventually(async () => {
      const rows = await this.postgres.query('SELECT id FROM contract WHERE id = $1', [contractId]);
      if (rows.length === 0) throw new Error('The contract is not known yet');
    }, patienceMs);
    return { contractId, milestoneId: facts.milestones[0]?.milestoneId ?? '', hirer, worker, facts };
  }

  async startsToPay({ hirer, milestoneId }: Signed, idempotencyKey = newId('request')): Promise<string> {
    type Funded = { funding: { id: string; payUrl: string } };
    const wish = { milestoneId, idempotencyKey };
    return (await this.ask<Funded>(hirer, 'fundMilestone', wish)).funding.payUrl;
  }

  async givesCard(payUrl: string): Promise<void> {
    const card = { email: 'efua@example.com', number: '4242424242424242', expiry: '12 / 34', cvc: '123', name: 'Efua' };
    await this.stripe.submit(payUrl, card);
  }

  async held(worker?: Person): Promise<Signed> {
    const signed = await this.sign(worker);
    await this.givesCard(await this.startsToPay(signed));
    await this.fundingIs(signed, 'HELD');
    return signed;
  }

  /** A worker whom money can be sent to. */
  async readyWorker(): Promise<Person> {
    const worker = aWorker();
    const { url } = await this.ask<{ url: string }>(worker, 'startPayoutOnboarding', { returnPath: '/earnings' });
    const form = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '';
    const person = { firstName: 'Kofi', lastName: 'Boateng', birth: '1990-01-31', phone: '+233200000000' };
    await this.stripe.submit(new URL(form, url).toString(), { ...person, bank: 'GCB Bank', number: '000123456789' });
    await this.until('SELECT status AS value FROM payout_account WHERE user_id = $1', worker.userId, 'READY');
    return worker;
  }

  async says(
    type: 'milestone.started' | 'milestone.approved',
    { contractId, milestoneId, facts }: Signed,
  ): Promise<void> {
    const { title, hirerId, workerId, amountMinor, currency } = facts;
    const said = { contractId, milestoneId, title, contractTitle: title, position: 1, hirerId, workerId };
    const money = { amountMinor, currency };
    await this.probe.say(type, milestoneId, { ...said, ...money, approvedBy: 'HIRER' } as never);
    const column = type === 'milestone.started' ? 'started_at' : 'approved_at';
    await this.until(`SELECT (${column} IS NOT NULL)::text AS value FROM milestone WHERE id = $1`, milestoneId, 'true');
  }

  async released(): Promise<Signed> {
    const signed = await this.held(await this.readyWorker());
    const account = 'SELECT stripe_account_id AS id FROM payout_account WHERE user_id = $1';
    const [row] = await this.postgres.query<{ id: string }>(account, [signed.worker.userId]);
    // What is released stays on the account, where it can be fetched back.
    const manual = { 'settings[payouts][schedule][interval]': 'manual' };
    await this.stripe.api('POST', `/v1/accounts/${row?.id ?? ''}`, manual);
    await this.says('milestone.approved', signed);
    await this.fundingIs(signed, 'RELEASED');
    return signed;
  }

  async disputed(worker?: Person): Promise<Signed> {
    const signed = await this.held(worker);
    await this.says('milestone.started', signed);
    const refundWanted = { amountMinor: 40_00, currency: 'GHS' };
    const said = { reason: 'NOT_AS_AGREED', story: 'The pipe leaks as it did before.', refundWanted };
    const wish = { milestoneId: signed.milestoneId, ...said, idempotencyKey: newId('request') };
    await this.ask(signed.hirer, 'openDispute', wish);
    return signed;
  }

  /** Money comes a second time for what is paid already. */
  async paysBeside(signed: Signed): Promise<void> {
    const { facts, contractId } = signed;
    await this.stripe.api('POST', '/v1/payment_intents', {
      ...{ amount: '10000', currency: 'ghs', confirm: 'true', payment_method: 'pm_card_visa' },
      ...{ 'metadata[fundingId]': await this.idOf('funding', signed), 'metadata[contractId]': contractId },
      ...{ 'automatic_payment_methods[enabled]': 'true', 'automatic_payment_methods[allow_redirects]': 'never' },
      description: facts.title,
    });
  }

  async isBooked(signed: Signed, kind: string): Promise<void> {
    await eventually(async () => {
      if (!(await this.kinds(signed)).includes(kind)) throw new Error(`${kind} is not booked`);
    }, patienceMs);
  }

  /** The payer goes to their bank, or the bank decides. */
  async bank(signed: Signed, outcome?: 'lost'): Promise<void> {
    const text = 'SELECT payment_intent_id AS id FROM funding WHERE contract_id = $1';
    const chargeback = 'SELECT provider_id AS id FROM chargeback WHERE contract_id = $1';
    const [row] = await this.postgres.query<{ id: string }>(outcome ? chargeback : text, [signed.contractId]);
    const id = row?.id ?? '';
    await this.stripe.order(
      outcome ? `/__disputes/${id}` : '/__disputes',
      outcome ? { outcome } : { payment_intent: id },
    );
  }

  /** Waits until all that was told is heard, so that nobody dies of something else. */
  async quiet(): Promise<void> {
    await this.stripe.webhooks({ action: 'wait', timeoutMs: 10_000 });
    await eventually(async () => {
      const text = `SELECT id FROM webhook_event WHERE done_at IS NULL UNION ALL SELECT id FROM operation WHERE status = 'PLANNED'`;
      if ((await this.postgres.query(text)).length > 0) throw new Error('Something is under way');
    }, patienceMs);
  }

  /** What leases and put-off work would have us wait for is due now. */
  async timePasses(): Promise<void> {
    await this.postgres.query(`UPDATE operation SET leased_until = NULL, next_at = now() WHERE status = 'PLANNED'`);
    await this.postgres.query('UPDATE webhook_event SET leased_until = NULL, next_at = now() WHERE done_at IS NULL');
    await this.postgres.query('UPDATE chargeback SET look_at = now() WHERE look_at IS NOT NULL');
  }

  /** What Stripe has of this kind for a contract. */
  async madeAt(path: string, { contractId }: Signed): Promise<Record<string, unknown>[]> {
    const paid = 'SELECT payment_intent_id AS id FROM funding WHERE contract_id = $1 AND payment_intent_id IS NOT NULL';
    const intents = await this.postgres.query<{ id: string }>(paid, [contractId]);
    const { data } = (await this.stripe.api('GET', `${path}?limit=100`)) as { data: Record<string, unknown>[] };
    // Some carry the contract they are for, others only the payment.
    const traces = [contractId, ...intents.map(({ id }) => id)];
    return data.filter((object) => traces.some((trace) => JSON.stringify(object).includes(trace)));
  }

  async kinds({ contractId }: Signed): Promise<string[]> {
    const rows = await this.postgres.query<{ kind: string }>(
      `SELECT kind FROM ledger_transaction WHERE funding_id IN (SELECT id FROM funding WHERE contract_id = $1) ORDER BY kind`,
      [contractId],
    );
    return rows.map(({ kind }) => kind);
  }
}
