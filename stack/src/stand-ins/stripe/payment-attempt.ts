import type Stripe from 'stripe';
import type { CardDecline, TestCard } from './card';
import { makeCharge } from './charge';
import { runSequel } from './dispute-life';
import { StripeError } from './stripe-error';
import type { StripeWorld } from './stripe-world';

const lastError = (
  decline: CardDecline,
  method: Stripe.PaymentMethod,
  charge: string,
): Stripe.PaymentIntent.LastPaymentError => ({
  charge,
  code: decline.code as Stripe.PaymentIntent.LastPaymentError.Code,
  decline_code: decline.declineCode,
  doc_url: `https://stripe.com/docs/error-codes/${decline.code.replaceAll('_', '-')}`,
  message: decline.message,
  payment_method: method,
  type: 'card_error',
});

const authenticationFailed: CardDecline = {
  code: 'payment_intent_authentication_failure',
  declineCode: 'authentication_required',
  message:
    'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
};

/** Charges the card; the intent has its money. */
export const succeed = (
  world: StripeWorld,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  card: TestCard,
): Stripe.PaymentIntent => {
  const charge = makeCharge(world, intent, method, {
    decline: null,
    availableAtOnce: card.token === 'pm_card_bypassPending',
  });
  const paid = world.paymentIntents.put({
    ...intent,
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: method.id,
    status: 'succeeded',
  });
  world.emit('charge.succeeded', charge);
  world.emit('payment_intent.succeeded', paid);
  runSequel(world, charge, card.sequel);
  return paid;
};

/** The bank refuses: a failed charge, and the intent waits for another card. */
export const decline = (
  world: StripeWorld,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  reason: CardDecline,
): Stripe.PaymentIntent => {
  const charge = makeCharge(world, intent, method, { decline: reason, availableAtOnce: false });
  const declined = world.paymentIntents.put({
    ...intent,
    last_payment_error: lastError(reason, method, charge.id),
    latest_charge: charge.id,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  world.emit('charge.failed', charge);
  world.emit('payment_intent.payment_failed', declined);
  return declined;
};

const leavePending = (
  world: StripeWorld,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  outcome: { pendingMs: number; decline: CardDecline | null },
): Stripe.PaymentIntent => {
  const processing = world.paymentIntents.put({
    ...intent,
    next_action: null,
    payment_method: method.id,
    status: 'processing',
  });
  const dueAt = world.clock.now() + outcome.pendingMs;
  world.pendingPayments.put({ id: intent.id, method: method.id, dueAt, decline: outcome.decline });
  world.emit('payment_intent.processing', processing);
  return processing;
};

/** Tries the card: succeeds, is declined (with `last_payment_error`) or waits for the person's confirmation. */
export const attemptPayment = (
  world: StripeWorld,
  intent: Stripe.PaymentIntent,
  { method, card }: { method: Stripe.PaymentMethod; card: TestCard },
  returnUrl: string | null,
): Stripe.PaymentIntent => {
  const ordered = world.orderedOutcome;
  if (ordered?.pendingMs !== undefined) return leavePending(world, intent, method, ordered);
  if (ordered?.decline) return decline(world, intent, method, ordered.decline);
  if (typeof card.behaviour === 'object') return decline(world, intent, method, card.behaviour);
  if (card.behaviour === 'pays') return succeed(world, intent, method, card);
  const url = `${world.settings.publicUrl}/authenticate/${intent.id}`;
  const waiting = world.paymentIntents.put({
    ...intent,
    next_action: { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } },
    payment_method: method.id,
    status: 'requires_action',
  });
  world.emit('payment_intent.requires_action', waiting);
  return waiting;
};

/** The person's answer on the bank's confirmation page. */
export const settleAuthentication = (
  world: StripeWorld,
  intent: Stripe.PaymentIntent,
  { method, card }: { method: Stripe.PaymentMethod; card: TestCard },
  confirmed: boolean,
): Stripe.PaymentIntent => {
  if (confirmed) return succeed(world, intent, method, card);
  const failed = world.paymentIntents.put({
    ...intent,
    last_payment_error: {
      ...lastError(authenticationFailed, method, ''),
      charge: undefined,
      decline_code: undefined,
      type: 'invalid_request_error',
    },
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  world.emit('payment_intent.payment_failed', failed);
  return failed;
};

/** The 402 that the API gives for a declined card; what was written of the attempt stays. */
export const cardError = (intent: Stripe.PaymentIntent): StripeError => {
  const error = intent.last_payment_error;
  return new StripeError(
    402,
    'card_error',
    error?.message ?? 'Your card was declined.',
    { code: error?.code, decline_code: error?.decline_code, charge: error?.charge, payment_intent: intent },
    true,
  );
};
