import type { Logger } from '@kelmah/kit/logger/logger';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { CheckoutState, PaymentState, RefundState } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import type { StepListener } from '../work/steps.service';
import type { Unit, Units } from '../work/unit.service';
import { applyCheckout, applyPayment } from './arrival.service';
import { FundingStatus, held } from './funding.states';
import { findFundings, type FundingRow } from './funding.store';
import { applyRefund } from './refund.service';

export interface Looks {
  /**
   * Asks Stripe how a funding stands and brings ours there. `alsoPayment` is a payment that a webhook told of;
   * `within` is written in the same transaction as what follows.
   */
  lookAtFunding(
    fundingId: string,
    also?: { paymentIntentId?: string; within?: (unit: Unit) => Promise<void> },
  ): Promise<void>;
}

type Effect = (unit: Unit) => Promise<void>;

const mayBeRefunded: ReadonlySet<FundingStatus> = new Set([
  ...held,
  FundingStatus.RELEASED,
  FundingStatus.REFUNDED,
  FundingStatus.CHARGED_BACK,
]);

export function fundingLooks(parts: {
  postgres: Postgres;
  units: Units;
  provider: Provider;
  logger: Logger;
  step: StepListener;
}): Looks {
  const { postgres, units, provider, logger, step } = parts;

  async function pageOf(funding: FundingRow): Promise<CheckoutState | undefined> {
    return funding.sessionId === null ? undefined : provider.checkouts.look(funding.sessionId);
  }

  /** The payments that there are for a funding: that of its page, and the one that was told of. */
  async function paymentsOf(
    funding: FundingRow,
    page: CheckoutState | undefined,
    told?: string,
  ): Promise<PaymentState[]> {
    const payments = page?.payment ? [page.payment] : [];
    if (told !== undefined && told !== page?.payment?.paymentIntentId) {
      const other = await provider.checkouts.lookAtPayment(told);
      if (other.fundingId === funding.id) payments.push(other);
    }
    return payments;
  }

  async function refundsOf(funding: FundingRow): Promise<RefundState[]> {
    if (funding.paymentIntentId === null || !mayBeRefunded.has(funding.status)) return [];
    return provider.transfers.refundsOf(funding.paymentIntentId);
  }

  async function effectsOf(fundingId: string, told?: string): Promise<Effect[]> {
    const [funding] = await findFundings(postgres, [fundingId]);
    if (!funding) return [];
    const page = await pageOf(funding);
    const payments = await paymentsOf(funding, page, told);
    const refunds = await refundsOf(funding);
    return [
      ...payments.map((payment) => (unit: Unit) => applyPayment(unit, fundingId, payment, logger)),
      ...(page ? [(unit: Unit) => applyCheckout(unit, fundingId, page)] : []),
      ...refunds.map((refund) => (unit: Unit) => applyRefund(unit, fundingId, refund, logger)),
    ];
  }

  return {
    lookAtFunding: async (fundingId, also = {}) => {
      const effects = await effectsOf(fundingId, also.paymentIntentId);
      await step('webhook looked at', fundingId);
      await units.inOne(async (unit) => {
        for (const effect of effects) await effect(unit);
        await also.within?.(unit);
      });
    },
  };
}
