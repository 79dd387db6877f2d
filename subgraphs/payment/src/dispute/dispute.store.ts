import { Fault } from '@kelmah/kit/errors/fault';
import { connectionFrom, decodeCursor, encodeCursor, readPage, type PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { forgetEndedWords } from '../document/forgotten.store';
import {
  disputeMoveNamed,
  type DisputeChange,
  type DisputeDecider,
  type DisputeOutcome,
  type DisputeReason,
  type DisputeStatus,
} from './dispute.states';

/** A dispute about the held money of one milestone. Amounts are minor units. */
export interface DisputeRow {
  id: string;
  fundingId: string;
  milestoneId: string;
  contractId: string;
  hirerId: string;
  workerId: string;
  openedById: string;
  currency: string;
  /** What was held when it was opened; of a settled one, what was decided about. */
  amountMinor: number;
  status: DisputeStatus;
  reason: DisputeReason;
  openedAt: Date;
  answerBy: Date;
  /** Until when an answer is awaited, since when staff have it, or when it was closed. */
  dueAt: Date;
  closedAt: Date | null;
  outcome: DisputeOutcome | null;
  releasedMinor: number | null;
  refundedMinor: number | null;
  /** Of what was released. */
  feeMinor: number | null;
  netMinor: number | null;
  decidedBy: DisputeDecider | null;
  decidedById: string | null;
  settledReason: string | null;
  endsContract: boolean | null;
}

const columnOf = {
  id: 'id',
  fundingId: 'funding_id',
  milestoneId: 'milestone_id',
  contractId: 'contract_id',
  hirerId: 'hirer_id',
  workerId: 'worker_id',
  openedById: 'opened_by_id',
  currency: 'currency',
  amountMinor: 'amount_minor',
  status: 'status',
  reason: 'reason',
  openedAt: 'opened_at',
  answerBy: 'answer_by',
  dueAt: 'due_at',
  closedAt: 'closed_at',
  outcome: 'outcome',
  releasedMinor: 'released_minor',
  refundedMinor: 'refunded_minor',
  feeMinor: 'fee_minor',
  netMinor: 'net_minor',
  decidedBy: 'decided_by',
  decidedById: 'decided_by_id',
  settledReason: 'settled_reason',
  endsContract: 'ends_contract',
} as const satisfies Record<keyof DisputeRow, string>;

const columns = Object.entries(columnOf)
  .map(([name, column]) => `dispute.${column} AS "${name}"`)
  .join(', ');

type Row = DisputeRow & Record<string, unknown>;

export type NewDispute = Pick<
  DisputeRow,
  | 'id'
  | 'fundingId'
  | 'milestoneId'
  | 'contractId'
  | 'hirerId'
  | 'workerId'
  | 'openedById'
  | 'currency'
  | 'amountMinor'
  | 'reason'
  | 'openedAt'
  | 'answerBy'
>;

export type DisputeChanges = Partial<
  Pick<
    DisputeRow,
    | 'amountMinor'
    | 'dueAt'
    | 'closedAt'
    | 'outcome'
    | 'releasedMinor'
    | 'refundedMinor'
    | 'feeMinor'
    | 'netMinor'
    | 'decidedBy'
    | 'decidedById'
    | 'settledReason'
    | 'endsContract'
  >
>;

/** Opens a dispute. Its funding is locked and HELD, so there is no other open one of its milestone. */
export async function insertDispute({ query }: Queries, dispute: NewDispute): Promise<DisputeRow> {
  const [row] = await query<Row>(
    `INSERT INTO dispute (id, funding_id, milestone_id, contract_id, hirer_id, worker_id, opened_by_id, currency,
       amount_minor, status, reason, opened_at, answer_by, due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'AWAITING_ANSWER', $10, $11, $12, $12) RETURNING ${columns}`,
    [
      dispute.id,
      dispute.fundingId,
      dispute.milestoneId,
      dispute.contractId,
      dispute.hirerId,
      dispute.workerId,
      dispute.openedById,
      dispute.currency,
      dispute.amountMinor,
      dispute.reason,
      dispute.openedAt,
      dispute.answerBy,
    ],
  );
  if (!row) throw new Error(`Dispute ${dispute.id} was not written`);
  return row;
}

export async function findDisputes({ query }: Queries, ids: readonly string[]): Promise<DisputeRow[]> {
  return query<Row>(`SELECT ${columns} FROM dispute WHERE id = ANY($1)`, [ids]);
}

/** Every dispute of these contracts, the oldest first. */
export async function disputesOfContracts({ query }: Queries, contractIds: readonly string[]): Promise<DisputeRow[]> {
  return query<Row>(`SELECT ${columns} FROM dispute WHERE contract_id = ANY($1) ORDER BY id`, [contractIds]);
}

/** The latest dispute of each funding. */
export async function latestOfFundings({ query }: Queries, fundingIds: readonly string[]): Promise<DisputeRow[]> {
  return query<Row>(
    `SELECT DISTINCT ON (funding_id) ${columns} FROM dispute WHERE funding_id = ANY($1) ORDER BY funding_id, id DESC`,
    [fundingIds],
  );
}

/** Reads a dispute that nobody else may change until the transaction ends. Lock its funding first. */
export async function lockDispute({ query }: Queries, id: string): Promise<DisputeRow | undefined> {
  const [row] = await query<Row>(`SELECT ${columns} FROM dispute WHERE id = $1 FOR UPDATE`, [id]);
  return row;
}

/**
 * Moves a dispute by the table of moves. The statement itself holds the states it may come from.
 * @throws Error where it is in none of them: whoever calls has locked it and looked
 */
export async function moveDispute(
  queries: Queries,
  id: string,
  move: DisputeChange,
  changes: DisputeChanges,
): Promise<DisputeRow> {
  const { from, to } = disputeMoveNamed(move);
  const entries = Object.entries(changes) as [keyof DisputeChanges, unknown][];
  const text = entries.map(([name], index) => `, ${columnOf[name]} = $${index + 4}`).join('');
  const [row] = await queries.query<Row>(
    `UPDATE dispute SET status = $2${text} WHERE id = $1 AND status = ANY($3) RETURNING ${columns}`,
    [id, to, [...from], ...entries.map(([, value]) => value)],
  );
  if (!row) throw new Error(`Dispute ${id} cannot ${move}`);
  if (row.closedAt) await forgetEndedWords(queries, id);
  return row;
}

/** Open disputes for which the clock or the way of their money says that something is to be done. */
export async function findDueDisputes({ query }: Queries, now: Date, limit: number): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `SELECT dispute.id FROM dispute JOIN funding ON funding.id = dispute.funding_id
     WHERE dispute.closed_at IS NULL AND ((dispute.status = 'AWAITING_ANSWER' AND dispute.due_at <= $1)
       OR funding.status IN ('SETTLING', 'RELEASING', 'RELEASED', 'REFUNDING', 'REFUNDED', 'CHARGED_BACK'))
     ORDER BY dispute.due_at LIMIT $2`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

function placeOf(cursor: string): string[] {
  const [dueAt, id] = decodeCursor(cursor, 2).map(String);
  if (Number.isNaN(Date.parse(dueAt ?? '')))
    throw new Fault('BAD_USER_INPUT', 'This cursor does not belong to this list.');
  return [dueAt ?? '', id ?? ''];
}

/** Open disputes, the most urgent first; or those of a status: open ones likewise, closed ones the latest first. */
export async function queueOf(
  { query }: Queries,
  status: DisputeStatus | undefined,
  request: PageRequest,
): Promise<Connection<DisputeRow>> {
  const page = readPage(request);
  const latestFirst = status === 'SETTLED' || status === 'WITHDRAWN';
  const ascending = latestFirst === page.backwards;
  const beyond = page.cursor === undefined ? [] : placeOf(page.cursor);
  const order = ascending ? 'ASC' : 'DESC';
  const rows = await query<Row>(
    `SELECT ${columns} FROM dispute
     WHERE ${status === undefined ? `closed_at IS NULL AND $2::text IS NULL` : 'status = $2'}
       ${page.cursor === undefined ? '' : `AND (due_at, id) ${ascending ? '>' : '<'} ($3::timestamptz, $4)`}
     ORDER BY due_at ${order}, id ${order} LIMIT $1`,
    [page.size + 1, status ?? null, ...beyond],
  );
  return connectionFrom(rows, page, (row) => encodeCursor([row.dueAt.toISOString(), row.id]));
}
