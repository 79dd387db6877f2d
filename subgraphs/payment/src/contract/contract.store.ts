import type { Queries } from '@kelmah/kit/postgres/postgres';

/** What both signed, as far as money goes. */
export interface AgreedContract {
  id: string;
  title: string;
  hirerId: string;
  workerId: string;
  currency: string;
  feeBasisPoints: number;
  activatedAt: Date;
  cancelledAt: Date | null;
}

export interface AgreedMilestone {
  id: string;
  contractId: string;
  title: string;
  position: number;
  amountMinor: number;
  startedAt: Date | null;
  approvedAt: Date | null;
}

const contractColumns = `id, title, hirer_id AS "hirerId", worker_id AS "workerId", currency,
  fee_basis_points AS "feeBasisPoints", activated_at AS "activatedAt", contract_cancellation.at AS "cancelledAt"`;
const milestoneColumns = `id, contract_id AS "contractId", title, position, amount_minor AS "amountMinor",
  started_at AS "startedAt", approved_at AS "approvedAt"`;

/** Writes a contract with its milestones; what is already there stays as it is. */
export async function insertContract(
  { query }: Queries,
  contract: Omit<AgreedContract, 'cancelledAt'>,
  milestones: readonly Pick<AgreedMilestone, 'id' | 'title' | 'position' | 'amountMinor'>[],
): Promise<void> {
  await query(
    `INSERT INTO contract (id, title, hirer_id, worker_id, currency, fee_basis_points, activated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
    [
      contract.id,
      contract.title,
      contract.hirerId,
      contract.workerId,
      contract.currency,
      contract.feeBasisPoints,
      contract.activatedAt,
    ],
  );
  for (const milestone of milestones) {
    await query(
      `INSERT INTO milestone (id, contract_id, title, position, amount_minor) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO NOTHING`,
      [milestone.id, contract.id, milestone.title, milestone.position, milestone.amountMinor],
    );
  }
}

export async function findContract({ query }: Queries, id: string): Promise<AgreedContract | undefined> {
  const [row] = await query<AgreedContract>(
    `SELECT ${contractColumns} FROM contract
     LEFT JOIN contract_cancellation ON contract_cancellation.contract_id = contract.id WHERE id = $1`,
    [id],
  );
  return row;
}

export async function findMilestone({ query }: Queries, id: string): Promise<AgreedMilestone | undefined> {
  const [row] = await query<AgreedMilestone>(`SELECT ${milestoneColumns} FROM milestone WHERE id = $1`, [id]);
  return row;
}

/** Notes that work began, unless the money has gone back to the hirer since. False where the milestone is unknown. */
export async function markStarted({ query }: Queries, milestoneId: string, at: Date): Promise<boolean> {
  const rows = await query(
    `UPDATE milestone SET started_at = CASE
       WHEN EXISTS (SELECT 1 FROM funding WHERE milestone_id = $1 AND refunded_at >= $2) THEN started_at
       ELSE coalesce(started_at, $2) END
     WHERE id = $1 RETURNING id`,
    [milestoneId, at],
  );
  return rows.length > 0;
}

/**
 * Notes that the work is to be funded anew. An approval stands, and what is paid for it next is released at once,
 * unless a decision overruled it.
 */
export async function markNotStarted(
  { query }: Queries,
  milestoneId: string,
  { overruled } = { overruled: false },
): Promise<void> {
  await query(
    `UPDATE milestone SET started_at = NULL, approved_at = NULL WHERE id = $1 AND (approved_at IS NULL OR $2)`,
    [milestoneId, overruled],
  );
}

/** Notes that the work is approved, unless the money has gone back by a decision since. */
export async function markApproved({ query }: Queries, milestoneId: string, at: Date): Promise<void> {
  await query(
    `UPDATE milestone SET approved_at = CASE
       WHEN EXISTS (SELECT 1 FROM funding WHERE milestone_id = $1 AND refunded_at >= $2 AND decided_by IS NOT NULL)
       THEN approved_at ELSE coalesce(approved_at, $2) END
     WHERE id = $1`,
    [milestoneId, at],
  );
}

/** Notes that a contract was called off, whether it is known yet or not. */
export async function markCancelled({ query }: Queries, contractId: string, at: Date): Promise<void> {
  await query(`INSERT INTO contract_cancellation (contract_id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    contractId,
    at,
  ]);
}
