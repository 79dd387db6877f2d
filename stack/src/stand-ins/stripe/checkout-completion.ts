import type Stripe from 'stripe';
import { emptyAddress } from './payment-method';
import type { StripeWorld } from './stripe-world';

export interface Payer {
  email: string | null;
  name: string | null;
}

/** The person is done with the page: the money is there, or (`unpaid`) still on its way. */
export const completeSession = (
  world: StripeWorld,
  session: Stripe.Checkout.Session,
  { email, name }: Payer,
  status: 'paid' | 'unpaid',
): Stripe.Checkout.Session => {
  const done = world.sessions.put({
    ...session,
    customer_details: {
      address: emptyAddress(),
      business_name: null,
      email,
      individual_name: null,
      name,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
    payment_status: status,
    status: 'complete',
    url: null,
  });
  world.emit('checkout.session.completed', done);
  return done;
};

/** Money that was on its way when the session was completed has come, or will not. */
export const settleSession = (world: StripeWorld, session: Stripe.Checkout.Session, paid: boolean): void => {
  const settled = world.sessions.put({ ...session, payment_status: paid ? 'paid' : 'unpaid' });
  world.emit(`checkout.session.async_payment_${paid ? 'succeeded' : 'failed'}`, settled);
};
