import type Stripe from 'stripe';
import { cardByToken, type TestCard } from './card';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { resourceMissing } from './stripe-error';
import { stripeId } from './stripe-ids';
import type { StripeWorld } from './stripe-world';

export interface CardHolder {
  name: string | null;
  email: string | null;
  expiryMonth: number;
  expiryYear: number;
}

export const emptyAddress = (): Stripe.Address => ({
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
});

const checks = { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' };

/** Keeps a card as a payment method. The number is not kept, only its test token. */
export const makePaymentMethod = (world: StripeWorld, card: TestCard, holder: CardHolder): Stripe.PaymentMethod => {
  const method = {
    id: stripeId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address: emptyAddress(), email: holder.email, name: holder.name, phone: null, tax_id: null },
    card: {
      brand: card.brand,
      checks,
      country: 'US',
      display_brand: card.brand,
      exp_month: holder.expiryMonth,
      exp_year: holder.expiryYear,
      fingerprint: `fp${card.number.slice(-10)}`,
      funding: card.funding,
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: world.seconds(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  } satisfies Stripe.PaymentMethod;
  world.methodTokens.put({ id: method.id, token: card.token });
  return world.paymentMethods.put(method);
};

/** A kept payment method, or a new one for one of Stripe's test tokens (`pm_card_visa`). */
export const usePaymentMethod = (world: StripeWorld, id: string): { method: Stripe.PaymentMethod; card: TestCard } => {
  const fresh = cardByToken(id);
  if (fresh) {
    const expiryYear = new Date(world.clock.now()).getUTCFullYear() + 3;
    const holder = { name: null, email: null, expiryMonth: 12, expiryYear };
    return { method: makePaymentMethod(world, fresh, holder), card: fresh };
  }
  const method = world.paymentMethods.require(id, 'payment_method');
  const card = cardByToken(world.methodTokens.find(id)?.token ?? '');
  if (!card) throw resourceMissing('PaymentMethod', id, 'payment_method');
  return { method, card };
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.paymentMethods.require(idOf(call));
};

export const paymentMethodRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/payment_methods/:id', handler: retrieve },
];
