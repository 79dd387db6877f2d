import type Stripe from 'stripe';
import { checkCharge } from './amount-limits';
import { attemptPayment, cardError } from './payment-attempt';
import { usePaymentMethod } from './payment-method';
import { matchesSearch, parseSearch } from './stripe-search';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { invalid, StripeError } from './stripe-error';
import { randomText, stripeId } from './stripe-ids';
import { listPage } from './stripe-list';
import { readAllowedTypes, readMetadata, type StripeParams } from './stripe-params';
import type { StripeWorld } from './stripe-world';

export interface NewIntent {
  amount: number;
  currency: string;
  description?: string | null;
  metadata?: Record<string, string>;
  receiptEmail?: string | null;
  transferGroup?: string | null;
  statementDescriptorSuffix?: string | null;
  automatic?: Stripe.PaymentIntent.AutomaticPaymentMethods | null;
  allowedTypes?: string[] | null;
}

/** Puts a new intent down as `requires_payment_method` and emits `payment_intent.created`. */
export const makeIntent = (world: StripeWorld, wanted: NewIntent): Stripe.PaymentIntent => {
  const id = stripeId('pi');
  const intent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: wanted.allowedTypes ?? null,
    amount: wanted.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: wanted.automatic ?? null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: 'automatic',
    created: world.seconds(),
    currency: wanted.currency,
    customer: null,
    customer_account: null,
    description: wanted.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: wanted.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: wanted.receiptEmail ?? null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: wanted.statementDescriptorSuffix ?? null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: wanted.transferGroup ?? null,
  } satisfies Stripe.PaymentIntent;
  world.paymentIntents.put(intent);
  world.emit('payment_intent.created', intent);
  return intent;
};

const automaticMethods = (params: StripeParams): Stripe.PaymentIntent.AutomaticPaymentMethods | null => {
  const given = params.object('automatic_payment_methods');
  if (!given) return null;
  return {
    allow_redirects: given.oneOf('allow_redirects', ['always', 'never']) ?? 'always',
    enabled: given.boolean('enabled') ?? false,
  };
};

const confirmWith = (
  world: StripeWorld,
  intent: Stripe.PaymentIntent,
  methodId: string | undefined,
  returnUrl: string | null,
): Stripe.PaymentIntent => {
  const chosen = methodId ?? (typeof intent.payment_method === 'string' ? intent.payment_method : undefined);
  if (!chosen) {
    throw invalid(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: 'payment_intent_unexpected_state' },
    );
  }
  const tried = attemptPayment(world, intent, usePaymentMethod(world, chosen), returnUrl);
  if (tried.status === 'requires_payment_method') throw cardError(tried);
  return tried;
};

const create: StripeHandler = ({ world, params }) => {
  const wanted: NewIntent = {
    amount: params.requiredAmount('amount'),
    currency: params.requiredCurrency('currency'),
    description: params.string('description'),
    metadata: readMetadata(params),
    receiptEmail: params.string('receipt_email'),
    transferGroup: params.string('transfer_group'),
    statementDescriptorSuffix: params.string('statement_descriptor_suffix', 22),
    automatic: automaticMethods(params),
    allowedTypes: readAllowedTypes(params),
  };
  const confirm = params.boolean('confirm') ?? false;
  const methodId = params.string('payment_method');
  const returnUrl = params.string('return_url') ?? null;
  params.oneOf('capture_method', ['automatic', 'automatic_async']);
  params.done();
  checkCharge(wanted.amount, wanted.currency);
  const intent = makeIntent(world, wanted);
  if (confirm) return confirmWith(world, intent, methodId, returnUrl);
  if (!methodId) return intent;
  const { method } = usePaymentMethod(world, methodId);
  return world.paymentIntents.put({ ...intent, payment_method: method.id, status: 'requires_confirmation' });
};

const retrieve: StripeHandler = (call) => {
  call.params.string('client_secret');
  call.params.done();
  return call.world.paymentIntents.require(idOf(call), 'intent');
};

const unexpectedState = (intent: Stripe.PaymentIntent, verb: string): StripeError =>
  invalid(`You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}.`, {
    code: 'payment_intent_unexpected_state',
    payment_intent: intent,
  });

/** An intent that a Checkout page made is that page's alone. */
const refuseIfOfCheckout = (world: StripeWorld, intent: Stripe.PaymentIntent, verb: string): void => {
  if (!world.sessionOfIntent(intent.id)) return;
  throw invalid(
    `You cannot ${verb} this PaymentIntent because it was created by a Checkout Session. Expire the Checkout Session instead.`,
    { code: 'payment_intent_unexpected_state', payment_intent: intent },
  );
};

const openStates: readonly string[] = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

const update: StripeHandler = (call) => {
  const { world, params } = call;
  const intent = world.paymentIntents.require(idOf(call), 'intent');
  const amount = params.amount('amount');
  if (amount !== undefined && !openStates.includes(intent.status))
    throw unexpectedState(intent, 'update the amount of');
  if (amount !== undefined) checkCharge(amount, intent.currency);
  const changed = {
    ...intent,
    amount: amount ?? intent.amount,
    description: params.string('description') ?? intent.description,
    metadata: readMetadata(params, intent.metadata),
    receipt_email: params.string('receipt_email') ?? intent.receipt_email,
    transfer_group: params.string('transfer_group') ?? intent.transfer_group,
  };
  params.done();
  return world.paymentIntents.put(changed);
};

const confirm: StripeHandler = (call) => {
  const { world, params } = call;
  const intent = world.paymentIntents.require(idOf(call), 'intent');
  const methodId = params.string('payment_method');
  const returnUrl = params.string('return_url') ?? null;
  params.done();
  refuseIfOfCheckout(world, intent, 'confirm');
  if (!openStates.includes(intent.status)) throw unexpectedState(intent, 'confirm');
  return confirmWith(world, intent, methodId, returnUrl);
};

const reasons = ['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'] as const;

const cancel: StripeHandler = (call) => {
  const { world, params } = call;
  const intent = world.paymentIntents.require(idOf(call), 'intent');
  const reason = params.oneOf('cancellation_reason', reasons) ?? null;
  params.done();
  refuseIfOfCheckout(world, intent, 'cancel');
  if (!openStates.includes(intent.status)) throw unexpectedState(intent, 'cancel');
  const canceled = world.paymentIntents.put({
    ...intent,
    canceled_at: world.seconds(),
    cancellation_reason: reason,
    next_action: null,
    status: 'canceled',
  });
  world.emit('payment_intent.canceled', canceled);
  return canceled;
};

const list: StripeHandler = (call) => {
  const customer = call.params.string('customer');
  const fitting = call.world.paymentIntents.newestFirst().filter((intent) => !customer || intent.customer === customer);
  return listPage(call, fitting);
};

const search: StripeHandler = ({ world, params, path }) => {
  const terms = parseSearch(params.requiredString('query'));
  const limit = params.integer('limit') ?? 10;
  const start = Number(params.string('page') ?? 0);
  params.done();
  if (limit < 1 || limit > 100) throw invalid('Invalid limit: must be between 1 and 100', { param: 'limit' });
  if (!Number.isInteger(start)) throw invalid('Invalid page', { param: 'page' });
  const found = world.paymentIntents.newestFirst().filter((intent) => matchesSearch(intent, terms));
  const more = start + limit < found.length;
  return {
    object: 'search_result',
    data: found.slice(start, start + limit),
    has_more: more,
    next_page: more ? String(start + limit) : null,
    url: path,
  } satisfies Stripe.ApiSearchResult<Stripe.PaymentIntent>;
};

export const paymentIntentRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/payment_intents/search', handler: search },
  { method: 'POST', pattern: '/v1/payment_intents', handler: create },
  { method: 'GET', pattern: '/v1/payment_intents', handler: list },
  { method: 'GET', pattern: '/v1/payment_intents/:id', handler: retrieve },
  { method: 'POST', pattern: '/v1/payment_intents/:id', handler: update },
  { method: 'POST', pattern: '/v1/payment_intents/:id/confirm', handler: confirm },
  { method: 'POST', pattern: '/v1/payment_intents/:id/cancel', handler: cancel },
];
