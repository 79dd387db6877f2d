import type { Postgres } from '@kelmah/kit/postgres/postgres';

/** The arguments of `ledger_book` for one transaction; the lists hold one element a line, in the order of the accounts. */
export interface BookedColumns {
  id: string;
  kind: string;
  reference: string;
  funding_id: string | undefined;
  entry_ids: string[];
  account_ids: string[];
  kinds: string[];
  currencies: string[];
  user_ids: (string | null)[];
  milestone_ids: (string | null)[];
  amounts: number[];
}

/** Books many transactions in one database transaction, which puts them into one chain. */
export async function bookMany(
  { query }: Postgres,
  chains: number,
  booked: readonly BookedColumns[],
  at: Date,
): Promise<void> {
  await query(
    `SELECT ledger_book($1, id, kind, reference, funding_id, NULL, $3, entry_ids, account_ids, kinds, currencies,
       user_ids, milestone_ids, amounts)
     FROM jsonb_to_recordset($2) AS made (id text, kind text, reference text, funding_id text, entry_ids text[],
       account_ids text[], kinds text[], currencies text[], user_ids text[], milestone_ids text[], amounts bigint[])`,
    [chains, JSON.stringify(booked), at],
  );
}

export async function gatherStatistics({ query }: Postgres): Promise<void> {
  await query('ANALYZE');
}
