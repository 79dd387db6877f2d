import type Stripe from 'stripe';
import { invalid } from './stripe-error';
import type { Owner } from './resource-store';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { stripeId } from './stripe-ids';
import { listPage } from './stripe-list';
import type { StripeWorld } from './stripe-world';

export interface Booking {
  owner: Owner;
  type: Stripe.BalanceTransaction.Type;
  reportingCategory: string;
  /** Minor units, negative when money leaves. */
  amount: number;
  fee?: number;
  /** What the fee is for; Stripe's processing of a payment unless it is said. */
  feeFor?: string;
  currency: string;
  source: string;
  description?: string | null;
  /** Seconds since 1970; at once when left out. */
  availableOn?: number;
}

const feeDetail = (fee: number, currency: string, description: string): Stripe.BalanceTransaction.FeeDetail => ({
  amount: fee,
  application: null,
  currency,
  description,
  type: 'stripe_fee',
});

/** Moves money on one balance. Its status is told when it is read, by the clock. */
export const book = (world: StripeWorld, booking: Booking): Stripe.BalanceTransaction => {
  const { owner, amount, fee = 0, currency, source } = booking;
  const created = world.seconds();
  const transaction = {
    id: stripeId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: booking.availableOn ?? created,
    balance_type: 'payments',
    created,
    currency,
    description: booking.description ?? null,
    exchange_rate: null,
    fee,
    fee_details: fee === 0 ? [] : [feeDetail(fee, currency, booking.feeFor ?? 'Stripe processing fees')],
    net: amount - fee,
    reporting_category: booking.reportingCategory,
    source,
    status: 'pending',
    type: booking.type,
  } satisfies Stripe.BalanceTransaction;
  return world.balanceTransactions.put(transaction, owner);
};

/** The transaction with its status of now. */
export const asOfNow = (world: StripeWorld, transaction: Stripe.BalanceTransaction): Stripe.BalanceTransaction => ({
  ...transaction,
  status: transaction.available_on <= world.seconds() ? 'available' : 'pending',
});

const retrieve: StripeHandler = (call) =>
  asOfNow(call.world, call.world.balanceTransactions.require(idOf(call), 'id', call.owner));

const list: StripeHandler = (call) => {
  const { world, params, owner } = call;
  const filter = {
    type: params.string('type'),
    currency: params.currency('currency'),
    source: params.string('source'),
    payout: params.string('payout'),
  };
  if (filter.payout && !world.payouts.require(filter.payout, 'payout', owner).automatic) {
    throw invalid('Balance transaction history can only be filtered on automatic transfers, not manual.', {
      param: 'payout',
    });
  }
  const fitting = world.balanceTransactions
    .newestFirst(owner)
    .filter(
      (item) =>
        (!filter.type || item.type === filter.type) &&
        (!filter.currency || item.currency === filter.currency) &&
        (!filter.source || item.source === filter.source) &&
        (!filter.payout || world.paidOutBy.find(item.id)?.payout === filter.payout),
    );
  const page = listPage(call, fitting);
  return { ...page, data: page.data.map((item) => asOfNow(world, item)) };
};

export const balanceTransactionRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/balance_transactions', handler: list, connected: true },
  { method: 'GET', pattern: '/v1/balance_transactions/:id', handler: retrieve, connected: true },
];

/** Stripe's fee on a charge of this many minor units. */
export const stripeFee = (world: StripeWorld, amount: number): number =>
  Math.min(amount, Math.round((amount * world.settings.feeBasisPoints) / 10_000) + world.settings.feeFixedMinor);
