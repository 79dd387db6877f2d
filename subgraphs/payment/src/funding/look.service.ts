import type { Logger } from '@kelmah/kit/logger/logger';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { CheckoutState, PaymentState, RefundState } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import type { StepListener } from '../work/steps.service';
import type { Unit, Units } from '../work/unit.service';
import { applyCheckout, applyPayment } from './arrival.service';
import type { Effect, FundingFollowers } from './follower.service';
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

const mayBeRefunded: ReadonlySet<FundingStatus> = new Set([
  ...held,
  FundingStatus.RELEASED,
  FundingStatus.REFUNDED,
  FundingStatus.CHARGED_BACK,
]);

interface LookParts {
  postgres: Postgres;
  units: Units;
  provider: Provider;
  logger: Logger;
  step: StepListener;
  follower: FundingFollowers;
}

export function fundingLooks(parts: LookParts): Looks {
  const { units, step } = parts;
  const effectsOf = effectsOfLook(parts);
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

/** Asks Stripe, and says what follows. */
function effectsOfLook({ postgres, provider, logger, follower }: LookParts) {
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

  async function refundsOf(funding: FundingRow, payments: readonly PaymentState[]): Promise<RefundState[]> {
    if (funding.paymentIntentId !== null) {
      return mayBeRefunded.has(funding.status) ? provider.transfers.refundsOf(funding.paymentIntentId) : [];
    }
    // It went back before we knew that it had come.
    const back = payments.filter(({ refundedMinor = 0 }) => refundedMinor > 0);
    return (await Promise.all(back.map((payment) => provider.transfers.refundsOf(payment.paymentIntentId)))).flat();
  }

  return async (fundingId: string, told?: string): Promise<Effect[]> => {
    const [funding] = await findFundings(postgres, [fundingId]);
    if (!funding) return [];
    const page = await pageOf(funding);
    const payments = await paymentsOf(funding, page, told);
    const refunds = await refundsOf(funding, payments);
    const followed = await follower.effectsOf(funding, disputable(funding, payments, told));
    return [
      ...payments.map((payment) => (unit: Unit) => applyPayment(unit, fundingId, payment, logger)),
      ...(page ? [(unit: Unit) => applyCheckout(unit, fundingId, page)] : []),
      ...refunds.map((refund) => (unit: Unit) => applyRefund(unit, fundingId, refund, logger)),
      ...followed,
    ];
  };
}

/** The payments that a bank may ask back: that which was held, and one that was told of. */
function disputable(funding: FundingRow, payments: readonly PaymentState[], told?: string): string[] {
  const ids = payments
    .filter(({ paymentIntentId, status }) => paymentIntentId === told && status === 'SUCCEEDED')
    .map(({ paymentIntentId }) => paymentIntentId);
  return [...new Set([...(funding.paymentIntentId === null ? [] : [funding.paymentIntentId]), ...ids])];
}
