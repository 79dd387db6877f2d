import { minute } from '@kelmah/kit/clock/clock';
import type { Alerts } from '../alert/alert.service';
import { thaw } from '../funding/freeze.service';
import { amendFunding, lockFunding, type FundingRow } from '../funding/funding.store';
import { bookings } from '../ledger/bookings.service';
import { receivableOf } from '../ledger/funding-parts.store';
import { book } from '../ledger/ledger.service';
import { isBooked } from '../ledger/ledger.store';
import { giveUpUnsent } from '../operation/operation.store';
import { endHold } from '../payout/hold.service';
import type { DisputeMove, DisputeState, WarningState } from '../stripe/dispute.stripe';
import { after } from '../work/backoff.service';
import type { Unit } from '../work/unit.service';
import { chargebackFacts } from './chargeback.events';
import { ChargebackStatus, isOpen } from './chargeback.states';
import { amendChargeback, findChargebackAt, findChargebacksOf, type ChargebackRow } from './chargeback.store';
import { isUnderWay, lose, lostOf, overturn } from './loss.service';
import { payoutHoldOf, titleOf } from './opening.service';

/** Books what a dispute moved on our balance, once. A move in a currency that the payment was not in is left to people. */
export async function bookMove(unit: Unit, fundingId: string, move: DisputeMove, alerts: Alerts): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (!funding) return;
  if (move.currency !== funding.currency) {
    const text = `${move.id} moved ${move.currency}, and payment ${fundingId} is in ${funding.currency}. It is not booked.`;
    return alerts.raise(
      { key: `chargeback-currency:${move.id}`, subject: 'a chargeback in another currency', text },
      unit,
    );
  }
  const { id, currency, feeMinor } = move;
  const moved = { id, currency, feeMinor, amountMinor: Math.abs(move.amountMinor) };
  const booking =
    move.amountMinor < 0 ? bookings.chargebackWithdrawn(funding, moved) : bookings.chargebackReinstated(funding, moved);
  if (!(await isBooked(unit, booking.reference))) await book(unit, booking, unit.now);
}

/**
 * Brings a dispute that is over to its end: books what is lost or won back, lets the money go on, and tells. Whatever
 * look number it was asked under, a later one has the say. Where a transfer or a refund is still under way, it waits.
 */
export async function decide(
  unit: Unit,
  fundingId: string,
  state: DisputeState,
  lookNumber: number,
  alerts: Alerts,
): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  const before = await findChargebackAt(unit, state.disputeId);
  const status = ChargebackStatus[state.status];
  if (!funding || before?.lookNumber !== lookNumber || isOpen(status)) return;
  const takenMinor = takenOf(state, funding);
  const keptMinor = status === ChargebackStatus.LOST ? Math.max(0, takenMinor) : 0;
  if (keptMinor > lostOf(before) && (await isUnderWay(unit, before, funding))) {
    await amendChargeback(unit, before.id, { lookAt: after(unit.now, minute), looks: 0 });
    return;
  }
  let row = before;
  if (keptMinor < lostOf(row)) row = await giveBack(unit, row, funding, alerts);
  if (keptMinor > lostOf(row)) row = await lose(unit, row, funding, keptMinor - lostOf(row));
  const isNew = before.status !== status;
  const owesMore = row.receivableMinor > before.receivableMinor;
  row = await amendChargeback(unit, row.id, {
    status,
    closedAt: row.closedAt ?? unit.now,
    // Won and not given back yet, or lost and not taken yet: it is looked at until it is.
    ...((status === ChargebackStatus.LOST ? takenMinor > 0 : takenMinor <= 0) && { lookAt: null }),
    ...(owesMore && { recoverAt: unit.now }),
    ...(row.receivableMinor === 0 && { recoverAt: null }),
  });
  if (row.receivableMinor === 0) row = await letPayoutsGo(unit, row);
  await endFreeze(unit, row);
  if (isNew) await tellEnd(unit, row);
}

/** A warning that needs no more doing about it is over. */
export async function decideWarning(
  unit: Unit,
  fundingId: string,
  state: WarningState,
  lookNumber: number,
): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  const row = await findChargebackAt(unit, state.warningId);
  if (!funding || row?.lookNumber !== lookNumber || state.actionable || !isOpen(row.status)) return;
  const changes = { status: ChargebackStatus.CLOSED, closedAt: unit.now, lookAt: null };
  await endFreeze(unit, await amendChargeback(unit, row.id, changes));
}

/** Lets a payment go on from where this one stopped it, unless another of it is open. */
export async function endFreeze(unit: Unit, row: ChargebackRow): Promise<void> {
  const funding = await lockFunding(unit, row.fundingId);
  if (funding?.frozenBy !== row.id) return;
  const others = await findChargebacksOf(unit, [funding.id]);
  const next = others.find(
    ({ id, status, paymentIntentId }) => id !== row.id && isOpen(status) && paymentIntentId === funding.paymentIntentId,
  );
  if (next) await amendFunding(unit, funding.id, { frozenBy: next.id });
  else await thaw(unit, funding.id, row.id);
}

/** Lets a worker be paid out again, where this one held that. */
export async function letPayoutsGo(unit: Unit, row: ChargebackRow): Promise<ChargebackRow> {
  if (!row.holdsPayouts) return row;
  await endHold(unit, row.workerId, payoutHoldOf(row));
  return amendChargeback(unit, row.id, { holdsPayouts: false });
}

/** What of the payment the bank has now, in minor units. */
function takenOf({ moves }: DisputeState, { currency }: FundingRow): number {
  const ours = moves.filter((move) => move.currency === currency);
  return -ours.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

async function giveBack(unit: Unit, row: ChargebackRow, funding: FundingRow, alerts: Alerts): Promise<ChargebackRow> {
  await giveUpUnsent(unit, 'REVERSE_TRANSFER', row.id, 'The chargeback was decided anew.', unit.now);
  const back = await overturn(unit, row, funding);
  const { workerId, currency } = funding;
  const owedToWorker = -(await receivableOf(unit, workerId, currency));
  if (back.owedMinor > 0 || owedToWorker > 0) {
    await alerts.raise(
      {
        key: `chargeback-overturned:${row.id}`,
        subject: 'a lost chargeback was won after all',
        text: [
          `Chargeback ${row.id} of payment ${funding.id} had been lost, and the bank gave the money back.`,
          `To decide about, in minor units of ${currency}: ${back.owedMinor} that was held for the milestone and is now`,
          `owed to the hirer ${funding.hirerId}; ${Math.max(0, owedToWorker)} that is owed to the worker ${workerId}.`,
        ].join(' '),
      },
      unit,
    );
  }
  return back.row;
}

async function tellEnd(unit: Unit, row: ChargebackRow): Promise<void> {
  const funding = await lockFunding(unit, row.fundingId);
  if (!funding) return;
  await unit.emit('chargeback.closed', row.id, {
    ...chargebackFacts(row, funding, await titleOf(unit, row.contractId)),
    outcome: row.status === ChargebackStatus.WON ? 'WON' : row.status === ChargebackStatus.LOST ? 'LOST' : 'CLOSED',
    receivableMinor: row.receivableMinor,
  });
}
