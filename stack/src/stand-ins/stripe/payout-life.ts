import type Stripe from 'stripe';
import { book } from './balance-transaction';
import { defaultBank, replaceBank } from './external-account-object';
import { failureOf, newPayout, payoutFailures, type NewPayout } from './payout-object';
import { paysOutNow, settledBefore } from './payout-schedule';
import { platform, type Owner } from './resource-store';
import type { StripeWorld } from './stripe-world';

/** Takes the money off the balance and sends it on its way. */
export const makePayout = (world: StripeWorld, owner: Owner, wanted: NewPayout): Stripe.Payout => {
  const payout = newPayout(world, wanted);
  const booking = book(world, {
    owner,
    type: 'payout',
    reportingCategory: 'payout',
    amount: -wanted.amount,
    currency: wanted.currency,
    source: payout.id,
    description: payout.description,
  });
  const made = world.payouts.put({ ...payout, balance_transaction: booking.id }, owner);
  world.payoutsUnderWay.put({ id: made.id, account: owner });
  world.emit('payout.created', made, owner);
  return made;
};

/** Everything available goes; what went with it is remembered, so that it can be listed by the payout. */
const payOut = (world: StripeWorld, account: Stripe.Account, currency: string): void => {
  const bank = defaultBank(account, currency);
  const now = world.seconds();
  const amount = world.book.available(account.id, currency, now);
  if (!bank || amount <= 0) return;
  const included = world.balanceTransactions
    .newestFirst(account.id)
    .filter((item) => item.currency === currency && item.available_on <= now && !world.paidOutBy.find(item.id));
  const payout = makePayout(world, account.id, { amount, currency, destination: bank.id, automatic: true });
  for (const { id } of included) world.paidOutBy.put({ id, payout: payout.id });
  world.paidOutBy.put({ id: String(payout.balance_transaction), payout: payout.id });
};

const giveBack = (world: StripeWorld, owner: Owner, payout: Stripe.Payout, type: 'payout_failure' | 'payout_cancel') =>
  book(world, {
    owner,
    type,
    reportingCategory: 'payout_reversal',
    amount: payout.amount,
    currency: payout.currency,
    source: payout.id,
    description: type === 'payout_failure' ? 'PAYOUT FAILURE' : 'PAYOUT CANCEL',
  });

/** Stripe sends nothing more to a bank account that failed until the person gives another. */
const distrustBank = (world: StripeWorld, owner: Owner, bankId: string): void => {
  const account = world.accounts.find(owner);
  const bank = account?.external_accounts?.data.find(({ id }) => id === bankId);
  if (!account || bank?.object !== 'bank_account') return;
  const errored = { ...bank, status: 'errored' };
  const changed = world.accounts.put({ ...replaceBank(account, errored), payouts_enabled: false });
  world.emit('account.external_account.updated', errored, owner, { status: bank.status });
  world.emit('account.updated', changed, owner, { payouts_enabled: account.payouts_enabled });
};

/** The bank sends the money back, on the way or days after it had arrived. */
export const failPayout = (world: StripeWorld, owner: Owner, payout: Stripe.Payout, code: string): Stripe.Payout => {
  world.payoutsUnderWay.remove(payout.id);
  const failed = world.payouts.put(
    {
      ...payout,
      status: 'failed',
      failure_code: code,
      failure_message: payoutFailures[code] ?? payoutFailures.could_not_process ?? null,
      failure_balance_transaction: giveBack(world, owner, payout, 'payout_failure').id,
    },
    owner,
  );
  world.emit('payout.failed', failed, owner, { status: payout.status });
  distrustBank(world, owner, String(payout.destination));
  return failed;
};

export const cancelPayout = (world: StripeWorld, owner: Owner, payout: Stripe.Payout): Stripe.Payout => {
  world.payoutsUnderWay.remove(payout.id);
  const back = giveBack(world, owner, payout, 'payout_cancel').id;
  const canceled = world.payouts.put({ ...payout, status: 'canceled', failure_balance_transaction: back }, owner);
  world.emit('payout.canceled', canceled, owner, { status: payout.status });
  return canceled;
};

export const arrive = (world: StripeWorld, owner: Owner, payout: Stripe.Payout): Stripe.Payout => {
  world.payoutsUnderWay.remove(payout.id);
  const trace = { status: 'supported', value: `TRC${payout.id.slice(3, 13).toUpperCase()}` };
  const paid = world.payouts.put({ ...payout, status: 'paid', trace_id: trace }, owner);
  world.emit('payout.paid', paid, owner, { status: payout.status });
  if (payout.reconciliation_status !== 'in_progress') return paid;
  const reconciled = world.payouts.put({ ...paid, reconciliation_status: 'completed' }, owner);
  world.emit('payout.reconciliation_completed', reconciled, owner, { reconciliation_status: 'in_progress' });
  return reconciled;
};

/** Half of the way a payout that was asked for can still be cancelled. */
const leave = (world: StripeWorld, owner: Owner, payout: Stripe.Payout): void => {
  if (payout.status !== 'pending' || world.seconds() < payout.created + (payout.arrival_date - payout.created) / 2)
    return;
  const sent = world.payouts.put({ ...payout, status: 'in_transit' }, owner);
  world.emit('payout.updated', sent, owner, { status: 'pending' });
};

const settle = (world: StripeWorld, id: string, owner: Owner): void => {
  const payout = world.payouts.find(id, owner);
  if (!payout) return world.payoutsUnderWay.remove(id);
  if (payout.arrival_date > world.seconds()) return leave(world, owner, payout);
  const account = owner === platform ? undefined : world.accounts.find(owner);
  const failure = failureOf(account?.external_accounts?.data.find((bank) => bank.id === payout.destination));
  if (failure) failPayout(world, owner, payout, failure);
  else arrive(world, owner, payout);
};

/** Pays out what has lain available long enough, and lets payouts arrive. Called every moment. */
export const runPayouts = (world: StripeWorld): void => {
  for (const owner of world.book.owners()) {
    const account = owner === platform ? undefined : world.accounts.find(owner);
    if (!account?.payouts_enabled || !paysOutNow(world, account)) continue;
    for (const currency of world.book.currencies(owner)) {
      if (world.book.lastChange(owner, currency) <= settledBefore(world, account)) payOut(world, account, currency);
    }
  }
  for (const { object } of world.payoutsUnderWay.all()) settle(world, object.id, object.account);
};
