import type { Logger } from '@kelmah/kit/logger/logger';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { Alerts } from '../alert/alert.service';
import type { Effect, FundingFollowers } from '../funding/follower.service';
import type { Looks } from '../funding/look.service';
import { findByPaymentIntent, type FundingRow } from '../funding/funding.store';
import type { DisputeState, WarningState } from '../stripe/dispute.stripe';
import type { ReversalState } from '../stripe/reversal.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import type { Unit, Units } from '../work/unit.service';
import { nextChargebackLook } from './chargeback-due.store';
import { bookMove, decide, decideWarning } from './decision.service';
import { noteDispute, noteWarning } from './opening.service';
import { applyReversal } from './recovery.service';

/** What Stripe says of payments that banks ask about, under the number of the question. */
interface Asked {
  lookNumber: number;
  disputes: DisputeState[];
  warnings: WarningState[];
  reversals: ReversalState[];
}

/** What every look at a funding also sees: what banks ask back of it, and what was fetched back from its worker. */
export function chargebackFollower(parts: {
  postgres: Postgres;
  provider: Provider;
  alerts: Alerts;
}): FundingFollowers {
  const { postgres, provider, alerts } = parts;

  async function ask(funding: FundingRow, paymentIntentIds: readonly string[]): Promise<Asked> {
    const lookNumber = await nextChargebackLook(postgres);
    const disputes: DisputeState[] = [];
    const warnings: WarningState[] = [];
    for (const id of paymentIntentIds) {
      disputes.push(...(await provider.disputes.of(id)));
      warnings.push(...(await provider.disputes.warningsOf(id)));
    }
    const reversals = funding.transferId === null ? [] : await provider.reversals.of(funding.transferId);
    return { lookNumber, disputes, warnings, reversals };
  }

  return {
    effectsOf: async (funding, paymentIntentIds) => {
      const asked = await ask(funding, paymentIntentIds);
      return [...notesOf(funding.id, asked, alerts), ...endsOf(funding.id, asked, alerts)];
    },
  };
}

/** The money is stopped first. */
const notesOf = (fundingId: string, { lookNumber, disputes, warnings }: Asked, alerts: Alerts): Effect[] => [
  ...disputes.map(
    (state) => async (unit: Unit) => void (await noteDispute(unit, fundingId, state, lookNumber, alerts)),
  ),
  ...warnings.map((state) => async (unit: Unit) => void (await noteWarning(unit, fundingId, state, lookNumber))),
];

/** What left and came back is booked before what was decided. */
const endsOf = (fundingId: string, { lookNumber, disputes, warnings, reversals }: Asked, alerts: Alerts): Effect[] => [
  ...disputes.flatMap(({ moves }) => moves).map((move) => (unit: Unit) => bookMove(unit, fundingId, move, alerts)),
  ...reversals.map((reversal) => (unit: Unit) => applyReversal(unit, fundingId, reversal, alerts)),
  ...disputes.map((state) => (unit: Unit) => decide(unit, fundingId, state, lookNumber, alerts)),
  ...warnings.map((state) => (unit: Unit) => decideWarning(unit, fundingId, state, lookNumber)),
];

export interface ChargebackLooks {
  /**
   * Asks Stripe how a dispute (`dp_…`, `du_…`) or an early fraud warning (`issfr_…`) stands, and brings its payment and
   * all that is asked back of it there. `within` is written in the same transaction as what follows.
   */
  lookAt(providerId: string, within?: (unit: Unit) => Promise<void>): Promise<void>;
}

const isWarning = (providerId: string): boolean => providerId.startsWith('issfr_');

export function chargebackLooks(parts: {
  postgres: Postgres;
  units: Units;
  provider: Provider;
  looks: Looks;
  logger: Logger;
}): ChargebackLooks {
  const { postgres, units, provider, looks, logger } = parts;

  async function paymentOf(providerId: string): Promise<string | undefined> {
    const state = isWarning(providerId)
      ? await provider.disputes.lookAtWarning(providerId)
      : await provider.disputes.look(providerId);
    return state.paymentIntentId;
  }

  async function fundingOf(paymentIntentId: string): Promise<string | undefined> {
    const known = await findByPaymentIntent(postgres, paymentIntentId);
    return known?.id ?? (await provider.checkouts.lookAtPayment(paymentIntentId)).fundingId;
  }

  return {
    lookAt: async (providerId, within) => {
      const paymentIntentId = await paymentOf(providerId);
      const fundingId = paymentIntentId === undefined ? undefined : await fundingOf(paymentIntentId);
      if (fundingId !== undefined) return looks.lookAtFunding(fundingId, { paymentIntentId, within });
      logger.error('a dispute of a payment that is not ours', { dispute: providerId, paymentIntentId });
      await units.inOne(async (unit) => within?.(unit));
    },
  };
}
