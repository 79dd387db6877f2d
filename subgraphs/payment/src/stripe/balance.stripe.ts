import type Stripe from 'stripe';
import { asked, fromSeconds, fromStripeCurrency, idOfObject } from './connection.stripe';
import type { BalanceMove, BalanceState } from './provider.stripe';

const pageSize = 100;

/** What the objects that balance transactions are about may say of us. */
interface SourceObject {
  id: string;
  object: string;
  metadata?: Record<string, string> | null;
  payment_intent?: string | { id: string } | null;
  transfer?: string | { id: string } | null;
}

function moveOf(transaction: Stripe.BalanceTransaction): BalanceMove {
  const { source } = transaction;
  const about = (typeof source === 'object' ? source : null) as SourceObject | null;
  return {
    id: transaction.id,
    type: transaction.type,
    category: transaction.reporting_category,
    currency: fromStripeCurrency(transaction.currency),
    amountMinor: transaction.amount,
    feeMinor: transaction.fee,
    sourceId: idOfObject(source as string | { id: string } | null) ?? null,
    paymentIntentId: idOfObject(about?.payment_intent) ?? null,
    transferId: (about?.object === 'transfer' ? about.id : idOfObject(about?.transfer)) ?? null,
    fundingId: about?.metadata?.['fundingId'] ?? null,
    surplusOf: about?.metadata?.['surplusOf'] ?? null,
    createdAt: fromSeconds(transaction.created),
    availableOn: fromSeconds(transaction.available_on),
  };
}

/** Money on balances at Stripe: the platform's and those of workers' accounts. */
export function balances(stripe: Stripe) {
  return {
    /**
     * A page of what moved on the platform's balance, the newest first, from after `afterId` on; at most 100.
     * `next` is where the page after it begins.
     */
    page: async (from: {
      since: Date | null;
      afterId: string | null;
    }): Promise<{ moves: BalanceMove[]; next?: string }> =>
      asked(async () => {
        const params: Stripe.BalanceTransactionListParams = {
          limit: pageSize,
          expand: ['data.source'],
          ...(from.since && { created: { gte: Math.floor(from.since.getTime() / 1_000) } }),
          ...(from.afterId !== null && { starting_after: from.afterId }),
        };
        const { data, has_more: hasMore } = await stripe.balanceTransactions.list(params);
        return { moves: data.map(moveOf), next: hasMore ? data.at(-1)?.id : undefined };
      }),
    /** What is on the platform's balance, or on that of a connected account: available, on its way, or kept by Stripe. */
    now: async (stripeAccount?: string): Promise<BalanceState[]> =>
      asked(async () => {
        const options = stripeAccount === undefined ? undefined : { stripeAccount };
        const { available, pending, connect_reserved: reserved = [] } = await stripe.balance.retrieve({}, options);
        const sums = new Map<string, number>();
        for (const { currency, amount } of [...available, ...pending, ...reserved]) {
          sums.set(currency, (sums.get(currency) ?? 0) + amount);
        }
        return [...sums].map(([currency, amountMinor]) => ({ currency: fromStripeCurrency(currency), amountMinor }));
      }),
  };
}

export type Balances = ReturnType<typeof balances>;
