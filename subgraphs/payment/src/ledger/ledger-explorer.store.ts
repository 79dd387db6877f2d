import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { newestFirst } from '../work/keyset.store';
import type { LedgerAccount } from './chart.service';

export interface TransactionRow {
  id: string;
  kind: string;
  reference: string;
  fundingId: string | null;
  payoutId: string | null;
  at: Date;
  shard: number;
  position: number;
  hash: string;
}

export interface EntryRow {
  id: string;
  transactionId: string;
  accountId: string;
  currency: string;
  /** Positive is debit, negative is credit. */
  amountMinor: number;
}

export interface AlarmRow {
  id: string;
  what: string;
  place: string;
  words: string;
  firstSeenAt: Date;
  lastSeenAt: Date;
  resolvedAt: Date | null;
}

export interface TransactionFilter {
  reference?: string | null;
  fundingId?: string | null;
  userId?: string | null;
  accountId?: string | null;
  kind?: string | null;
  from?: Date | null;
  to?: Date | null;
}

const transactionColumns = `id, kind, reference, funding_id AS "fundingId", payout_id AS "payoutId", at, shard, position,
  hash`;
const entryColumns = `id, transaction_id AS "transactionId", account_id AS "accountId", currency,
  amount_minor AS "amountMinor"`;
const accountColumns = `id, kind, currency, user_id AS "userId", milestone_id AS "milestoneId"`;

/** Each condition of a filter; `$0` stands for its value. */
const conditions: Record<keyof TransactionFilter, string> = {
  reference: 'reference = $0',
  fundingId: 'funding_id = $0',
  userId: `id IN (SELECT transaction_id FROM ledger_entry WHERE account_id IN
    (SELECT id FROM ledger_account WHERE user_id = $0))`,
  accountId: 'id IN (SELECT transaction_id FROM ledger_entry WHERE account_id = $0)',
  kind: 'kind = $0',
  from: 'at >= $0',
  to: 'at < $0',
};

export async function pageOfTransactions({ query }: Queries, filter: TransactionFilter, page: PageRequest) {
  const given = (Object.keys(conditions) as (keyof TransactionFilter)[]).filter((name) => filter[name] != null);
  const where = given.map((name, index) => `AND ${conditions[name].replace('$0', `$${index + 1}`)}`).join(' ');
  return newestFirst<TransactionRow>(page, {
    column: 'id',
    from: given.length + 1,
    idOf: ({ id }) => id,
    read: (end, values) =>
      query(`SELECT ${transactionColumns} FROM ledger_transaction WHERE true ${where} ${end}`, [
        ...given.map((name) => filter[name]),
        ...values,
      ]),
  });
}

export async function findTransactions({ query }: Queries, ids: readonly string[]): Promise<TransactionRow[]> {
  return query(`SELECT ${transactionColumns} FROM ledger_transaction WHERE id = ANY($1)`, [ids]);
}

/** The entries of these transactions, each transaction's in the order in which they were written. */
export async function entriesOfTransactions({ query }: Queries, ids: readonly string[]): Promise<EntryRow[]> {
  return query(`SELECT ${entryColumns} FROM ledger_entry WHERE transaction_id = ANY($1) ORDER BY id`, [ids]);
}

export async function pageOfEntries({ query }: Queries, accountId: string, page: PageRequest) {
  return newestFirst<EntryRow>(page, {
    column: 'id',
    from: 2,
    idOf: ({ id }) => id,
    read: (end, values) =>
      query(`SELECT ${entryColumns} FROM ledger_entry WHERE account_id = $1 ${end}`, [accountId, ...values]),
  });
}

export async function findAccounts({ query }: Queries, ids: readonly string[]): Promise<LedgerAccount[]> {
  const rows = await query<LedgerAccount & Record<string, unknown>>(
    `SELECT ${accountColumns} FROM ledger_account WHERE id = ANY($1)`,
    [ids],
  );
  return rows;
}

/** The balances of these accounts, minor units, debits positive; one without entries is left out. */
export async function balancesOfAccounts(
  { query }: Queries,
  ids: readonly string[],
): Promise<{ accountId: string; balanceMinor: number }[]> {
  return query(
    `SELECT account_id AS "accountId", sum(amount_minor)::bigint AS "balanceMinor"
     FROM ledger_entry WHERE account_id = ANY($1) GROUP BY account_id`,
    [ids],
  );
}

/** Alarms, the newest first; `open` ones, those that are over, or (undefined) all. */
export async function pageOfAlarms({ query }: Queries, open: boolean | undefined, page: PageRequest) {
  const which = open === undefined ? '' : `AND resolved_at IS ${open ? '' : 'NOT '}NULL`;
  return newestFirst<AlarmRow>(page, {
    column: 'id',
    from: 1,
    idOf: ({ id }) => id,
    read: (end, values) =>
      query(
        `SELECT id, what, place, words, first_seen_at AS "firstSeenAt", last_seen_at AS "lastSeenAt",
           resolved_at AS "resolvedAt" FROM ledger_alarm WHERE true ${which} ${end}`,
        values,
      ),
  });
}
