import { minute } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { z } from 'zod';
import { findPlanned, planOperation } from '../operation/operation.store';
import type { OperationHandler } from '../operation/operation.worker';
import type { Provider } from '../stripe/stripe.stripe';
import { after } from '../work/backoff.service';
import type { Unit, Units } from '../work/unit.service';
import {
  amendPayoutAccount,
  lockPayoutAccount,
  lockPayoutAccountOf,
  lookAtAccountSoon,
  nextLookNumber,
  type PayoutAccountRow,
} from './payout-account.store';
import { findHold } from './payout-hold.store';
import { byHand, everyDay, PayoutInterval, rhythmOf, type Rhythm } from './schedule.states';

export interface ScheduleRequest {
  stripeAccountId: string;
  schedule: Rhythm;
}

const retryMs = 15 * minute;

/** What the schedule at Stripe should be: by hand while payouts are held, else as the worker wants. Null: as it is. */
async function scheduleDue(unit: Unit, account: PayoutAccountRow): Promise<Rhythm | null> {
  if (await findHold(unit, account.id)) return byHand;
  // By hand without anybody's wish is what a hold left behind that began before we knew the schedule.
  return account.scheduleWanted ?? (account.schedule === byHand ? everyDay : null);
}

/**
 * Plans to bring the schedule at Stripe to what it should be. Call it where the account is locked, after whatever
 * changes a hold or a wish. One change is under way at a time; the next is planned when that is recorded.
 */
export async function bringSchedule(unit: Unit, account: PayoutAccountRow, notBefore?: Date): Promise<void> {
  const { id, stripeAccountId } = account;
  if (stripeAccountId === null || account.status === 'DISCONNECTED') return;
  if (await findPlanned(unit, 'SET_PAYOUT_SCHEDULE', id)) return;
  const schedule = await scheduleDue(unit, account);
  if (schedule === null || schedule === account.schedule) return;
  const request: ScheduleRequest = { stripeAccountId, schedule };
  await planOperation(unit, { kind: 'SET_PAYOUT_SCHEDULE', subject: id, request, now: unit.now, notBefore });
}

/** Whether the schedule that Stripe has is nobody's but the account's own: no hold stands and no change is under way. */
export async function isScheduleFree(unit: Unit, payoutAccountId: string): Promise<boolean> {
  if (await findPlanned(unit, 'SET_PAYOUT_SCHEDULE', payoutAccountId)) return false;
  return (await findHold(unit, payoutAccountId)) === undefined;
}

/** Sets an account's schedule at Stripe. Setting it twice is setting it once. */
export function setSchedule(provider: Provider): OperationHandler<ScheduleRequest, string> {
  return {
    ask: async ({ id, request }) => {
      await provider.accounts.setSchedule(request.stripeAccountId, request.schedule, id);
      return request.stripeAccountId;
    },
    idOf: (stripeAccountId) => stripeAccountId,
    record: async (unit, { subject, request }) => {
      const account = await lockPayoutAccount(unit, subject);
      if (account?.stripeAccountId !== request.stripeAccountId) return account && bringSchedule(unit, account);
      // An answer of Stripe that was asked for before may still tell of the schedule before: it is not heeded.
      const changes = { schedule: request.schedule, lookNumber: await nextLookNumber(unit) };
      await amendPayoutAccount(unit, account.id, changes);
      await lookAtAccountSoon(unit, account.userId, unit.now);
      await bringSchedule(unit, { ...account, ...changes });
    },
    refused: async (unit, { subject }) => {
      const account = await lockPayoutAccount(unit, subject);
      if (!account) return;
      await lookAtAccountSoon(unit, account.userId, unit.now);
      await bringSchedule(unit, account, after(unit.now, retryMs));
    },
  };
}

const input = z.object({
  interval: z.enum([PayoutInterval.DAILY, PayoutInterval.WEEKLY, PayoutInterval.MONTHLY], {
    error: 'Choose daily, weekly or monthly.',
  }),
});

export interface Schedules {
  /** Sets how often a worker is paid out. While payouts are held it is kept for when they go on. */
  set(viewer: Viewer, raw: unknown): Promise<{ payoutAccount: PayoutAccountRow } | Refusal>;
}

export function schedules(units: Units): Schedules {
  return {
    set: async (viewer, raw) => {
      const parsed = parseInput(input, raw);
      if (isRefusal(parsed)) return parsed;
      if (!viewer.roles.includes('WORKER')) return refuse.forbidden('Only workers are paid out.');
      return units.inOne(async (unit) => {
        const account = await lockPayoutAccountOf(unit, userIdOfViewer(viewer));
        if (!account || account.stripeAccountId === null || account.status === 'DISCONNECTED') {
          return refuse.conflict(RefusalCode.NOT_READY, 'First set up where you are paid out.');
        }
        const wanted = { ...account, scheduleWanted: rhythmOf[parsed.interval] };
        await amendPayoutAccount(unit, account.id, { scheduleWanted: wanted.scheduleWanted });
        await bringSchedule(unit, wanted);
        return { payoutAccount: wanted };
      });
    },
  };
}
