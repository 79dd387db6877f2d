import type Stripe from 'stripe';
import { makeRefund } from './refund-life';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { invalid, missingParameter, refusedAfterWork } from './stripe-error';
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

const create: StripeHandler = ({ world, params }) => {
  const charge = chargeOf(world, params);
  const amount = checkRefundable(world, charge, params.amount('amount'));
  const reason = params.oneOf('reason', ['duplicate', 'fraudulent', 'requested_by_customer']) ?? null;
  const metadata = readMetadata(params);
  const currency = params.currency('currency');
  params.done();
  if (currency && currency !== charge.currency) {
    throw invalid(`The currency of a refund must be that of its charge (${charge.currency}).`, { param: 'currency' });
  }
  return makeRefund(world, charge, { amount, reason, metadata });
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

/** Only a refund that waits for its customer could be; one to a card never does. */
const cancel: StripeHandler = (call) => {
  const refund = call.world.refunds.require(idOf(call));
  call.params.done();
  throw refusedAfterWork(
    `Refund ${refund.id} cannot be canceled because it has a status of ${String(refund.status)}. Only refunds with a status of requires_action can be canceled.`,
  );
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
  { method: 'POST', pattern: '/v1/refunds/:id/cancel', handler: cancel },
];
