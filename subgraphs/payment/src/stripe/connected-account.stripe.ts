import type Stripe from 'stripe';
import { asked, fromSeconds, fromStripeCurrency } from './connection.stripe';
import type { AccountState, PayoutState } from './provider.stripe';

const recentPayouts = 20;

function accountOf(account: Stripe.Account): AccountState {
  return {
    stripeAccountId: account.id,
    detailsSubmitted: account.details_submitted,
    transfersActive: account.capabilities?.transfers === 'active',
    payoutsEnabled: account.payouts_enabled,
    requirements: [
      ...new Set([...(account.requirements?.past_due ?? []), ...(account.requirements?.currently_due ?? [])]),
    ],
  };
}

const statuses: Record<string, PayoutState['status']> = {
  pending: 'PENDING',
  in_transit: 'IN_TRANSIT',
  paid: 'PAID',
  failed: 'FAILED',
  canceled: 'FAILED',
};

function payoutOf(payout: Stripe.Payout): PayoutState {
  return {
    stripePayoutId: payout.id,
    amountMinor: payout.amount,
    currency: fromStripeCurrency(payout.currency),
    status: statuses[payout.status] ?? 'PENDING',
    arrivesOn: fromSeconds(payout.arrival_date),
    createdAt: fromSeconds(payout.created),
    failureMessage: payout.failure_message,
  };
}

/** Workers' Express accounts (https://docs.stripe.com/connect/express-accounts) and the payouts from them. */
export function connectedAccounts(stripe: Stripe) {
  return {
    /** Opens an account that receives transfers and takes no cards. Answers with its id. */
    open: async (
      request: { country: string; metadata: Record<string, string> },
      idempotencyKey: string,
    ): Promise<string> => {
      const params: Stripe.AccountCreateParams = {
        type: 'express',
        country: request.country,
        capabilities: { transfers: { requested: true } },
        // Payees outside the platform's country are recipients (https://docs.stripe.com/connect/service-agreement-types).
        tos_acceptance: { service_agreement: 'recipient' },
        metadata: request.metadata,
      };
      return asked(async () => (await stripe.accounts.create(params, { idempotencyKey })).id);
    },
    look: async (stripeAccountId: string): Promise<AccountState> =>
      asked(async () => accountOf(await stripe.accounts.retrieve(stripeAccountId))),
    /** A page on which a worker gives Stripe what it asks for; opens once, within minutes. */
    onboardingUrl: async (
      stripeAccountId: string,
      urls: { returnUrl: string; refreshUrl: string },
    ): Promise<string> => {
      const params: Stripe.AccountLinkCreateParams = {
        account: stripeAccountId,
        type: 'account_onboarding',
        return_url: urls.returnUrl,
        refresh_url: urls.refreshUrl,
      };
      return asked(async () => (await stripe.accountLinks.create(params)).url);
    },
    lookAtPayout: async (stripePayoutId: string, stripeAccount: string): Promise<PayoutState> =>
      asked(async () => payoutOf(await stripe.payouts.retrieve(stripePayoutId, {}, { stripeAccount }))),
    /** The newest payouts of an account. */
    recentPayouts: async (stripeAccount: string): Promise<PayoutState[]> =>
      asked(async () => (await stripe.payouts.list({ limit: recentPayouts }, { stripeAccount })).data.map(payoutOf)),
  };
}

export type ConnectedAccounts = ReturnType<typeof connectedAccounts>;
