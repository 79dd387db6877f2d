import type Stripe from 'stripe';
import type { StripeHandler, StripeRoute } from './stripe-call';

const retrieve: StripeHandler = ({ world, owner, params }) => {
  params.done();
  const now = world.seconds();
  const known = world.book.currencies(owner);
  const currencies = known.length > 0 ? known : ['ghs'];
  const amounts = (of: (currency: string) => number): Stripe.Balance.Available[] =>
    currencies.map((currency) => ({ amount: of(currency), currency, source_types: { card: of(currency) } }));
  return {
    object: 'balance',
    available: amounts((currency) => world.book.available(owner, currency, now)),
    connect_reserved: currencies.map((currency) => ({ amount: 0, currency })),
    livemode: false,
    pending: amounts((currency) => world.book.pending(owner, currency, now)),
  } satisfies Stripe.Balance;
};

export const balanceRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/balance', handler: retrieve, connected: true },
];
