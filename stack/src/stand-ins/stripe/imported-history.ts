import type Stripe from 'stripe';
import { StandInClock } from '../clock';
import { bodyObject, json, type HttpReply, type HttpRequest } from '../http';
import { newAccount, onboarded } from './account-object';
import { attemptPayment } from './payment-attempt';
import { makeIntent } from './payment-intent';
import { usePaymentMethod } from './payment-method';
import { runPayouts } from './payout-life';
import { platform } from './resource-store';
import { StripeParams } from './stripe-params';
import { StripeWorld } from './stripe-world';
import { transferRoutes } from './transfer';

/** What is to have happened. Times are milliseconds since 1970; a `ref` is the caller's own name of a thing. */
export interface History {
  /** An import of the same name is made once. */
  name: string;
  accounts: { ref: string; at: number; country: string; holder: string; metadata: Record<string, string> }[];
  payments: {
    ref: string;
    at: number;
    amount: number;
    currency: string;
    group: string;
    description: string;
    metadata: Record<string, string>;
  }[];
  /** From the charge of a payment to an account. */
  transfers: {
    ref: string;
    at: number;
    payment: string;
    account: string;
    amount: number;
    metadata: Record<string, string>;
  }[];
}

/** What the stand-in made of it: its ids by `ref`, and the payouts that followed by themselves. */
export interface ImportedHistory {
  accounts: Record<string, string>;
  payments: Record<string, { paymentIntent: string; charge: string }>;
  transfers: Record<string, string>;
  payouts: { id: string; account: string; amount: number; currency: string; created: number; arrivalDate: number }[];
}

/** Stands where the history has come to. */
class HistoryClock extends StandInClock {
  at = 0;

  override now(): number {
    return this.at;
  }
}

const card = 'pm_card_visa';
const wallet = { bank: 'MTN Mobile Money', number: '0244000000' };

/**
 * `POST /__import`: lets payments, accounts, transfers and payouts have happened in the past, by the same code as those
 * of today, all in one transaction. No webhook tells of them.
 */
export function importHistory(world: StripeWorld, request: HttpRequest): HttpReply {
  const history = bodyObject(request) as unknown as History | undefined;
  if (request.method !== 'POST' || !history?.name) return json(400, { error: 'Send a history by POST, with a "name"' });
  const kept = world.state.collection<ImportedHistory>('imported_histories');
  const known = kept.get(history.name);
  if (known) return json(200, known);
  return world.state.transaction(() => json(200, kept.put(history.name, happened(world, history))));
}

function happened({ state, settings, filesDir }: StripeWorld, history: History): ImportedHistory {
  const clock = new HistoryClock();
  const past = new StripeWorld(state, clock, settings, { add: () => undefined, pendingOf: () => 0 }, filesDir);
  const made: ImportedHistory = { accounts: {}, payments: {}, transfers: {}, payouts: [] };
  const steps = [
    ...history.accounts.map((account) => ({ at: account.at, make: () => openAccount(past, account, made) })),
    ...history.payments.map((payment) => ({ at: payment.at, make: () => pay(past, payment, made) })),
    ...history.transfers.map((transfer) => ({ at: transfer.at, make: () => send(past, transfer, made) })),
  ];
  for (const { at, make } of steps.sort((a, b) => a.at - b.at)) {
    clock.at = at;
    make();
  }
  return made;
}

function openAccount(
  world: StripeWorld,
  { ref, country, holder, metadata }: History['accounts'][number],
  made: ImportedHistory,
): void {
  const wanted = { country, email: null, businessType: 'individual', metadata, capabilities: ['transfers'] } as const;
  const account = newAccount(world, { ...wanted, capabilities: [...wanted.capabilities] });
  world.accounts.put(onboarded(account, { holder, ...wallet }, world.seconds()));
  made.accounts[ref] = account.id;
}

function pay(world: StripeWorld, payment: History['payments'][number], made: ImportedHistory): void {
  const { ref, amount, currency, group, description, metadata } = payment;
  const intent = makeIntent(world, { amount, currency, description, metadata, transferGroup: group });
  const paid = attemptPayment(world, intent, usePaymentMethod(world, card), null);
  made.payments[ref] = { paymentIntent: paid.id, charge: String(paid.latest_charge) };
}

const createTransfer = transferRoutes.find(({ method, pattern }) => method === 'POST' && pattern === '/v1/transfers');

function send(world: StripeWorld, transfer: History['transfers'][number], made: ImportedHistory): void {
  const source = made.payments[transfer.payment]?.charge;
  const destination = made.accounts[transfer.account];
  if (!createTransfer || !source || !destination)
    throw new Error(`A transfer without its payment or account: ${transfer.ref}`);
  const { currency } = world.charges.require(source, 'source_transaction');
  const fields = {
    amount: String(transfer.amount),
    currency,
    destination,
    source_transaction: source,
    metadata: transfer.metadata,
  };
  const params = new StripeParams(fields);
  const sent = createTransfer.handler({
    world,
    params,
    values: {},
    owner: platform,
    path: '/v1/transfers',
  }) as Stripe.Transfer;
  made.transfers[transfer.ref] = sent.id;
  payOut(world, transfer.account, destination, made);
}

/** Lets the time go by in which the money leaves for the bank and arrives there. */
function payOut(world: StripeWorld, account: string, id: string, made: ImportedHistory): void {
  const clock = world.clock as HistoryClock;
  const before = new Set(world.payouts.newestFirst(id).map((payout) => payout.id));
  clock.at += world.settings.settleMs + world.settings.payoutAfterMs + 1_000;
  runPayouts(world);
  clock.at += world.settings.payoutArrivalMs + 2_000;
  runPayouts(world);
  for (const payout of world.payouts.newestFirst(id).filter((each) => !before.has(each.id))) {
    const { amount, currency, created, arrival_date: arrivalDate } = payout;
    made.payouts.push({ id: payout.id, account, amount, currency, created, arrivalDate });
  }
}
