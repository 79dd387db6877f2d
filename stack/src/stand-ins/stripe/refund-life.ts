import type Stripe from 'stripe';
import { book } from './balance-transaction';
import { cardByToken } from './card';
import { noteWarnings } from './fraud-warning';
import { platform } from './resource-store';
import { stripeId } from './stripe-ids';
import type { StripeWorld } from './stripe-world';

/** Why money does not reach a card (https://docs.stripe.com/api/refunds/object#refund_object-failure_reason). */
export const refundFailures = [
  'charge_for_pending_refund_disputed',
  'declined',
  'expired_or_canceled_card',
  'insufficient_funds',
  'lost_or_stolen_card',
  'merchant_request',
  'unknown',
] as const;

export interface NewRefund {
  amount: number;
  reason: Stripe.Refund.Reason | null;
  metadata: Record<string, string>;
}

/** What is to become of a refund later, at `dueAt` (milliseconds since 1970). */
interface Fate {
  dueAt: number;
  failure: string | null;
}

const sequelMs = 1000;

const fateOf = (
  world: StripeWorld,
  charge: Stripe.Charge,
): (Fate & { status: 'pending' | 'succeeded' }) | undefined => {
  const ordered = world.orderedOutcome;
  const now = world.clock.now();
  if (ordered?.pendingMs !== undefined) {
    return { status: 'pending', dueAt: now + ordered.pendingMs, failure: ordered.decline?.declineCode ?? null };
  }
  const token = world.methodTokens.find(String(charge.payment_method))?.token ?? '';
  const sequel = cardByToken(token)?.sequel;
  if (!sequel || !('refund' in sequel)) return undefined;
  return sequel.refund === 'pending'
    ? { status: 'pending', dueAt: now + sequelMs, failure: null }
    : { status: 'succeeded', dueAt: now + sequelMs, failure: 'expired_or_canceled_card' };
};

const takeMoney = (world: StripeWorld, charge: Stripe.Charge, refund: string, amount: number): string => {
  const paidIn = world.balanceTransactions.find(String(charge.balance_transaction));
  return book(world, {
    owner: platform,
    type: 'refund',
    reportingCategory: 'refund',
    amount: -amount,
    currency: charge.currency,
    source: refund,
    description: 'REFUND FOR CHARGE',
    // Money that is not yet there leaves from what is not yet there.
    availableOn: Math.max(world.seconds(), paidIn?.available_on ?? 0),
  }).id;
};

const isShort = (world: StripeWorld, currency: string, amount: number): boolean => {
  const now = world.seconds();
  const there = world.book.available(platform, currency, now) + world.book.pending(platform, currency, now);
  return world.settings.refundsNeedBalance && there < amount;
};

const noteOnCharge = (world: StripeWorld, chargeId: string, amount: number): Stripe.Charge => {
  const charge = world.charges.require(chargeId);
  const refunded = charge.amount_refunded + amount;
  return world.charges.put({ ...charge, amount_refunded: refunded, refunded: refunded === charge.amount });
};

/** Gives money of a charge back: at once, or later where the card, an order or an empty balance makes it wait. */
export const makeRefund = (world: StripeWorld, charge: Stripe.Charge, wanted: NewRefund): Stripe.Refund => {
  const { amount, reason, metadata } = wanted;
  const id = stripeId('re');
  const short = isShort(world, charge.currency, amount);
  const fate = short ? undefined : fateOf(world, charge);
  const refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: short ? null : takeMoney(world, charge, id, amount),
    charge: charge.id,
    created: world.seconds(),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: { card: { type: 'refund' }, type: 'card' },
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: short ? 'pending' : (fate?.status ?? 'succeeded'),
    transfer_reversal: null,
    ...(short ? { pending_reason: 'insufficient_funds' } : {}),
    ...(fate?.status === 'pending' ? { pending_reason: 'processing' } : {}),
  } satisfies Stripe.Refund;
  world.refunds.put(refund);
  if (short) world.refundsUnderWay.put({ id, dueAt: 0, failure: null, waitsForMoney: true });
  if (fate) world.refundsUnderWay.put({ id, dueAt: fate.dueAt, failure: fate.failure, waitsForMoney: false });
  const changed = noteOnCharge(world, charge.id, amount);
  world.emit('charge.refunded', changed, platform, { amount_refunded: charge.amount_refunded });
  noteWarnings(world, charge.id);
  world.emit('refund.created', refund);
  return refund;
};

const tell = (world: StripeWorld, refund: Stripe.Refund, previous: object): void => {
  world.emit('refund.updated', refund, platform, previous);
  world.emit('charge.refund.updated', refund, platform, previous);
};

export const succeedRefund = (world: StripeWorld, refund: Stripe.Refund): Stripe.Refund => {
  world.refundsUnderWay.remove(refund.id);
  const { pending_reason: _over, ...rest } = refund;
  const charge = world.charges.require(String(refund.charge));
  const booking = refund.balance_transaction ?? takeMoney(world, charge, refund.id, refund.amount);
  const done = world.refunds.put({ ...rest, balance_transaction: booking, status: 'succeeded' });
  tell(world, done, { status: refund.status });
  return done;
};

/** The card's bank could not take the money: it is back on the balance, and the charge counts as not refunded by it. */
export const failRefund = (world: StripeWorld, refund: Stripe.Refund, reason: string): Stripe.Refund => {
  world.refundsUnderWay.remove(refund.id);
  const { pending_reason: _over, ...rest } = refund;
  const failed: Stripe.Refund = { ...rest, status: 'failed', failure_reason: reason };
  if (refund.balance_transaction) {
    failed.failure_balance_transaction = book(world, {
      owner: platform,
      type: 'refund_failure',
      reportingCategory: 'refund_failure',
      amount: refund.amount,
      currency: refund.currency,
      source: refund.id,
      description: 'REFUND FAILURE',
    }).id;
  }
  world.refunds.put(failed);
  noteOnCharge(world, String(refund.charge), -refund.amount);
  world.emit('refund.failed', failed, platform, { status: refund.status });
  tell(world, failed, { status: refund.status });
  return failed;
};

/** Finishes the refunds whose time, or money, has come. Called every moment. */
export const runRefunds = (world: StripeWorld): void => {
  for (const { object: fate } of world.refundsUnderWay.all()) {
    const refund = world.refunds.find(fate.id);
    if (!refund) world.refundsUnderWay.remove(fate.id);
    else if (fate.waitsForMoney) {
      if (!isShort(world, refund.currency, refund.amount)) succeedRefund(world, refund);
    } else if (fate.dueAt <= world.clock.now()) {
      if (fate.failure === null) succeedRefund(world, refund);
      else failRefund(world, refund, fate.failure);
    }
  }
};
