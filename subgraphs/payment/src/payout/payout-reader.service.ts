import { second, type Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { hasJustProved } from '@kelmah/kit/context/fresh';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isId } from '@kelmah/kit/ids/ids';
import { requestLoader } from '@kelmah/kit/loader/loader';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import {
  findPayoutAccountOf,
  lookAtWatchedAccount,
  newPayoutAccount,
  ownerOfPayoutAccount,
  type PayoutAccountRow,
} from './payout-account.store';
import { findHold, type PayoutHold } from './payout-hold.store';
import { findPayouts, pageOfPayouts, sumPayoutsUnderWay, type PayoutRow, type PayoutsUnderWay } from './payout.store';
import { nextPayoutDay, partsOfRhythm, type PayoutInterval } from './schedule.states';

/** A worker who comes back from the provider's page looks again and again: it is asked once in this time. */
const quietMs = 3 * second;
/** One who is ready and looks at what is on its way sees it as it was this long ago at most. */
const readyQuietMs = 30 * second;

/** Payout accounts and payouts, to the worker whose they are and to nobody else. */
export interface PayoutReader {
  accountOf(userId: string, viewer: Viewer): Promise<PayoutAccountRow | null>;
  accountById(id: string, viewer: Viewer): Promise<PayoutAccountRow | null>;
  payoutById(id: string, context: RequestContext): Promise<PayoutRow | null>;
  payoutsOf(userId: string, page: PageRequest): Promise<Connection<PayoutRow>>;
  underWayOf(userId: string): Promise<PayoutsUnderWay[]>;
  /** Why nothing leaves the account, if nothing does. */
  holdOf(account: PayoutAccountRow): Promise<PayoutHold | undefined>;
  scheduleOf(account: PayoutAccountRow): Promise<ScheduleView | null>;
  /** Whether the viewer may change right away where they are paid. */
  mayChange(account: PayoutAccountRow, viewer: Viewer): boolean;
}

/** How often a worker is paid out, as it is or will be when a hold is over. */
export interface ScheduleView {
  interval: PayoutInterval;
  nextOn: Date | null;
}

export function payoutReader(parts: { postgres: Postgres; clock: Clock; lookIsDue(): void }): PayoutReader {
  const { postgres, clock, lookIsDue } = parts;
  const byId = requestLoader<PayoutRow, RequestContext>(
    async (ids, { viewer }) => (await findPayouts(postgres, ids)).filter(({ userId }) => userId === viewer.userId),
    ({ id }) => id,
  );

  async function accountOf(userId: string, viewer: Viewer): Promise<PayoutAccountRow | null> {
    if (userId !== viewer.userId || !viewer.roles.includes('WORKER')) return null;
    const account = (await findPayoutAccountOf(postgres, userId)) ?? newPayoutAccount(userId);
    if (account.stripeAccountId !== null) {
      const everyMs = account.status === 'READY' ? readyQuietMs : quietMs;
      lookAtWatchedAccount(postgres, userId, clock.now(), everyMs).then(
        (due) => due && lookIsDue(),
        () => undefined,
      );
    }
    return account;
  }

  return {
    accountOf,
    accountById: async (id, viewer) => (isId('payoutAccount', id) ? accountOf(ownerOfPayoutAccount(id), viewer) : null),
    payoutById: async (id, context) => (isId('payout', id) ? byId(context).load(id) : null),
    payoutsOf: (userId, page) => pageOfPayouts(postgres, userId, page),
    underWayOf: (userId) => sumPayoutsUnderWay(postgres, userId),
    holdOf: ({ id }) => findHold(postgres, id),
    scheduleOf: async ({ id, schedule, scheduleWanted, status }) => {
      const rhythm = scheduleWanted ?? schedule;
      if (rhythm === null || status === 'DISCONNECTED') return null;
      const now = clock.now();
      const hold = await findHold(postgres, id);
      const from = hold === undefined ? now : hold.until;
      const { interval } = partsOfRhythm(rhythm);
      return { interval, nextOn: from && nextPayoutDay(rhythm, from < now ? now : from) };
    },
    mayChange: ({ stripeAccountId, status }, viewer) =>
      stripeAccountId !== null && status !== 'DISCONNECTED' && hasJustProved(viewer, clock.now()),
  };
}
