import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Forgets a name for good: what was said before comes to nothing. */
export async function forgetName({ query }: Queries, userId: string): Promise<void> {
  await query(
    `INSERT INTO person (user_id, name, version) VALUES ($1, '', 2147483647)
     ON CONFLICT (user_id) DO UPDATE SET name = '', version = excluded.version`,
    [userId],
  );
}

/** Whether somebody had their account erased. */
export async function isForgotten({ query }: Queries, userId: string): Promise<boolean> {
  return (await query('SELECT FROM person WHERE user_id = $1 AND version = 2147483647', [userId])).length > 0;
}

/** Forgets where somebody was paid; the account at the provider is theirs, and what is on its way goes on. */
export async function forgetDestinations({ query }: Queries, userId: string): Promise<void> {
  await query(`UPDATE payout_account SET destinations = NULL, account_hint = NULL WHERE user_id = $1`, [userId]);
}

/** Notes that the words of somebody are kept no longer, and forgets what can be forgotten by now. */
export async function endWords(queries: Queries, userId: string, now: Date): Promise<void> {
  const { query } = queries;
  await query('INSERT INTO ended_words (user_id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [userId, now]);
  const disputes = await query<{ id: string }>(
    'SELECT id FROM dispute WHERE closed_at IS NOT NULL AND (hirer_id = $1 OR worker_id = $1)',
    [userId],
  );
  for (const { id } of disputes) await forgetEndedWords(queries, id);
  await query(`UPDATE contract SET title = 'Work for a former member' WHERE hirer_id = $1`, [userId]);
  await query(
    `UPDATE milestone SET title = 'Part ' || position
     WHERE contract_id IN (SELECT id FROM contract WHERE hirer_id = $1)`,
    [userId],
  );
  await query('UPDATE funding SET refund_reason = NULL WHERE refunded_by = $1', [userId]);
  // What Stripe was asked long ago is not asked again.
  await query(
    `UPDATE operation SET request = request - 'title' WHERE status <> 'PLANNED' AND request ? 'title'
       AND subject IN (SELECT id FROM funding WHERE hirer_id = $1)`,
    [userId],
  );
}

/** Takes out of a closed dispute what those said in it whose words are kept no longer. */
export async function forgetEndedWords({ query }: Queries, disputeId: string): Promise<void> {
  await query(
    `UPDATE dispute_wish SET story = '' WHERE dispute_id = $1 AND story <> ''
       AND user_id IN (SELECT user_id FROM ended_words)`,
    [disputeId],
  );
  await query(
    `UPDATE dispute_evidence SET text = NULL, upload_ids = '{}'
     WHERE dispute_id = $1 AND (text IS NOT NULL OR upload_ids <> '{}')
       AND author_id IN (SELECT user_id FROM ended_words)`,
    [disputeId],
  );
}
