import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Webhooks that have not had their effect yet. */
export async function webhooksLeft({ query }: Queries): Promise<number> {
  const [row] = await query<{ left: number }>('SELECT count(*) AS left FROM webhook_event WHERE done_at IS NULL');
  return row?.left ?? 0;
}

/** Payments that are booked as held. */
export async function holdsBooked({ query }: Queries): Promise<number> {
  const [row] = await query<{ held: number }>(`SELECT count(*) AS held FROM ledger_transaction WHERE kind = 'HOLD'`);
  return row?.held ?? 0;
}
