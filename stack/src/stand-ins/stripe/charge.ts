import type Stripe from 'stripe';
import { book, stripeFee } from './balance-transaction';
import type { CardDecline } from './card';
import { platform } from './resource-store';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { stripeId } from './stripe-ids';
import { listPage } from './stripe-list';
import { readMetadata } from './stripe-params';
import type { StripeWorld } from './stripe-world';

const cardDetails = (amount: number, card: Stripe.PaymentMethod.Card): Stripe.Charge.PaymentMethodDetails => ({
  card: {
    amount_authorized: amount,
    authorization_code: null,
    brand: card.brand,
    checks: card.checks,
    country: card.country,
    electronic_commerce_indicator: null,
    exp_month: card.exp_month,
    exp_year: card.exp_year,
    extended_authorization: { status: 'disabled' },
    fingerprint: card.fingerprint ?? null,
    funding: card.funding,
    incremental_authorization: { status: 'unavailable' },
    installments: null,
    last4: card.last4,
    mandate: null,
    multicapture: { status: 'unavailable' },
    network: card.brand,
    network_token: { used: false },
    network_transaction_id: null,
    overcapture: { maximum_amount_capturable: amount, status: 'unavailable' },
    regulated_status: card.regulated_status,
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  },
  type: 'card',
});

const outcomeOf = (decline: CardDecline | null): Stripe.Charge.Outcome => ({
  advice_code: null,
  network_advice_code: null,
  network_decline_code: decline ? '01' : null,
  network_status: decline ? 'declined_by_network' : 'approved_by_network',
  reason: decline?.declineCode ?? null,
  risk_level: 'normal',
  risk_score: 8,
  seller_message: decline ? 'The bank did not return any further details with this decline.' : 'Payment complete.',
  type: decline ? 'issuer_declined' : 'authorized',
});

/** One attempt to charge a card for an intent; books the money when it succeeds. */
export const makeCharge = (
  world: StripeWorld,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  result: { decline: CardDecline | null; availableAtOnce: boolean },
): Stripe.Charge => {
  const id = stripeId('ch');
  const { amount, currency } = intent;
  const { decline } = result;
  const availableOn = world.seconds() + (result.availableAtOnce ? 0 : Math.ceil(world.settings.settleMs / 1000));
  const transaction = decline
    ? null
    : book(world, {
        owner: platform,
        type: 'charge',
        reportingCategory: 'charge',
        amount,
        fee: stripeFee(world, amount),
        currency,
        source: id,
        description: intent.description,
        availableOn,
      });
  const charge = {
    id,
    object: 'charge',
    amount,
    amount_captured: decline ? 0 : amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: transaction?.id ?? null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: 'KELMAH',
    captured: !decline,
    created: world.seconds(),
    currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: method.card ? cardDetails(amount, method.card) : null,
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: decline ? null : `${world.settings.publicUrl}/receipts/${id}`,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: decline ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: intent.transfer_group ?? `group_${intent.id}`,
  } satisfies Stripe.Charge;
  return world.charges.put(charge);
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.charges.require(idOf(call), 'id', call.owner);
};

const update: StripeHandler = ({ world, params, values, owner }) => {
  const charge = world.charges.require(values.id ?? '', 'id', owner);
  const changed = {
    ...charge,
    description: params.string('description') ?? charge.description,
    metadata: readMetadata(params, charge.metadata),
    transfer_group: params.string('transfer_group') ?? charge.transfer_group,
  };
  params.done();
  return world.charges.put(changed, owner);
};

const list: StripeHandler = (call) => {
  const { world, params, owner } = call;
  const intent = params.string('payment_intent');
  const group = params.string('transfer_group');
  const fitting = world.charges
    .newestFirst(owner)
    .filter((charge) => (!intent || charge.payment_intent === intent) && (!group || charge.transfer_group === group));
  return listPage(call, fitting);
};

export const chargeRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/charges', handler: list, connected: true },
  { method: 'GET', pattern: '/v1/charges/:id', handler: retrieve, connected: true },
  { method: 'POST', pattern: '/v1/charges/:id', handler: update },
];
