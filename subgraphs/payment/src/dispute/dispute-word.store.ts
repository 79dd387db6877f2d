import type { Queries } from '@kelmah/kit/postgres/postgres';

/** What the two sides said in disputes. Nothing of it is ever changed; it goes once its author is forgotten. */

/** How a side wants what is held parted, in minor units, and why. */
export interface WishRow {
  disputeId: string;
  userId: string;
  releasedMinor: number;
  refundedMinor: number;
  story: string;
  at: Date;
}

export interface EvidenceRow {
  id: string;
  disputeId: string;
  authorId: string;
  /** Null where it came with the story of a side. */
  text: string | null;
  uploadIds: string[];
  messageIds: string[];
  addedAt: Date;
}

export async function insertWish({ query }: Queries, wish: WishRow): Promise<void> {
  await query(
    `INSERT INTO dispute_wish (dispute_id, user_id, released_minor, refunded_minor, story, at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [wish.disputeId, wish.userId, wish.releasedMinor, wish.refundedMinor, wish.story, wish.at],
  );
}

export async function wishesOf({ query }: Queries, disputeIds: readonly string[]): Promise<WishRow[]> {
  return query<WishRow & Record<string, unknown>>(
    `SELECT dispute_id AS "disputeId", user_id AS "userId", released_minor AS "releasedMinor",
       refunded_minor AS "refundedMinor", coalesce(nullif(story, ''), 'These words are kept no longer.') AS story, at
     FROM dispute_wish WHERE dispute_id = ANY($1)`,
    [disputeIds],
  );
}

export async function insertEvidence({ query }: Queries, evidence: EvidenceRow): Promise<void> {
  await query(
    `INSERT INTO dispute_evidence (id, dispute_id, author_id, text, upload_ids, message_ids, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      evidence.id,
      evidence.disputeId,
      evidence.authorId,
      evidence.text,
      evidence.uploadIds,
      evidence.messageIds,
      evidence.addedAt,
    ],
  );
}

/** The evidence of these disputes, the oldest first. */
export async function evidenceOf({ query }: Queries, disputeIds: readonly string[]): Promise<EvidenceRow[]> {
  return query<EvidenceRow & Record<string, unknown>>(
    `SELECT id, dispute_id AS "disputeId", author_id AS "authorId", text, upload_ids AS "uploadIds",
       message_ids AS "messageIds", added_at AS "addedAt"
     FROM dispute_evidence WHERE dispute_id = ANY($1) ORDER BY id`,
    [disputeIds],
  );
}

export async function countEvidence({ query }: Queries, disputeId: string, authorId: string): Promise<number> {
  const [row] = await query<{ count: number }>(
    'SELECT count(*) AS count FROM dispute_evidence WHERE dispute_id = $1 AND author_id = $2',
    [disputeId, authorId],
  );
  return row?.count ?? 0;
}
