import { FundingStatus, held } from '../funding/funding.states';
import { amendFunding, type FundingRow } from '../funding/funding.store';
import { loseHeld } from '../funding/loss.service';
import { sharesOf } from '../funding/refund.service';
import { bookings } from '../ledger/bookings.service';
import { partsOf } from '../ledger/funding-parts.store';
import { book } from '../ledger/ledger.service';
import { findPlanned } from '../operation/operation.store';
import type { Unit } from '../work/unit.service';
import { owedOfPayment, takenBackOf } from './chargeback-parts.store';
import { amendChargeback, type ChargebackRow } from './chargeback.store';
import { partLoss } from './loss-parts.service';

/** What of a chargeback is booked as lost, in minor units. */
export const lostOf = (row: ChargebackRow): number =>
  row.heldLostMinor + row.owedLostMinor + row.receivableMinor + row.feeLostMinor + row.lossMinor;

const nothingLost = { heldLostMinor: 0, owedLostMinor: 0, receivableMinor: 0, feeLostMinor: 0, lossMinor: 0 };

/** Whether this payment is the one that was held for the milestone, and not one that came beside it. */
const isHeldPayment = (row: ChargebackRow, funding: FundingRow): boolean =>
  row.paymentIntentId === funding.paymentIntentId;

/**
 * Whether money of the payment was sent off and nobody knows yet whether it went: who bears a loss is known only then.
 * What was not sent is given up as soon as a chargeback freezes the funding.
 */
export async function isUnderWay(unit: Unit, row: ChargebackRow, funding: FundingRow): Promise<boolean> {
  if (!isHeldPayment(row, funding)) {
    return (await findPlanned(unit, 'RETURN_SURPLUS', row.paymentIntentId)) !== undefined;
  }
  if (await findPlanned(unit, 'TRANSFER', funding.id)) return true;
  return (await findPlanned(unit, 'REFUND', funding.id)) !== undefined;
}

/** Books so much more as lost, and takes it from whoever bears it. Call it with the funding locked. */
export async function lose(
  unit: Unit,
  row: ChargebackRow,
  funding: FundingRow,
  moreMinor: number,
): Promise<ChargebackRow> {
  const ofHeld = isHeldPayment(row, funding);
  const heldMinor = ofHeld ? (await partsOf(unit, funding.id)).heldMinor : 0;
  const isReleased = ofHeld && funding.status === FundingStatus.RELEASED;
  const parts = partLoss(moreMinor, {
    heldMinor,
    owedMinor: await owedOfPayment(unit, {
      fundingId: funding.id,
      paymentIntentId: row.paymentIntentId,
      heldPaymentIntentId: funding.paymentIntentId,
    }),
    released: isReleased ? funding : { netMinor: 0, feeMinor: 0 },
    takenBack: await takenBackOf(unit, row.paymentIntentId),
  });
  const losses = row.losses + 1;
  await loseHeld(unit, funding, { lostMinor: parts.heldMinor, leftMinor: heldMinor - parts.heldMinor });
  const lost = { id: referenceOf(row, losses), currency: funding.currency, amountMinor: moreMinor };
  await book(unit, bookings.chargebackLost(funding, lost, parts), unit.now);
  return amendChargeback(unit, row.id, {
    losses,
    heldLostMinor: row.heldLostMinor + parts.heldMinor,
    owedLostMinor: row.owedLostMinor + parts.owedMinor,
    receivableMinor: row.receivableMinor + parts.receivableMinor,
    feeLostMinor: row.feeLostMinor + parts.feeMinor,
    lossMinor: row.lossMinor + parts.lossMinor,
  });
}

/**
 * Gives each back what a loss took that was decided anew. What was held is held again where the payment still is; else
 * it is owed to the hirer. `owedMinor` is how much of it a person must decide about.
 */
export async function overturn(
  unit: Unit,
  row: ChargebackRow,
  funding: FundingRow,
): Promise<{ row: ChargebackRow; owedMinor: number }> {
  const { heldLostMinor, receivableMinor, feeLostMinor: feeMinor } = row;
  const isHeld = held.has(funding.status);
  const backHeld = isHeld ? heldLostMinor : 0;
  const backOwed = row.owedLostMinor + heldLostMinor - backHeld;
  if (backHeld > 0) {
    const { heldMinor } = await partsOf(unit, funding.id);
    unit.changed(await amendFunding(unit, funding.id, await sharesOf(unit, funding, heldMinor + backHeld)));
  }
  const lost = { id: referenceOf(row, row.losses), currency: funding.currency, amountMinor: lostOf(row) };
  const parts = { heldMinor: backHeld, owedMinor: backOwed, receivableMinor, feeMinor };
  await book(unit, bookings.chargebackOverturned(funding, lost, parts), unit.now);
  return { row: await amendChargeback(unit, row.id, nothingLost), owedMinor: backOwed - row.owedLostMinor };
}

const referenceOf = ({ providerId }: ChargebackRow, number: number): string =>
  number === 1 ? providerId : `${providerId}:${number}`;
