import Stripe from 'stripe';
import { StripeStory } from './stripe-story';
import { removeTemporaryFolders } from './temporary-folder';

/**
 * What the contract suites run against: the stand-in, and Stripe's own test mode too where STRIPE_CONTRACT_KEY holds a
 * test key. They ask only what the API alone can do.
 */
const realKey = process.env.STRIPE_CONTRACT_KEY;
if (realKey !== undefined && !realKey.startsWith('sk_test_')) throw new Error('STRIPE_CONTRACT_KEY must be a test key');

export const contractTargets = realKey === undefined ? ['the stand-in'] : ['the stand-in', "Stripe's test mode"];

export interface ContractTarget {
  stripe: Stripe;
  /** A client of the same service with another key. */
  withKey(key: string): Stripe;
  /** A payment of 20.00 US dollars with a card that pays, unless `more` says otherwise. */
  pay(
    more?: Partial<Stripe.PaymentIntentCreateParams>,
    options?: Stripe.RequestOptions,
  ): Promise<Stripe.Response<Stripe.PaymentIntent>>;
  end(): Promise<void>;
}

export const beginContract = async (name: string): Promise<ContractTarget> => {
  const story = name === 'the stand-in' ? await StripeStory.begin() : undefined;
  const stripe = story?.client ?? new Stripe(realKey ?? '', { maxNetworkRetries: 2 });
  return {
    stripe,
    withKey: (key) => {
      if (!story) return new Stripe(key, { maxNetworkRetries: 0 });
      const { hostname, port } = new URL(story.standIn.url);
      return new Stripe(key, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0 });
    },
    pay: (more = {}, options = {}) =>
      stripe.paymentIntents.create(
        {
          amount: 2000,
          currency: 'usd',
          confirm: true,
          payment_method: 'pm_card_visa',
          allowed_payment_method_types: ['card'],
          ...more,
        },
        options,
      ),
    end: async () => {
      await story?.end();
      removeTemporaryFolders();
    },
  };
};
