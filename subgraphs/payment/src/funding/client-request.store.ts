import type { Queries } from '@kelmah/kit/postgres/postgres';

export interface ClientRequest {
  bodyHash: string;
  fundingId: string;
}

/** A request that this person made under this key, if they did. */
export async function findRequest({ query }: Queries, userId: string, key: string): Promise<ClientRequest | undefined> {
  const [row] = await query<ClientRequest & Record<string, unknown>>(
    `SELECT body_hash AS "bodyHash", funding_id AS "fundingId" FROM client_request WHERE user_id = $1 AND key = $2`,
    [userId, key],
  );
  return row;
}

/** Keeps a request under its key. False where the key was taken meanwhile. */
export async function insertRequest(
  { query }: Queries,
  request: ClientRequest & { userId: string; key: string; at: Date },
): Promise<boolean> {
  const rows = await query(
    `INSERT INTO client_request (user_id, key, body_hash, funding_id, at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING key`,
    [request.userId, request.key, request.bodyHash, request.fundingId, request.at],
  );
  return rows.length > 0;
}
