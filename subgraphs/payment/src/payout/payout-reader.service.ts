import { second, type Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isId } from '@kelmah/kit/ids/ids';
import { requestLoader } from '@kelmah/kit/loader/loader';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import {
  findPayoutAccountOf,
  lookAtWaitingAccount,
  newPayoutAccount,
  ownerOfPayoutAccount,
  type PayoutAccountRow,
} from './payout-account.store';
import { findPayouts, pageOfPayouts, type PayoutRow } from './payout.store';

/** A worker who comes back from the provider's page looks again and again: it is asked once in this time. */
const quietMs = 3 * second;

/** Payout accounts and payouts, to the worker whose they are and to nobody else. */
export interface PayoutReader {
  accountOf(userId: string, viewer: Viewer): Promise<PayoutAccountRow | null>;
  accountById(id: string, viewer: Viewer): Promise<PayoutAccountRow | null>;
  payoutById(id: string, context: RequestContext): Promise<PayoutRow | null>;
  payoutsOf(userId: string, page: PageRequest): Promise<Connection<PayoutRow>>;
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
    if (account.status !== 'READY' && account.stripeAccountId !== null) {
      lookAtWaitingAccount(postgres, userId, clock.now(), quietMs).then(
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
  };
}
