import type { Queries } from '@kelmah/kit/postgres/postgres';

export type OperationKind =
  | 'OPEN_CHECKOUT'
  | 'CLOSE_CHECKOUT'
  | 'TRANSFER'
  | 'REFUND'
  | 'RETURN_SURPLUS'
  | 'OPEN_ACCOUNT'
  | 'SET_PAYOUT_SCHEDULE'
  | 'SUBMIT_EVIDENCE'
  | 'REVERSE_TRANSFER';

/** Something that we ask of Stripe, written before it is asked. `id` is the idempotency key. */
export interface Operation<Request = unknown> {
  id: string;
  kind: OperationKind;
  /** What it is done for: a funding, a payment, a payout account. */
  subject: string;
  number: number;
  /** Exactly what is asked, on every try. */
  request: Request;
  status: 'PLANNED' | 'DONE' | 'REFUSED';
  tries: number;
  firstSentAt: Date | null;
  /** Until when somebody has it in hand. */
  leasedUntil: Date | null;
  outcomeId: string | null;
  lastError: string | null;
}

const columns = `id, kind, subject, number, request, status, tries, first_sent_at AS "firstSentAt",
  leased_until AS "leasedUntil", outcome_id AS "outcomeId", last_error AS "lastError"`;

/**
 * Writes down the next operation of this kind for a subject. Answers with undefined where one is planned already.
 */
export async function planOperation<Request extends object>(
  { query }: Queries,
  plan: { kind: OperationKind; subject: string; request: Request; now: Date; notBefore?: Date },
): Promise<Operation<Request> | undefined> {
  const [row] = await query<Operation<Request>>(
    `INSERT INTO operation (id, kind, subject, number, request, next_at, created_at)
     SELECT $1::text || '-' || $2::text || '-' || (1 + count(*)), $3, $2, 1 + count(*), $4, $5, $6
     FROM operation WHERE kind = $3 AND subject = $2
     ON CONFLICT DO NOTHING RETURNING ${columns}`,
    [
      plan.kind.toLowerCase().replaceAll('_', '-'),
      plan.subject,
      plan.kind,
      JSON.stringify(plan.request),
      plan.notBefore ?? plan.now,
      plan.now,
    ],
  );
  return row;
}

/** Takes operations that are due: nobody else runs them until the lease is over. */
export async function takeDueOperations(
  { query }: Queries,
  take: { now: Date; leaseUntil: Date; limit: number },
): Promise<Operation[]> {
  return query<Operation>(
    `UPDATE operation SET tries = tries + 1, leased_until = $2, first_sent_at = coalesce(first_sent_at, $1)
     WHERE id IN (
       SELECT id FROM operation
       WHERE status = 'PLANNED' AND next_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
       ORDER BY next_at LIMIT $3 FOR UPDATE SKIP LOCKED)
     RETURNING ${columns}`,
    [take.now, take.leaseUntil, take.limit],
  );
}

/** Takes one operation, due or not; undefined where it has ended, or somebody has it in hand and it is not stolen. */
export async function takeOperation(
  { query }: Queries,
  id: string,
  take: { now: Date; leaseUntil: Date; steal: boolean },
): Promise<Operation | undefined> {
  const [row] = await query<Operation>(
    `UPDATE operation SET tries = tries + 1, leased_until = $3, first_sent_at = coalesce(first_sent_at, $2)
     WHERE id = $1 AND status = 'PLANNED' AND ($4 OR leased_until IS NULL OR leased_until <= $2) RETURNING ${columns}`,
    [id, take.now, take.leaseUntil, take.steal],
  );
  return row;
}

export async function findOperation({ query }: Queries, id: string): Promise<Operation | undefined> {
  const [row] = await query<Operation>(`SELECT ${columns} FROM operation WHERE id = $1`, [id]);
  return row;
}

/** The operation of this kind that is planned for a subject. */
export async function findPlanned(
  { query }: Queries,
  kind: OperationKind,
  subject: string,
): Promise<Operation | undefined> {
  const [row] = await query<Operation>(
    `SELECT ${columns} FROM operation WHERE kind = $1 AND subject = $2 AND status = 'PLANNED'`,
    [kind, subject],
  );
  return row;
}

/** Ends an operation. False where it had ended before: then its outcome is recorded, and must not be again. */
export async function endOperation(
  { query }: Queries,
  id: string,
  end: { status: 'DONE' | 'REFUSED'; outcomeId?: string; lastError?: string; now: Date },
): Promise<boolean> {
  const rows = await query(
    `UPDATE operation SET status = $2, outcome_id = $3, last_error = $4, ended_at = $5, leased_until = NULL
     WHERE id = $1 AND status = 'PLANNED' RETURNING id`,
    [id, end.status, end.outcomeId ?? null, end.lastError ?? null, end.now],
  );
  return rows.length > 0;
}

/** Gives up what was planned for a subject and was never sent. */
export async function giveUpUnsent(
  { query }: Queries,
  kind: OperationKind,
  subject: string,
  because: string,
  now: Date,
): Promise<void> {
  await query(
    `UPDATE operation SET status = 'REFUSED', last_error = $3, ended_at = $4
     WHERE kind = $1 AND subject = $2 AND status = 'PLANNED' AND first_sent_at IS NULL`,
    [kind, subject, because, now],
  );
}

/** Puts an operation off whose outcome nobody knows; it will be asked again with the same key. */
export async function putOff({ query }: Queries, id: string, nextAt: Date, lastError: string): Promise<void> {
  await query(
    `UPDATE operation SET next_at = $2, last_error = $3, leased_until = NULL WHERE id = $1 AND status = 'PLANNED'`,
    [id, nextAt, lastError.slice(0, 500)],
  );
}
