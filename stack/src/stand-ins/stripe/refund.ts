import type Stripe from 'stripe';
import { book } from './balance-transaction';
import { noteWarnings } from './fraud-warning';
import { platform } from './resource-store';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { invalid, missingParameter, refusedAfterWork } from './stripe-error';
import { stripeId } from './stripe-ids';
import { listPage } from './stripe-list';
import { readMetadata, type StripeParams } from './stripe-params';
import type { StripeWorld } from './stripe-world';

/** The charge that `charge` or `payment_intent` names. */
const chargeOf = (world: StripeWorld, params: StripeParams): Stripe.Charge => {
  const chargeId = params.string('charge');
  const intentId = params.string('payment_intent');
  if (chargeId && intentId) throw invalid('You may only specify one of these parameters: charge, payment_intent.');
  if (chargeId) return world.charges.require(chargeId, 'charge');
  if (!intentId) throw missingParameter('payment_intent');
  const { latest_charge: latest } = world.paymentIntents.require(intentId, 'payment_intent');
  const charge = typeof latest === 'string' ? world.charges.find(latest) : undefined;
  if (!charge?.paid) {
    throw invalid(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`, {
      param: 'payment_intent',
    });
  }
  return charge;
};

const checkRefundable = (world: StripeWorld, charge: Stripe.Charge, amount: number | undefined): number => {
  const left = charge.amount - charge.amount_refunded;
  if (!charge.paid) throw invalid(`Charge ${charge.id} is not refundable as it failed.`, { param: 'charge' });
  if (world.disputesOfCharge(charge.id).some(({ is_charge_refundable: refundable }) => !refundable)) {
    throw refusedAfterWork(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
      param: 'charge',
    });
  }
  if (left === 0) {
    throw refusedAfterWork(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
      param: 'charge',
    });
  }
  if (amount !== undefined && amount > left) {
    throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
      param: 'amount',
    });
  }
  return amount ?? left;
};

const noteOnCharge = (world: StripeWorld, charge: Stripe.Charge, amount: number): void => {
  const refunded = charge.amount_refunded + amount;
  const changed = world.charges.put({ ...charge, amount_refunded: refunded, refunded: refunded === charge.amount });
  world.emit('charge.refunded', changed, platform, { amount_refunded: charge.amount_refunded });
  noteWarnings(world, charge.id);
};

const create: StripeHandler = ({ world, params }) => {
  const charge = chargeOf(world, params);
  const amount = checkRefundable(world, charge, params.amount('amount'));
  const reason = params.oneOf('reason', ['duplicate', 'fraudulent', 'requested_by_customer']) ?? null;
  const metadata = readMetadata(params);
  params.currency('currency');
  params.done();
  const id = stripeId('re');
  const paidIn = world.balanceTransactions.find(String(charge.balance_transaction));
  const transaction = book(world, {
    owner: platform,
    type: 'refund',
    reportingCategory: 'refund',
    amount: -amount,
    currency: charge.currency,
    source: id,
    description: 'REFUND FOR CHARGE',
    // Money that is not yet there leaves from what is not yet there.
    availableOn: Math.max(world.seconds(), paidIn?.available_on ?? 0),
  });
  const refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: transaction.id,
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
    status: 'succeeded',
    transfer_reversal: null,
  } satisfies Stripe.Refund;
  world.refunds.put(refund);
  noteOnCharge(world, charge, amount);
  world.emit('refund.created', refund);
  return refund;
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.refunds.require(idOf(call));
};

const update: StripeHandler = (call) => {
  const { world, params } = call;
  const refund = world.refunds.require(idOf(call));
  const changed = { ...refund, metadata: readMetadata(params, refund.metadata ?? {}) };
  params.done();
  world.emit('refund.updated', changed);
  return world.refunds.put(changed);
};

const list: StripeHandler = (call) => {
  const { world, params } = call;
  const charge = params.string('charge');
  const intent = params.string('payment_intent');
  const fitting = world.refunds
    .newestFirst()
    .filter((refund) => (!charge || refund.charge === charge) && (!intent || refund.payment_intent === intent));
  return listPage(call, fitting);
};

export const refundRoutes: StripeRoute[] = [
  { method: 'POST', pattern: '/v1/refunds', handler: create },
  { method: 'GET', pattern: '/v1/refunds', handler: list },
  { method: 'GET', pattern: '/v1/refunds/:id', handler: retrieve },
  { method: 'POST', pattern: '/v1/refunds/:id', handler: update },
];
