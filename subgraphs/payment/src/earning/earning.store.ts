import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { newestFirst } from '../work/keyset.store';

/** What a worker earned with one milestone: an entry of the ledger. */
export interface EarningRow {
  id: string;
  fundingId: string;
  currency: string;
  netMinor: number;
  releasedAt: Date;
}

export async function pageOfEarnings({ query }: Queries, userId: string, page: PageRequest) {
  return newestFirst<EarningRow>(page, {
    column: 'entry.id',
    from: 2,
    idOf: (row) => row.id,
    read: (end, values) =>
      query<EarningRow>(
        `SELECT entry.id, booked.funding_id AS "fundingId", entry.currency, -entry.amount_minor AS "netMinor",
           booked.at AS "releasedAt"
         FROM ledger_account AS account
         JOIN ledger_entry AS entry ON entry.account_id = account.id
         JOIN ledger_transaction AS booked ON booked.id = entry.transaction_id
         WHERE account.user_id = $1 AND account.kind = 'WORKER_EARNED' AND booked.kind = 'RELEASE' ${end}`,
        [userId, ...values],
      ),
  });
}
