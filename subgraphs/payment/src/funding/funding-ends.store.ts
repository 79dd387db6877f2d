import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Ids of the payments that the end of a contract or of an account concerns. */

const open = `status IN ('CREATED', 'PROCESSING', 'FAILED', 'HELD')`;

/** The latest payment of each of these milestones of a contract. */
export async function idsOfMilestones(
  { query }: Queries,
  contractId: string,
  milestoneIds: readonly string[],
): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `SELECT DISTINCT ON (milestone_id) id FROM funding WHERE contract_id = $1 AND milestone_id = ANY($2)
     ORDER BY milestone_id, attempt DESC`,
    [contractId, milestoneIds],
  );
  return rows.map(({ id }) => id);
}

/** Payments of a contract whose money is still to come, or here and not yet anybody's. */
export async function idsOpenOfContract({ query }: Queries, contractId: string): Promise<string[]> {
  const rows = await query<{ id: string }>(`SELECT id FROM funding WHERE contract_id = $1 AND ${open} ORDER BY id`, [
    contractId,
  ]);
  return rows.map(({ id }) => id);
}

/** The same of a person, on either side. */
export async function idsOpenOfPerson({ query }: Queries, userId: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `SELECT id FROM funding WHERE (hirer_id = $1 OR worker_id = $1) AND ${open} ORDER BY id`,
    [userId],
  );
  return rows.map(({ id }) => id);
}
