import type Stripe from 'stripe';
import { asked, fromSeconds, fromStripeCurrency } from './connection.stripe';
import { accountStateOf, rhythmToStripe } from './account-object.stripe';
import type { AccountState, PayoutState } from './provider.stripe';

const pageLength = 100;
const calledOff = 'It was called off before it left.';

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
    failureMessage: payout.status === 'canceled' ? calledOff : payout.failure_message,
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
      asked(async () => {
        const account = await stripe.accounts.retrieve(stripeAccountId);
        const { data = [], has_more: isPart = false } = account.external_accounts ?? {};
        if (!isPart) return accountStateOf(account, data);
        const all: Stripe.ExternalAccount[] = [];
        const pages = stripe.accounts.listExternalAccounts(stripeAccountId, { limit: pageLength });
        for await (const external of pages) all.push(external as Stripe.ExternalAccount);
        return accountStateOf(account, all);
      }),
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
    /** The payouts of an account that were made since a time; all of them where none is given. The newest first. */
    payoutsSince: async (stripeAccount: string, since?: Date): Promise<PayoutState[]> =>
      asked(async () => {
        const created = since && { gte: Math.floor(since.getTime() / 1_000) };
        const found: PayoutState[] = [];
        const pages = stripe.payouts.list({ limit: pageLength, ...(created && { created }) }, { stripeAccount });
        for await (const payout of pages) found.push(payoutOf(payout));
        return found;
      }),
    /** A page of Stripe's on which somebody who has given their details sees and changes them; opens once. */
    dashboardUrl: async (stripeAccountId: string): Promise<string> =>
      asked(async () => (await stripe.accounts.createLoginLink(stripeAccountId)).url),
    /** Sets when money leaves by itself, as one word: `daily`, `weekly:friday`, `monthly:31`, `manual`. */
    setSchedule: async (stripeAccountId: string, rhythm: string, idempotencyKey: string): Promise<void> => {
      const params: Stripe.AccountUpdateParams = { settings: { payouts: { schedule: rhythmToStripe(rhythm) } } };
      await asked(() => stripe.accounts.update(stripeAccountId, params, { idempotencyKey }));
    },
  };
}

export type ConnectedAccounts = ReturnType<typeof connectedAccounts>;
