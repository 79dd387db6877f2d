import type { Logger } from '@kelmah/kit/logger/logger';
import { findContract } from '../contract/contract.store';
import { bookings } from '../ledger/bookings.service';
import { book } from '../ledger/ledger.service';
import type { CheckoutState, PaymentState } from '../stripe/provider.stripe';
import type { Unit } from '../work/unit.service';
import type { CheckoutPlans } from './checkout.service';
import { fundingFacts } from './funding.events';
import { canMove, FundingStatus, payable } from './funding.states';
import { amendFunding, lockFunding, moveFunding, type FundingRow } from './funding.store';
import { beginRefund } from './refund.service';
import { releaseIfApproved } from './release.service';
import { returnSurplus } from './surplus.service';

const calledOff = 'The contract was called off.';

/**
 * Brings a funding to what Stripe says of a payment. Stripe's present truth is applied, not the story of an event, so
 * events may come in any order and any number.
 */
export async function applyPayment(
  unit: Unit,
  fundingId: string,
  payment: PaymentState,
  logger: Logger,
): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (!funding) return;
  if (payment.status === 'SUCCEEDED') return receive(unit, funding, payment, logger);
  if (payment.status === 'PROCESSING' && canMove('PROCESS', funding.status)) {
    unit.changed(await moveFunding(unit, funding.id, 'PROCESS', { failureMessage: null, sessionUrl: null }));
  }
  if (payment.status === 'DECLINED' && payment.decline) await decline(unit, funding, payment.decline);
}

async function receive(unit: Unit, funding: FundingRow, payment: PaymentState, logger: Logger): Promise<void> {
  if (funding.paymentIntentId === payment.paymentIntentId) return;
  const contract = await findContract(unit, funding.contractId);
  const asAgreed = payment.amountMinor === funding.amountMinor && payment.currency === funding.currency;
  if (!asAgreed || contract?.cancelledAt || !canMove('HOLD', funding.status)) {
    return returnSurplus(unit, funding, payment, logger);
  }
  if (payment.chargeId === undefined) throw new Error(`Payment ${payment.paymentIntentId} has no charge yet`);
  const held = await moveFunding(unit, funding.id, 'HOLD', {
    paymentIntentId: payment.paymentIntentId,
    chargeId: payment.chargeId,
    heldAt: unit.now,
    sessionUrl: null,
    failureMessage: null,
    lookAt: null,
  });
  unit.changed(held);
  await unit.emit('funding.held', held.id, fundingFacts(held));
  await book(unit, bookings.hold(held), unit.now);
  await releaseIfApproved(unit, held);
}

async function decline(
  unit: Unit,
  funding: FundingRow,
  { attempt, message }: { attempt: string; message: string },
): Promise<void> {
  // Told before: the hirer may have begun anew since.
  if (funding.failedAttempt === attempt || funding.paymentIntentId !== null) return;
  const changes = { failedAttempt: attempt, failureMessage: message };
  if (canMove('FAIL', funding.status)) {
    const failed = await moveFunding(unit, funding.id, 'FAIL', changes);
    unit.changed(failed);
    await unit.emit('funding.failed', failed.id, { ...fundingFacts(failed), reason: message });
  } else if (funding.status === FundingStatus.FAILED) {
    unit.changed(await amendFunding(unit, funding.id, changes));
  }
}

/** Brings a funding to what Stripe says of its page. */
export async function applyCheckout(unit: Unit, fundingId: string, page: CheckoutState): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (!funding || funding.sessionId !== page.sessionId || page.status === 'open') return;
  if (page.status === 'expired' && canMove('FAIL', funding.status)) {
    const failureMessage = funding.failureMessage ?? 'The payment page was not used in time. Start the payment again.';
    unit.changed(await moveFunding(unit, funding.id, 'FAIL', { failureMessage, sessionUrl: null, lookAt: null }));
    return;
  }
  // Over and unpaid: nothing is left to look for.
  const nothingComes = page.status === 'expired' && payable.has(funding.status);
  if (funding.sessionUrl === null && !(nothingComes && funding.lookAt !== null)) return;
  unit.changed(await amendFunding(unit, funding.id, { sessionUrl: null, ...(nothingComes && { lookAt: null }) }));
}

/** The contract was called off: what is not paid is not to be paid any more, and what is held goes back. */
export async function callOff(unit: Unit, funding: FundingRow, plans: CheckoutPlans): Promise<void> {
  if (funding.status === FundingStatus.HELD) {
    await beginRefund(unit, funding, { userId: null, reason: calledOff });
    return;
  }
  const changes = { failureMessage: calledOff, sessionUrl: null };
  const changed = canMove('FAIL', funding.status)
    ? await moveFunding(unit, funding.id, 'FAIL', changes)
    : await amendFunding(unit, funding.id, changes);
  unit.changed(changed);
  await plans.planClosing(unit, changed);
}
