import type { Queries } from '@kelmah/kit/postgres/postgres';

/** A webhook that was taken in: what it is about, and nothing of what it says. */
export interface WebhookRow {
  id: string;
  type: string;
  account: string | null;
  objectId: string;
  fundingId: string | null;
  paymentIntentId: string | null;
  tries: number;
}

const columns = `id, type, account, object_id AS "objectId", funding_id AS "fundingId",
  payment_intent_id AS "paymentIntentId", tries`;

/** False where it was taken in before. */
export async function insertWebhook(
  { query }: Queries,
  event: Omit<WebhookRow, 'tries'> & { createdAt: Date; receivedAt: Date },
): Promise<boolean> {
  const rows = await query(
    `INSERT INTO webhook_event (id, type, account, object_id, funding_id, payment_intent_id, created_at, received_at, next_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [
      event.id,
      event.type,
      event.account,
      event.objectId,
      event.fundingId,
      event.paymentIntentId,
      event.createdAt,
      event.receivedAt,
    ],
  );
  return rows.length > 0;
}

/** Takes webhooks whose effect is still to come: nobody else has them until the lease is over. */
export async function takeWebhooks(
  { query }: Queries,
  take: { now: Date; leaseUntil: Date; limit: number },
): Promise<WebhookRow[]> {
  return query<WebhookRow>(
    `UPDATE webhook_event SET tries = tries + 1, leased_until = $2
     WHERE id IN (
       SELECT id FROM webhook_event
       WHERE done_at IS NULL AND next_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
       ORDER BY next_at LIMIT $3 FOR UPDATE SKIP LOCKED)
     RETURNING ${columns}`,
    [take.now, take.leaseUntil, take.limit],
  );
}

/** Says that a webhook has had its effect. Written in the transaction of the effect. */
export async function markWebhookDone({ query }: Queries, id: string, now: Date): Promise<void> {
  await query(`UPDATE webhook_event SET done_at = $2, leased_until = NULL WHERE id = $1 AND done_at IS NULL`, [
    id,
    now,
  ]);
}

/** Webhooks about one payment of a funding that are there and have had no effect yet. */
export async function openWebhooksAbout(
  { query }: Queries,
  about: { fundingId: string; paymentIntentId: string | null },
): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `SELECT id FROM webhook_event
     WHERE done_at IS NULL AND funding_id = $1 AND account IS NULL
       AND (payment_intent_id IS NULL OR payment_intent_id = $2)`,
    [about.fundingId, about.paymentIntentId],
  );
  return rows.map(({ id }) => id);
}

/** The same for many at once. */
export async function markWebhooksDone({ query }: Queries, ids: readonly string[], now: Date): Promise<void> {
  await query(`UPDATE webhook_event SET done_at = $2, leased_until = NULL WHERE id = ANY($1) AND done_at IS NULL`, [
    ids,
    now,
  ]);
}

export async function isWebhookDone({ query }: Queries, id: string): Promise<boolean> {
  const rows = await query(`SELECT 1 AS there FROM webhook_event WHERE id = $1 AND done_at IS NOT NULL`, [id]);
  return rows.length > 0;
}

/** Removes webhooks that came before then and have had their effect. Answers with how many, at most `limit`. */
export async function removeOldWebhooks({ query }: Queries, before: Date, limit: number): Promise<number> {
  const rows = await query(
    `DELETE FROM webhook_event WHERE id IN (
       SELECT id FROM webhook_event WHERE done_at IS NOT NULL AND received_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [before, limit],
  );
  return rows.length;
}

export async function putWebhookOff({ query }: Queries, id: string, nextAt: Date, lastError: string): Promise<void> {
  await query(
    `UPDATE webhook_event SET next_at = $2, last_error = $3, leased_until = NULL WHERE id = $1 AND done_at IS NULL`,
    [id, nextAt, lastError.slice(0, 500)],
  );
}
