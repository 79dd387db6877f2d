import { isId } from '@kelmah/kit/ids/ids';
import type { Queries } from '@kelmah/kit/postgres/postgres';

export interface ClientRequest {
  bodyHash: string;
  /** The id of what was made or changed: a funding, a dispute, … */
  subject: string;
}

/** A request that this person made under this key, if they did. */
export async function findRequest({ query }: Queries, userId: string, key: string): Promise<ClientRequest | undefined> {
  const [row] = await query<ClientRequest & Record<string, unknown>>(
    `SELECT body_hash AS "bodyHash", coalesce(subject, funding_id) AS subject FROM client_request
     WHERE user_id = $1 AND key = $2`,
    [userId, key],
  );
  return row;
}

/** Keeps a request under its key. False where the key was taken meanwhile. */
export async function insertRequest(
  { query }: Queries,
  request: ClientRequest & { userId: string; key: string; at: Date },
): Promise<boolean> {
  const { userId, key, subject } = request;
  const rows = await query(
    `INSERT INTO client_request (user_id, key, body_hash, funding_id, subject, at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING key`,
    [userId, key, request.bodyHash, isId('funding', subject) ? subject : null, subject, request.at],
  );
  return rows.length > 0;
}
