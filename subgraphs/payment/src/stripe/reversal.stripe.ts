import type Stripe from 'stripe';
import { asked, fromStripeCurrency, toStripeCurrency } from './connection.stripe';

/** Money that came back from a connected account, of one transfer. */
export interface ReversalState {
  reversalId: string;
  transferId: string;
  amountMinor: number;
  currency: string;
  /** The operation of ours that made it; undefined where somebody did it at Stripe. */
  operationId: string | undefined;
}

export interface ReversalRequest {
  transferId: string;
  amountMinor: number;
  metadata: Record<string, string>;
}

const operationKey = 'operation';

function reversalOf(transferId: string, reversal: Stripe.TransferReversal): ReversalState {
  return {
    reversalId: reversal.id,
    transferId,
    amountMinor: reversal.amount,
    currency: fromStripeCurrency(reversal.currency),
    operationId: reversal.metadata?.[operationKey],
  };
}

/** Transfers taken back (https://docs.stripe.com/connect/separate-charges-and-transfers#reverse-transfers). */
export function reversals(stripe: Stripe) {
  const of = async (transferId: string): Promise<ReversalState[]> =>
    asked(async () => {
      const found: ReversalState[] = [];
      for await (const reversal of stripe.transfers.listReversals(transferId, { limit: 100 })) {
        found.push(reversalOf(transferId, reversal));
      }
      return found;
    });
  return {
    /** Every reversal of a transfer, whoever made it. */
    of,
    /** @throws ProviderRefused where the account has not so much, or so much of it was taken back already */
    make: async ({ transferId, amountMinor, metadata }: ReversalRequest, idempotencyKey: string) => {
      const params: Stripe.TransferCreateReversalParams = {
        amount: amountMinor,
        metadata: { ...metadata, [operationKey]: idempotencyKey },
      };
      return asked(async () =>
        reversalOf(transferId, await stripe.transfers.createReversal(transferId, params, { idempotencyKey })),
      );
    },
    /** What of a transfer was not taken back yet, in minor units. */
    leftOf: async (transferId: string): Promise<number> =>
      asked(async () => {
        const { amount, amount_reversed: reversed } = await stripe.transfers.retrieve(transferId);
        return amount - reversed;
      }),
    /** What a connected account has and could give back now, in minor units. */
    availableIn: async (stripeAccount: string, currency: string): Promise<number> =>
      asked(async () => {
        const { available } = await stripe.balance.retrieve({}, { stripeAccount });
        return available.find((part) => part.currency === toStripeCurrency(currency))?.amount ?? 0;
      }),
  };
}

export type Reversals = ReturnType<typeof reversals>;
