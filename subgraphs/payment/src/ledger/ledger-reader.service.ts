import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { requestListLoader, requestLoader } from '@kelmah/kit/loader/loader';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { LedgerAccount } from './chart.service';
import {
  balancesOfAccounts,
  entriesOfTransactions,
  findAccounts,
  findTransactions,
  pageOfAlarms,
  pageOfEntries,
  pageOfTransactions,
  type AlarmRow,
  type EntryRow,
  type TransactionFilter,
  type TransactionRow,
} from './ledger-explorer.store';

/** The ledger as staff look through it. Who may is decided by its fields; each batch is one query. */
export interface LedgerReader {
  transactions(filter: TransactionFilter, page: PageRequest): Promise<Connection<TransactionRow>>;
  transaction(id: string, context: RequestContext): Promise<TransactionRow | null>;
  entriesOf(transactionId: string, context: RequestContext): Promise<EntryRow[]>;
  account(id: string, context: RequestContext): Promise<LedgerAccount | null>;
  /** Minor units, debits positive. */
  balanceOf(accountId: string, context: RequestContext): Promise<number>;
  entriesOn(accountId: string, page: PageRequest): Promise<Connection<EntryRow>>;
  alarms(open: boolean | undefined, page: PageRequest): Promise<Connection<AlarmRow>>;
}

export function ledgerReader(queries: Queries): LedgerReader {
  const transactions = requestLoader<TransactionRow, RequestContext>(
    (ids) => findTransactions(queries, ids),
    ({ id }) => id,
  );
  const accounts = requestLoader<LedgerAccount, RequestContext>(
    (ids) => findAccounts(queries, ids),
    ({ id }) => id,
  );
  const balances = requestLoader<{ accountId: string; balanceMinor: number }, RequestContext>(
    (ids) => balancesOfAccounts(queries, ids),
    ({ accountId }) => accountId,
  );
  const entries = requestListLoader<EntryRow, RequestContext>(
    (ids) => entriesOfTransactions(queries, ids),
    ({ transactionId }) => transactionId,
  );
  return {
    transactions: (filter, page) => pageOfTransactions(queries, filter, page),
    transaction: (id, context) => transactions(context).load(id),
    entriesOf: (transactionId, context) => entries(context).load(transactionId),
    account: async (id, context) => (isId('ledgerAccount', id) ? accounts(context).load(id) : null),
    balanceOf: async (accountId, context) => (await balances(context).load(accountId))?.balanceMinor ?? 0,
    entriesOn: (accountId, page) => pageOfEntries(queries, accountId, page),
    alarms: (open, page) => pageOfAlarms(queries, open, page),
  };
}
