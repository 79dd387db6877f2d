import { isForgotten } from '../document/forgotten.store';
import type { AccountState } from '../stripe/provider.stripe';
import { after } from '../work/backoff.service';
import type { Unit } from '../work/unit.service';
import { destinationsToKeep, goesElsewhere, hintOf } from './destination.service';
import { holdPayouts } from './hold.service';
import {
  amendPayoutAccount,
  lookAtAccountSoon,
  type PayoutAccountChanges,
  type PayoutAccountRow,
} from './payout-account.store';
import { PayoutAccountStatus, payoutAccountStatusOf } from './payout.states';
import { requirementsInWords, toTell } from './requirement.service';
import { bringSchedule, isScheduleFree } from './schedule.service';

/** Brings a worker's account to what Stripe says of it. Call it where the account is locked. */
export async function applyAccount(
  unit: Unit,
  before: PayoutAccountRow,
  state: AccountState,
  { lookNumber, coolingOffMs }: { lookNumber: number; coolingOffMs: number },
): Promise<void> {
  const { requirements, pastDue, beingChecked, notTaken, dueBy, disabledReason, payoutsEnabled, schedule } = state;
  // What somebody set at Stripe itself counts, where it is neither our hold nor our change under way.
  const scheduleWanted = (await isScheduleFree(unit, before.id)) ? wish(before, state) : before.scheduleWanted;
  const changes: PayoutAccountChanges = {
    ...{ status: payoutAccountStatusOf(state), payoutsEnabled, lookNumber, schedule, scheduleWanted },
    ...{ requirements, pastDue, beingChecked, notTaken, dueBy, disabledReason, told: toTell(state) },
    // What is corrected before it is handed in for the first time is no change.
    destinations: state.detailsSubmitted
      ? destinationsToKeep(before.destinations, state.destinations)
      : before.destinations,
    accountHint: hintOf(state.destinations),
  };
  // Where somebody is paid who had their account erased is known to Stripe alone.
  if (await isForgotten(unit, before.userId)) Object.assign(changes, { destinations: null, accountHint: null });
  // While the worker is still giving their details for the first time, the page itself asks.
  if (!state.detailsSubmitted) delete changes.told;
  await amendPayoutAccount(unit, before.id, changes);
  const account = { ...before, ...changes };
  await tellOfPayouts(unit, before, payoutsEnabled);
  if (state.detailsSubmitted) await tellOfRequirements(unit, before, state);
  if (goesElsewhere(before.destinations, state.destinations)) await coolOff(unit, account, coolingOffMs);
  await bringSchedule(unit, account);
}

/** The account is no longer connected to us: nothing can be sent to it, and the worker may open another. */
export async function disconnect(unit: Unit, before: PayoutAccountRow, lookNumber: number): Promise<void> {
  const status = PayoutAccountStatus.DISCONNECTED;
  await amendPayoutAccount(unit, before.id, { status, payoutsEnabled: false, lookNumber });
  await tellOfPayouts(unit, before, false);
  // Should it come back, nobody tells us: from now on we look by ourselves, less and less often.
  if (before.status !== status) await lookAtAccountSoon(unit, before.userId, unit.now);
}

/** A schedule that was not ours before and that nobody else has set is the worker's wish. */
const wish = ({ scheduleWanted }: PayoutAccountRow, { schedule }: AccountState) => schedule ?? scheduleWanted;

async function tellOfPayouts(unit: Unit, before: PayoutAccountRow, payoutsEnabled: boolean): Promise<void> {
  if (before.payoutsEnabled === payoutsEnabled) return;
  await unit.emit('payout-account.changed', before.id, { workerId: before.userId, payoutsEnabled });
}

async function tellOfRequirements(
  unit: Unit,
  { id, userId, told }: PayoutAccountRow,
  now: AccountState,
): Promise<void> {
  if (toTell(now).every((one) => told.includes(one))) return;
  await unit.emit('payout-account.requirements-due', id, {
    workerId: userId,
    dueBy: now.dueBy?.toISOString() ?? null,
    requirements: requirementsInWords(now.requirements),
  });
}

/** Whoever changed where the money goes may not be the worker: nothing leaves until they had time to say so. */
async function coolOff(unit: Unit, { id, userId, accountHint }: PayoutAccountRow, coolingOffMs: number): Promise<void> {
  const until = after(unit.now, coolingOffMs);
  await holdPayouts(unit, userId, { reason: 'DETAILS_CHANGED', reference: 'details', until });
  await unit.emit('payout-account.details-changed', id, {
    workerId: userId,
    holdUntil: until.toISOString(),
    accountHint,
  });
}
