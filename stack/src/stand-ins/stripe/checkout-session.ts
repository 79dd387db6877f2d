import type Stripe from 'stripe';
import { readLines, totalOf } from './checkout-lines';
import { idOf, type StripeCall, type StripeHandler, type StripeRoute } from './stripe-call';
import { invalid, missingParameter } from './stripe-error';
import { randomText } from './stripe-ids';
import { listPage } from './stripe-list';
import { readAllowedTypes, readMetadata, type StripeParams } from './stripe-params';
import type { CheckoutIntentData, StripeWorld } from './stripe-world';

const lifeSeconds = 24 * 3600;

const webUrl = (params: StripeParams, name: string): string | null => {
  const url = params.string(name);
  if (url === undefined) return null;
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw invalid('Not a valid URL', { code: 'url_invalid', param: name });
  }
  return url;
};

const readIntentData = (params: StripeParams): CheckoutIntentData => {
  const given = params.object('payment_intent_data');
  return {
    description: given?.string('description') ?? null,
    metadata: given ? readMetadata(given) : {},
    receiptEmail: given?.string('receipt_email') ?? null,
    transferGroup: given?.string('transfer_group') ?? null,
    statementDescriptorSuffix: given?.string('statement_descriptor_suffix', 22) ?? null,
  };
};

const expiryOf = (world: StripeWorld, params: StripeParams): number => {
  const now = world.seconds();
  const given = params.integer('expires_at');
  if (given === undefined) return now + lifeSeconds;
  // A minute's grace on both sides for clocks that do not agree.
  if (given < now + 1740 || given > now + lifeSeconds + 60) {
    throw invalid(
      'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.',
      {
        param: 'expires_at',
      },
    );
  }
  return given;
};

interface NewSession {
  total: number;
  currency: string;
  successUrl: string;
  cancelUrl: string | null;
  email: string | null;
  reference: string | null;
  metadata: Record<string, string>;
  expiresAt: number;
  locale: Stripe.Checkout.Session.Locale | null;
  submitType: Stripe.Checkout.Session.SubmitType | null;
  allowedTypes: string[] | null;
}

const sessionObject = (world: StripeWorld, wanted: NewSession): Stripe.Checkout.Session => {
  const id = `cs_test_${randomText(58)}`;
  return {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: wanted.allowedTypes,
    amount_subtotal: wanted.total,
    amount_total: wanted.total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: wanted.cancelUrl,
    client_reference_id: wanted.reference,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: world.seconds(),
    currency: wanted.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer: null,
    customer_account: null,
    customer_creation: 'if_required',
    customer_details: null,
    customer_email: wanted.email,
    discounts: [],
    expires_at: wanted.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: wanted.locale,
    managed_payments: null,
    metadata: wanted.metadata,
    mode: 'payment',
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: wanted.submitType,
    subscription: null,
    success_url: wanted.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${world.settings.publicUrl}/c/pay/${id}`,
    wallet_options: null,
  } satisfies Stripe.Checkout.Session;
};

const create: StripeHandler = ({ world, params }) => {
  const mode = params.oneOf('mode', ['payment', 'setup', 'subscription']);
  if (!mode) throw missingParameter('mode');
  if (mode !== 'payment') throw invalid('Only the payment mode is known here.', { param: 'mode' });
  params.oneOf('ui_mode', ['hosted_page']);
  const lines = readLines(params);
  const successUrl = webUrl(params, 'success_url');
  if (!successUrl) throw missingParameter('success_url');
  const session = sessionObject(world, {
    total: totalOf(lines),
    currency: lines[0]?.currency ?? '',
    successUrl,
    cancelUrl: webUrl(params, 'cancel_url'),
    email: params.string('customer_email', 800) ?? null,
    reference: params.string('client_reference_id', 200) ?? null,
    metadata: readMetadata(params),
    expiresAt: expiryOf(world, params),
    locale: (params.string('locale', 10) as Stripe.Checkout.Session.Locale | undefined) ?? null,
    allowedTypes: readAllowedTypes(params),
    submitType: params.oneOf('submit_type', ['auto', 'book', 'donate', 'pay']) ?? null,
  });
  const intent = readIntentData(params);
  params.oneOf('customer_creation', ['if_required', 'always']);
  params.oneOf('billing_address_collection', ['auto', 'required']);
  params.done();
  world.sessionSecrets.put({ id: session.id, intent, lines });
  return world.sessions.put(session);
};

const sessionNamed = (call: StripeCall): Stripe.Checkout.Session => call.world.sessions.require(idOf(call));

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return sessionNamed(call);
};

/** Ends an open session; the intent of a declined attempt is cancelled with it. */
const expireSession = (world: StripeWorld, session: Stripe.Checkout.Session): Stripe.Checkout.Session => {
  const expired = world.sessions.put({ ...session, status: 'expired', url: null });
  const intent =
    typeof session.payment_intent === 'string' ? world.paymentIntents.find(session.payment_intent) : undefined;
  if (intent && intent.status !== 'canceled') {
    const canceled = world.paymentIntents.put({
      ...intent,
      canceled_at: world.seconds(),
      cancellation_reason: 'expired',
      next_action: null,
      status: 'canceled',
    });
    world.emit('payment_intent.canceled', canceled);
  }
  world.emit('checkout.session.expired', expired);
  return expired;
};

const expire: StripeHandler = (call) => {
  const session = sessionNamed(call);
  call.params.done();
  if (session.status !== 'open') {
    throw invalid(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    );
  }
  return expireSession(call.world, session);
};

const list: StripeHandler = (call) => {
  const { world, params } = call;
  const intent = params.string('payment_intent');
  const status = params.oneOf('status', ['complete', 'expired', 'open']);
  const fitting = world.sessions
    .newestFirst()
    .filter((session) => (!intent || session.payment_intent === intent) && (!status || session.status === status));
  return listPage(call, fitting);
};

/** Expires what is over. Called every moment. */
export const runSessionExpiry = (world: StripeWorld): void => {
  for (const id of world.openSessions()) {
    const session = world.sessions.find(id);
    if (session && session.expires_at <= world.seconds()) expireSession(world, session);
  }
};

export const checkoutSessionRoutes: StripeRoute[] = [
  { method: 'POST', pattern: '/v1/checkout/sessions', handler: create },
  { method: 'GET', pattern: '/v1/checkout/sessions', handler: list },
  { method: 'GET', pattern: '/v1/checkout/sessions/:id', handler: retrieve },
  { method: 'POST', pattern: '/v1/checkout/sessions/:id/expire', handler: expire },
];
