import type Stripe from 'stripe';
import { balances, type Balances } from './balance.stripe';
import { checkouts, type Checkouts } from './checkout.stripe';
import { connectedAccounts, type ConnectedAccounts } from './connected-account.stripe';
import { connectStripe, type StripeSettings } from './connection.stripe';
import { disputes, type Disputes } from './dispute.stripe';
import type { ProviderEvent } from './provider.stripe';
import { reversals, type Reversals } from './reversal.stripe';
import { readWebhook } from './signature.stripe';
import { transfers, type Transfers } from './transfer.stripe';

/** All that we ask of Stripe. */
export interface Provider {
  checkouts: Checkouts;
  transfers: Transfers;
  accounts: ConnectedAccounts;
  balances: Balances;
  disputes: Disputes;
  reversals: Reversals;
  readWebhook(body: Buffer, header: string, secret: string, now: Date): ProviderEvent;
}

export function stripeProvider(settings: StripeSettings): Provider {
  const stripe: Stripe = connectStripe(settings);
  return {
    checkouts: checkouts(stripe),
    transfers: transfers(stripe),
    accounts: connectedAccounts(stripe),
    balances: balances(stripe),
    disputes: disputes(stripe),
    reversals: reversals(stripe),
    readWebhook: (body, header, secret, now) => readWebhook(stripe, body, header, secret, now),
  };
}
