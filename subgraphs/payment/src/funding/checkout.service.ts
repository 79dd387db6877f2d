import { second } from '@kelmah/kit/clock/clock';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { findContract, findMilestone, type AgreedContract, type AgreedMilestone } from '../contract/contract.store';
import { planOperation, type Operation } from '../operation/operation.store';
import type { OperationHandler } from '../operation/operation.worker';
import type { CheckoutRequest, CheckoutState } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import { after } from '../work/backoff.service';
import type { Unit } from '../work/unit.service';
import { canMove, payable } from './funding.states';
import { amendFunding, lockFunding, moveFunding, type FundingRow } from './funding.store';

/** After which a payment is looked for by ourselves, should no webhook come. */
export const firstLookMs = 15 * second;

/** The page to pay on: opened, replaced, closed. */
export interface CheckoutPlans {
  /** Writes down that a page is to be opened for a funding. */
  planPage(unit: Unit, funding: FundingRow): Promise<Operation | undefined>;
  /** Writes down that nobody is to pay on a funding's page any more. */
  planClosing(unit: Unit, funding: FundingRow): Promise<void>;
}

export function checkoutPlans(webUrl: string): CheckoutPlans {
  return {
    planPage: async (unit, funding) => {
      const { contract, milestone } = await agreed(unit, funding);
      const request = pageRequest(webUrl, funding, contract, milestone);
      return planOperation(unit, { kind: 'OPEN_CHECKOUT', subject: funding.id, request, now: unit.now });
    },
    planClosing: async (unit, funding) => {
      if (funding.sessionId === null) return;
      const request = { sessionId: funding.sessionId };
      await planOperation(unit, { kind: 'CLOSE_CHECKOUT', subject: funding.id, request, now: unit.now });
    },
  };
}

async function agreed(queries: Queries, funding: FundingRow) {
  const contract = await findContract(queries, funding.contractId);
  const milestone = await findMilestone(queries, funding.milestoneId);
  if (!contract || !milestone) throw new Error(`Funding ${funding.id} has no contract`);
  return { contract, milestone };
}

function pageRequest(
  webUrl: string,
  funding: FundingRow,
  contract: AgreedContract,
  milestone: AgreedMilestone,
): CheckoutRequest {
  const back = (outcome: string) => new URL(`/contracts/${contract.id}?${outcome}=${funding.id}`, webUrl).toString();
  return {
    fundingId: funding.id,
    group: contract.id,
    amountMinor: funding.amountMinor,
    currency: funding.currency,
    title: `${contract.title}: ${milestone.title}`,
    successUrl: back('paid'),
    cancelUrl: back('unpaid'),
    metadata: { fundingId: funding.id, milestoneId: milestone.id, contractId: contract.id },
  };
}

const notTaken = 'The payment provider did not take this payment. Write to us if it happens again.';
/** Stripe's reasons that a hirer can understand (https://docs.stripe.com/error-codes). */
const refusalsInWords: Record<string, string> = {
  amount_too_small: 'The amount is below the least that the payment provider takes.',
  amount_too_large: 'The amount is above the most that the payment provider takes at once.',
};

/** A page that was opened and never recorded does no harm: nobody was ever given its address. */
export function openCheckout(
  provider: Provider,
  plans: CheckoutPlans,
): OperationHandler<CheckoutRequest, CheckoutState> {
  return {
    ask: ({ id, request }) => provider.checkouts.open(request, id),
    idOf: ({ sessionId }) => sessionId,
    record: async (unit, { subject }, page) => {
      const funding = await lockFunding(unit, subject);
      if (!funding) return;
      const changed = await amendFunding(unit, subject, {
        sessionId: page.sessionId,
        sessionUrl: page.url,
        sessionExpiresAt: page.expiresAt,
        lookAt: after(unit.now, firstLookMs),
        looks: 0,
      });
      unit.changed(changed);
      const contract = await findContract(unit, funding.contractId);
      if (contract?.cancelledAt || !payable.has(funding.status)) await plans.planClosing(unit, changed);
    },
    refused: async (unit, { subject }, refusal) => {
      const funding = await lockFunding(unit, subject);
      if (!funding || !canMove('FAIL', funding.status)) return;
      const failureMessage = refusalsInWords[refusal.code ?? ''] ?? notTaken;
      unit.changed(await moveFunding(unit, subject, 'FAIL', { failureMessage, lookAt: null }));
    },
  };
}

export function closeCheckout(provider: Provider): OperationHandler<{ sessionId: string }, string> {
  // Whether it closed or was paid at the last moment, a look tells.
  const lookSoon = async (unit: Unit, fundingId: string) => {
    await amendFunding(unit, fundingId, { lookAt: after(unit.now, second), looks: 0 });
  };
  return {
    ask: async ({ id, request }) => {
      await provider.checkouts.close(request.sessionId, id);
      return request.sessionId;
    },
    idOf: (sessionId) => sessionId,
    record: (unit, { subject }) => lookSoon(unit, subject),
    refused: (unit, { subject }) => lookSoon(unit, subject),
  };
}
