import type { Unit } from '../work/unit.service';
import { bringSchedule } from './schedule.service';
import { insertPayoutAccount, lockPayoutAccount, lockPayoutAccountOf } from './payout-account.store';
import { beginHold, finishHold, finishOverHolds, type PayoutHoldReason } from './payout-hold.store';

/** Why a worker's payouts are held: `reference` tells several of one reason apart, such as chargebacks by their ids. */
export interface HoldCause {
  reason: PayoutHoldReason;
  reference: string;
}

/**
 * Holds a worker's payouts until a time, or (null) until `endHold`. Money still comes to their account; it does not
 * leave for their bank. What is on its way already is not called back. Holding twice for one cause is holding once.
 */
export async function holdPayouts(
  unit: Unit,
  workerId: string,
  cause: HoldCause & { until?: Date | null },
): Promise<void> {
  await insertPayoutAccount(unit, workerId, unit.now);
  const account = await lockPayoutAccountOf(unit, workerId);
  if (!account) throw new Error(`No payout account of ${workerId}`);
  const { reason, reference, until = null } = cause;
  await beginHold(unit, { payoutAccountId: account.id, reason, reference, until, now: unit.now });
  await bringSchedule(unit, account);
}

/** Ends a hold, once; payouts go on as the worker wants them where no other hold stands. */
export async function endHold(unit: Unit, workerId: string, { reason, reference }: HoldCause): Promise<void> {
  const account = await lockPayoutAccountOf(unit, workerId);
  if (!account) return;
  await finishHold(unit, { payoutAccountId: account.id, reason, reference, now: unit.now });
  await bringSchedule(unit, account);
}

/** Ends the holds of an account whose time is over. */
export async function endOverHolds(unit: Unit, payoutAccountId: string): Promise<void> {
  const account = await lockPayoutAccount(unit, payoutAccountId);
  if (!account) return;
  await finishOverHolds(unit, payoutAccountId, unit.now);
  await bringSchedule(unit, account);
}
