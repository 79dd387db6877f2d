import type { Logger } from '@kelmah/kit/logger/logger';
import { bookings } from '../ledger/bookings.service';
import { book } from '../ledger/ledger.service';
import { isBooked } from '../ledger/ledger.store';
import { planOperation } from '../operation/operation.store';
import type { OperationHandler } from '../operation/operation.worker';
import type { PaymentState, RefundRequest, RefundState } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import type { Unit } from '../work/unit.service';
import { findFundings, type FundingRow } from './funding.store';

interface SurplusRequest extends RefundRequest {
  fundingId: string;
  currency: string;
}

/**
 * A payment came that nobody waits for: a second one, one after the contract was called off, or one of another amount.
 * It is owed to the hirer from the moment it is known, and goes back by itself.
 */
export async function returnSurplus(
  unit: Unit,
  funding: FundingRow,
  payment: PaymentState,
  logger: Logger,
): Promise<void> {
  const { paymentIntentId, amountMinor, currency } = payment;
  const booking = bookings.surplus(funding, payment);
  if (await isBooked(unit, booking.reference)) return;
  logger.warn('a payment that nobody waits for goes back', { fundingId: funding.id, paymentIntentId });
  const request: SurplusRequest = {
    fundingId: funding.id,
    paymentIntentId,
    amountMinor,
    currency,
    metadata: { surplusOf: funding.id, contractId: funding.contractId },
  };
  await planOperation(unit, { kind: 'RETURN_SURPLUS', subject: paymentIntentId, request, now: unit.now });
  await book(unit, booking, unit.now);
}

export function makeSurplusRefund(provider: Provider, logger: Logger): OperationHandler<SurplusRequest, RefundState> {
  return {
    ask: ({ id, request }) => provider.transfers.refund(request, id),
    find: async ({ request }) =>
      (await provider.transfers.refundsOf(request.paymentIntentId)).find(({ status }) => status !== 'FAILED'),
    idOf: ({ refundId }) => refundId,
    record: async (unit, { request }, refund) => {
      const [funding] = await findFundings(unit, [request.fundingId]);
      if (!funding) return;
      if (refund.status !== 'FAILED') return book(unit, bookings.surplusReturned(funding, request), unit.now);
      logger.error('a surplus could not be returned', { fundingId: funding.id, refundId: refund.refundId });
    },
    refused: async (_unit, { request }, refusal) => {
      logger.error('a surplus could not be returned', { fundingId: request.fundingId, error: refusal.message });
    },
  };
}
