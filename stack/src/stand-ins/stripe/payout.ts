import type Stripe from 'stripe';
import { book } from './balance-transaction';
import { platform } from './resource-store';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { stripeId } from './stripe-ids';
import { listPage } from './stripe-list';
import type { StripeWorld } from './stripe-world';

/** Stripe's test account numbers whose payouts fail (https://docs.stripe.com/connect/testing). */
const failingNumbers: Record<string, [code: string, message: string]> = {
  '000111111113': ['account_closed', 'The bank account has been closed.'],
  '000111111116': [
    'no_account',
    'The bank account details on file are probably incorrect. No bank account could be located with those details.',
  ],
  '000222222227': [
    'no_account',
    'The bank account details on file are probably incorrect. No bank account could be located with those details.',
  ],
};

const bankOf = (account: Stripe.Account): Stripe.BankAccount | undefined =>
  account.external_accounts?.data.find(
    (external): external is Stripe.BankAccount => external.object === 'bank_account',
  );

const failureOf = (bank: Stripe.BankAccount | undefined): [string, string] | undefined =>
  failingNumbers[(bank?.fingerprint ?? '').replace(/^fp/, '')];

const makePayout = (
  world: StripeWorld,
  account: Stripe.Account,
  bank: Stripe.BankAccount,
  amount: number,
  currency: string,
): void => {
  const id = stripeId('po');
  const transaction = book(world, {
    owner: account.id,
    type: 'payout',
    reportingCategory: 'payout',
    amount: -amount,
    currency,
    source: id,
    description: 'STRIPE PAYOUT',
  });
  const payout = {
    id,
    object: 'payout',
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: world.seconds() + Math.ceil(world.settings.payoutArrivalMs / 1000),
    automatic: true,
    balance_transaction: transaction.id,
    created: world.seconds(),
    currency,
    description: 'STRIPE PAYOUT',
    destination: bank.id,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {},
    method: 'standard',
    original_payout: null,
    payout_method: null,
    reconciliation_status: 'completed',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: null,
    status: 'in_transit',
    trace_id: null,
    type: 'bank_account',
  } satisfies Stripe.Payout;
  world.payouts.put(payout, account.id);
  world.payoutsUnderWay.put({ id, account: account.id });
  world.emit('payout.created', payout, account.id);
};

const fail = (
  world: StripeWorld,
  account: Stripe.Account,
  payout: Stripe.Payout,
  [code, message]: [string, string],
): void => {
  const back = book(world, {
    owner: account.id,
    type: 'payout_failure',
    reportingCategory: 'payout_reversal',
    amount: payout.amount,
    currency: payout.currency,
    source: payout.id,
    description: 'PAYOUT FAILURE',
  });
  const failed = {
    ...payout,
    status: 'failed',
    failure_code: code,
    failure_message: message,
    failure_balance_transaction: back.id,
  };
  world.payouts.put(failed, account.id);
  world.emit('payout.failed', failed, account.id);
  // Stripe sends nothing more to a bank account that failed until the person gives another.
  const list = account.external_accounts;
  if (!list) return;
  const data = list.data.map((external) =>
    external.object === 'bank_account' ? { ...external, status: 'errored' } : external,
  );
  const changed = world.accounts.put({ ...account, external_accounts: { ...list, data }, payouts_enabled: false });
  world.emit('account.updated', changed, account.id, { payouts_enabled: true });
};

const settle = (world: StripeWorld, id: string, accountId: string): void => {
  const payout = world.payouts.find(id, accountId);
  const account = world.accounts.find(accountId);
  if (!payout || !account) return world.payoutsUnderWay.remove(id);
  if (payout.arrival_date > world.seconds()) return;
  world.payoutsUnderWay.remove(id);
  const failure = failureOf(bankOf(account));
  if (failure) return fail(world, account, payout, failure);
  const paid = world.payouts.put({ ...payout, status: 'paid' }, accountId);
  world.emit('payout.paid', paid, accountId);
};

/** Pays out what has lain available long enough, and lets payouts arrive. Called every moment. */
export const runPayouts = (world: StripeWorld): void => {
  const waitSeconds = world.settings.payoutAfterMs / 1000;
  for (const owner of world.book.owners()) {
    const account = owner === platform ? undefined : world.accounts.find(owner);
    const bank = account ? bankOf(account) : undefined;
    if (!account?.payouts_enabled || !bank) continue;
    for (const currency of world.book.currencies(owner)) {
      const now = world.seconds();
      const amount = world.book.available(owner, currency, now);
      if (amount > 0 && now - world.book.lastChange(owner, currency) >= waitSeconds)
        makePayout(world, account, bank, amount, currency);
    }
  }
  for (const { object } of world.payoutsUnderWay.all()) settle(world, object.id, object.account);
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.payouts.require(idOf(call), 'id', call.owner);
};

const list: StripeHandler = (call) => {
  const status = call.params.string('status');
  const fitting = call.world.payouts.newestFirst(call.owner).filter((payout) => !status || payout.status === status);
  return listPage(call, fitting);
};

export const payoutRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/payouts', handler: list, connected: true },
  { method: 'GET', pattern: '/v1/payouts/:id', handler: retrieve, connected: true },
];
