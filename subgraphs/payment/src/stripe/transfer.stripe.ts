import type Stripe from 'stripe';
import { asked, idOfObject, toStripeCurrency } from './connection.stripe';
import type { RefundRequest, RefundState, TransferRequest } from './provider.stripe';

function refundOf(refund: Stripe.Refund): RefundState {
  const failed = refund.status === 'failed' || refund.status === 'canceled';
  return {
    refundId: refund.id,
    paymentIntentId: idOfObject(refund.payment_intent),
    status: failed ? 'FAILED' : refund.status === 'succeeded' ? 'SUCCEEDED' : 'PENDING',
    amountMinor: refund.amount,
    fundingId: refund.metadata?.['fundingId'],
    operationId: refund.metadata?.['operationId'],
  };
}

/** Money on its way out of the platform: to a worker's account, or back to a hirer's card. */
export function transfers(stripe: Stripe) {
  return {
    /** Sends money of one charge to a connected account. Answers with the transfer's id. */
    send: async (request: TransferRequest, idempotencyKey: string): Promise<string> => {
      const params: Stripe.TransferCreateParams = {
        amount: request.amountMinor,
        currency: toStripeCurrency(request.currency),
        destination: request.destination,
        source_transaction: request.chargeId,
        transfer_group: request.group,
        metadata: request.metadata,
      };
      return asked(async () => (await stripe.transfers.create(params, { idempotencyKey })).id);
    },
    /** The transfer that was made for a funding, found by group and metadata: for when its key has been forgotten. */
    find: async (group: string, fundingId: string): Promise<string | undefined> =>
      asked(async () => {
        for await (const transfer of stripe.transfers.list({ transfer_group: group, limit: 100 })) {
          if (transfer.metadata['fundingId'] === fundingId && !transfer.reversed) return transfer.id;
        }
        return undefined;
      }),
    refund: async (request: RefundRequest, idempotencyKey: string): Promise<RefundState> => {
      const params: Stripe.RefundCreateParams = {
        payment_intent: request.paymentIntentId,
        amount: request.amountMinor,
        reason: 'requested_by_customer',
        // By which it is known again when Stripe has forgotten the key.
        metadata: { ...request.metadata, operationId: idempotencyKey },
      };
      return asked(async () => refundOf(await stripe.refunds.create(params, { idempotencyKey })));
    },
    lookAtRefund: async (refundId: string): Promise<RefundState> =>
      asked(async () => refundOf(await stripe.refunds.retrieve(refundId))),
    /** Every refund of a payment, whoever made it. */
    refundsOf: async (paymentIntentId: string): Promise<RefundState[]> =>
      asked(async () => {
        const found: RefundState[] = [];
        for await (const refund of stripe.refunds.list({ payment_intent: paymentIntentId, limit: 100 })) {
          found.push(refundOf(refund));
        }
        return found;
      }),
  };
}

export type Transfers = ReturnType<typeof transfers>;
