import type Stripe from 'stripe';
import { bodyObject, json, type HttpReply, type HttpRequest } from '../http';
import { decideDispute, disputeAsOfNow, isInquiry, openDispute, type DisputeOutcome } from './dispute-life';
import { disputeReasons, type DisputeReason } from './dispute-object';
import { fraudTypes, warnOfFraud } from './fraud-warning';
import type { StripeWorld } from './stripe-world';

const refused = (status: number, error: string): HttpReply => json(status, { error });

/** The paid charge that an order names by `charge` or `payment_intent`. */
const chargeOf = (world: StripeWorld, order: Record<string, unknown>): Stripe.Charge | undefined => {
  const intent = typeof order.payment_intent === 'string' ? world.paymentIntents.find(order.payment_intent) : undefined;
  const charge = world.charges.find(String(order.charge ?? intent?.latest_charge));
  return charge?.paid ? charge : undefined;
};

const open = (world: StripeWorld, order: Record<string, unknown>): HttpReply => {
  const charge = chargeOf(world, order);
  if (!charge) return refused(404, 'No such paid charge: name it by "charge" or "payment_intent"');
  const left = charge.amount - charge.amount_refunded;
  const amount = order.amount ?? left;
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1 || amount > left) {
    return refused(400, `"amount" must be a whole number from 1 to ${left}`);
  }
  const reason = order.reason ?? 'fraudulent';
  if (typeof reason !== 'string' || !(reason in disputeReasons)) {
    return refused(400, `"reason" must be one of ${Object.keys(disputeReasons).join(', ')}`);
  }
  const inquiry = order.inquiry === true;
  return json(201, openDispute(world, { charge, amount, reason: reason as DisputeReason, inquiry }));
};

const outcomes: readonly DisputeOutcome[] = ['won', 'lost', 'warning_closed', 'escalated'];
const over = ['won', 'lost', 'warning_closed'];

const decide = (world: StripeWorld, id: string, order: Record<string, unknown>): HttpReply => {
  const dispute = world.disputes.find(id);
  if (!dispute) return refused(404, 'No such dispute');
  const outcome = outcomes.find((known) => known === order.outcome);
  if (!outcome) return refused(400, `"outcome" must be one of ${outcomes.join(', ')}`);
  if (over.includes(dispute.status)) return refused(409, `The dispute is ${dispute.status} already`);
  const ofInquiry = outcome === 'warning_closed' || outcome === 'escalated';
  if (ofInquiry !== isInquiry(dispute)) return refused(409, `A dispute that is ${dispute.status} is never ${outcome}`);
  return json(200, disputeAsOfNow(world, decideDispute(world, dispute, outcome)));
};

const warn = (world: StripeWorld, order: Record<string, unknown>): HttpReply => {
  const charge = chargeOf(world, order);
  if (!charge) return refused(404, 'No such paid charge: name it by "charge" or "payment_intent"');
  const fraudType = fraudTypes.find((known) => known === (order.fraud_type ?? 'misc'));
  if (!fraudType) return refused(400, `"fraud_type" must be one of ${fraudTypes.join(', ')}`);
  return json(201, warnOfFraud(world, charge, fraudType));
};

/**
 * `POST /__disputes { charge | payment_intent, reason, amount, inquiry }` opens a dispute, `POST /__disputes/:id
 * { outcome: won | lost | warning_closed | escalated }` decides it, `POST /__fraud_warnings { charge | payment_intent,
 * fraud_type }` warns. Undefined for any other path.
 */
export const controlDisputes = (world: StripeWorld, request: HttpRequest): HttpReply | undefined => {
  const [, door, id] = request.path.split('/');
  if (door !== '__disputes' && door !== '__fraud_warnings') return undefined;
  const order = bodyObject(request);
  if (request.method !== 'POST' || !order) return refused(400, 'Send a JSON object by POST');
  return world.state.transaction(() => {
    if (door === '__fraud_warnings') return warn(world, order);
    return id === undefined ? open(world, order) : decide(world, id, order);
  });
};
