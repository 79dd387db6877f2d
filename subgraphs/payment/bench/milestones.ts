import { newId } from '@kelmah/kit/ids/ids';
import { fundingFacts } from '../src/funding/funding.events';
import { lockFunding, moveFunding, type FundingRow } from '../src/funding/funding.store';
import { bookings, type BookedFunding } from '../src/ledger/bookings.service';
import { book } from '../src/ledger/ledger.service';
import { planOperation, endOperation } from '../src/operation/operation.store';
import type { Unit, Units } from '../src/work/unit.service';

async function locked(unit: Unit, id: string): Promise<FundingRow> {
  const funding = await lockFunding(unit, id);
  if (!funding) throw new Error(`No funding ${id}`);
  return funding;
}

/** The money arrived. */
export const hold = (units: Units, id: string): Promise<void> =>
  units.inOne(async (unit) => {
    const funding = await locked(unit, id);
    const held = await moveFunding(unit, funding.id, 'HOLD', {
      paymentIntentId: `pi_${id}`,
      chargeId: `ch_${id}`,
      heldAt: unit.now,
      sessionUrl: null,
      failureMessage: null,
      lookAt: null,
    });
    await unit.emit('funding.held', held.id, fundingFacts(held));
    await book(unit, bookings.hold(held), unit.now);
  });

/** The milestone was approved: the transfer is written down. */
export const approve = (units: Units, id: string): Promise<void> =>
  units.inOne(async (unit) => {
    const funding = await locked(unit, id);
    const releasing = await moveFunding(unit, funding.id, 'RELEASE', { lookAt: null });
    const request = { amountMinor: releasing.netMinor, currency: releasing.currency, group: releasing.contractId };
    await planOperation(unit, { kind: 'TRANSFER', subject: id, request, now: unit.now });
  });

/** Stripe took the transfer. */
export const release = (units: Units, id: string): Promise<void> =>
  units.inOne(async (unit) => {
    await endOperation(unit, `transfer-${id}-1`, { status: 'DONE', outcomeId: `tr_${id}`, now: unit.now });
    const funding = await locked(unit, id);
    const released = await moveFunding(unit, funding.id, 'RELEASED', {
      transferId: `tr_${id}`,
      releasedAt: unit.now,
      lookAt: null,
    });
    await unit.emit('funding.released', released.id, {
      ...fundingFacts(released),
      feeMinor: released.feeMinor,
      netMinor: released.netMinor,
      refundedMinor: 0,
      recoveredMinor: 0,
    });
    await book(unit, bookings.release(released), unit.now);
  });

/** A funding that is only booked. */
export const aFunding = (): BookedFunding => ({
  id: newId('funding'),
  milestoneId: newId('milestone'),
  hirerId: newId('user'),
  workerId: newId('user'),
  currency: 'GHS',
  amountMinor: 450_00,
  feeMinor: 45_00,
  netMinor: 405_00,
  recoveredMinor: 0,
});

export const bookOnly = (units: Units, booking: ReturnType<typeof bookings.hold>): Promise<void> =>
  units.inOne((unit) => book(unit, booking, unit.now));
