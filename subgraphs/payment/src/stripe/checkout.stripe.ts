import type Stripe from 'stripe';
import { asked, fromSeconds, fromStripeCurrency, idOfObject, toStripeCurrency } from './connection.stripe';
import type { CheckoutRequest, CheckoutState, PaymentState } from './provider.stripe';

const titleMax = 200;
const withCharge = ['latest_charge'];
const withPayment = withCharge.map((part) => `payment_intent.${part}`);

const statuses: Record<Stripe.PaymentIntent.Status, PaymentState['status']> = {
  canceled: 'CANCELED',
  processing: 'PROCESSING',
  requires_action: 'WAITING',
  requires_capture: 'WAITING',
  requires_confirmation: 'WAITING',
  requires_payment_method: 'WAITING',
  succeeded: 'SUCCEEDED',
};

const pageStatuses: Record<string, CheckoutState['status']> = { complete: 'complete', expired: 'expired' };

function paymentOf(intent: Stripe.PaymentIntent): PaymentState {
  const { last_payment_error: error } = intent;
  const declined = intent.status === 'requires_payment_method' && error !== null;
  return {
    paymentIntentId: intent.id,
    status: declined ? 'DECLINED' : (statuses[intent.status] ?? 'WAITING'),
    amountMinor: intent.status === 'succeeded' ? intent.amount_received : intent.amount,
    currency: fromStripeCurrency(intent.currency),
    fundingId: intent.metadata['fundingId'],
    chargeId: idOfObject(intent.latest_charge),
    refundedMinor: typeof intent.latest_charge === 'object' ? (intent.latest_charge?.amount_refunded ?? 0) : 0,
    decline: declined
      ? {
          attempt: error.charge ?? `${intent.id} ${error.code ?? ''}`,
          message: error.message ?? 'The card was declined.',
        }
      : undefined,
  };
}

function checkoutOf(session: Stripe.Checkout.Session): CheckoutState {
  const intent = session.payment_intent;
  return {
    sessionId: session.id,
    status: pageStatuses[session.status ?? 'open'] ?? 'open',
    url: session.url,
    expiresAt: fromSeconds(session.expires_at),
    payment: intent !== null && typeof intent === 'object' ? paymentOf(intent) : undefined,
  };
}

/** Checkout Sessions in payment mode: the card is given on Stripe's page and never reaches us (PCI SAQ A). */
export function checkouts(stripe: Stripe) {
  return {
    /** Opens a page to pay on (https://docs.stripe.com/api/checkout/sessions/create). */
    open: async (request: CheckoutRequest, idempotencyKey: string): Promise<CheckoutState> => {
      const params: Stripe.Checkout.SessionCreateParams = {
        mode: 'payment',
        allowed_payment_method_types: ['card'],
        client_reference_id: request.fundingId,
        line_items: [
          {
            quantity: 1,
            price_data: {
              currency: toStripeCurrency(request.currency),
              unit_amount: request.amountMinor,
              product_data: { name: request.title.slice(0, titleMax) },
            },
          },
        ],
        payment_intent_data: {
          description: request.title.slice(0, titleMax),
          transfer_group: request.group,
          metadata: request.metadata,
        },
        metadata: request.metadata,
        success_url: request.successUrl,
        cancel_url: request.cancelUrl,
      };
      return asked(async () => checkoutOf(await stripe.checkout.sessions.create(params, { idempotencyKey })));
    },
    look: async (sessionId: string): Promise<CheckoutState> =>
      asked(async () => checkoutOf(await stripe.checkout.sessions.retrieve(sessionId, { expand: withPayment }))),
    /** @throws ProviderRefused where it is no longer open */
    close: async (sessionId: string, idempotencyKey: string): Promise<void> => {
      await asked(() => stripe.checkout.sessions.expire(sessionId, {}, { idempotencyKey }));
    },
    lookAtPayment: async (paymentIntentId: string): Promise<PaymentState> =>
      asked(async () => paymentOf(await stripe.paymentIntents.retrieve(paymentIntentId, { expand: withCharge }))),
  };
}

export type Checkouts = ReturnType<typeof checkouts>;
