import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import { newestFirst } from '../work/keyset.store';
import { moveNamed, type FundingMove, type FundingStatus } from './funding.states';

/** A hirer's money for one milestone, on its way in, held, or gone out again. Amounts are minor units. */
export interface FundingRow {
  id: string;
  milestoneId: string;
  contractId: string;
  /** 1, and one more for each that follows a refunded one. */
  attempt: number;
  hirerId: string;
  workerId: string;
  currency: string;
  amountMinor: number;
  feeMinor: number;
  netMinor: number;
  status: FundingStatus;
  version: number;
  sessionId: string | null;
  sessionUrl: string | null;
  sessionExpiresAt: Date | null;
  paymentIntentId: string | null;
  chargeId: string | null;
  failedAttempt: string | null;
  failureMessage: string | null;
  refundId: string | null;
  refundReason: string | null;
  refundedBy: string | null;
  /** What went back so far. */
  refundedMinor: number;
  /** What the refund under way gives back. */
  refundDueMinor: number | null;
  /** Of the net amount, what was kept for what the worker owed. */
  recoveredMinor: number;
  /** The dispute or the ended contract that decided where the money goes. */
  decidedBy: string | null;
  /** The chargeback for which nothing may move. */
  frozenBy: string | null;
  transferId: string | null;
  createdAt: Date;
  heldAt: Date | null;
  releasedAt: Date | null;
  refundedAt: Date | null;
  lookAt: Date | null;
  looks: number;
}

const columnOf = {
  id: 'id',
  milestoneId: 'milestone_id',
  contractId: 'contract_id',
  attempt: 'attempt',
  hirerId: 'hirer_id',
  workerId: 'worker_id',
  currency: 'currency',
  amountMinor: 'amount_minor',
  feeMinor: 'fee_minor',
  netMinor: 'net_minor',
  status: 'status',
  version: 'version',
  sessionId: 'session_id',
  sessionUrl: 'session_url',
  sessionExpiresAt: 'session_expires_at',
  paymentIntentId: 'payment_intent_id',
  chargeId: 'charge_id',
  failedAttempt: 'failed_attempt',
  failureMessage: 'failure_message',
  refundId: 'refund_id',
  refundReason: 'refund_reason',
  refundedBy: 'refunded_by',
  refundedMinor: 'refunded_minor',
  refundDueMinor: 'refund_due_minor',
  recoveredMinor: 'recovered_minor',
  decidedBy: 'decided_by',
  frozenBy: 'frozen_by',
  transferId: 'transfer_id',
  createdAt: 'created_at',
  heldAt: 'held_at',
  releasedAt: 'released_at',
  refundedAt: 'refunded_at',
  lookAt: 'look_at',
  looks: 'looks',
} as const satisfies Record<keyof FundingRow, string>;

const columns = Object.entries(columnOf)
  .map(([name, column]) => `${column} AS "${name}"`)
  .join(', ');

type Row = FundingRow & Record<string, unknown>;

/** What of a funding may change in its life: never its amount, its currency, or whom it is for. Fee and net are those of what is released. */
export type FundingChanges = Partial<
  Pick<
    FundingRow,
    | 'sessionId'
    | 'sessionUrl'
    | 'sessionExpiresAt'
    | 'paymentIntentId'
    | 'chargeId'
    | 'failedAttempt'
    | 'failureMessage'
    | 'refundId'
    | 'refundReason'
    | 'refundedBy'
    | 'refundedMinor'
    | 'refundDueMinor'
    | 'recoveredMinor'
    | 'decidedBy'
    | 'frozenBy'
    | 'feeMinor'
    | 'netMinor'
    | 'transferId'
    | 'heldAt'
    | 'releasedAt'
    | 'refundedAt'
    | 'lookAt'
    | 'looks'
  >
>;

export type NewFunding = Pick<
  FundingRow,
  | 'id'
  | 'milestoneId'
  | 'contractId'
  | 'hirerId'
  | 'workerId'
  | 'currency'
  | 'amountMinor'
  | 'feeMinor'
  | 'netMinor'
  | 'createdAt'
  | 'lookAt'
>;

/** Makes the funding of a milestone that has none under way; undefined where somebody else just made it. */
export async function insertFunding({ query }: Queries, funding: NewFunding): Promise<FundingRow | undefined> {
  const [row] = await query<Row>(
    `INSERT INTO funding (id, milestone_id, contract_id, attempt, hirer_id, worker_id, currency, amount_minor,
       fee_minor, net_minor, status, created_at, look_at)
     SELECT $1, $2, $3, 1 + count(*), $4, $5, $6, $7, $8, $9, 'CREATED', $10, $11 FROM funding WHERE milestone_id = $2
     ON CONFLICT DO NOTHING RETURNING ${columns}`,
    [
      funding.id,
      funding.milestoneId,
      funding.contractId,
      funding.hirerId,
      funding.workerId,
      funding.currency,
      funding.amountMinor,
      funding.feeMinor,
      funding.netMinor,
      funding.createdAt,
      funding.lookAt,
    ],
  );
  return row;
}

export async function findFundings({ query }: Queries, ids: readonly string[]): Promise<FundingRow[]> {
  return query<Row>(`SELECT ${columns} FROM funding WHERE id = ANY($1)`, [ids]);
}

/** Reads a funding that nobody else may change until the transaction ends. */
export async function lockFunding({ query }: Queries, id: string): Promise<FundingRow | undefined> {
  const [row] = await query<Row>(`SELECT ${columns} FROM funding WHERE id = $1 FOR UPDATE`, [id]);
  return row;
}

/** The funding under way of a milestone, locked. */
export async function lockLiveFunding({ query }: Queries, milestoneId: string): Promise<FundingRow | undefined> {
  const [row] = await query<Row>(
    `SELECT ${columns} FROM funding WHERE milestone_id = $1 AND status NOT IN ('REFUNDED', 'CHARGED_BACK') FOR UPDATE`,
    [milestoneId],
  );
  return row;
}

/** Fundings of a contract whose money is still to come, or here and not yet anybody's, locked. */
export async function lockOpenFundings({ query }: Queries, contractId: string): Promise<FundingRow[]> {
  return query<Row>(
    `SELECT ${columns} FROM funding WHERE contract_id = $1 AND status IN ('CREATED', 'PROCESSING', 'FAILED', 'HELD')
     ORDER BY id FOR UPDATE`,
    [contractId],
  );
}

export async function findByPaymentIntent(
  { query }: Queries,
  paymentIntentId: string,
): Promise<FundingRow | undefined> {
  const [row] = await query<Row>(`SELECT ${columns} FROM funding WHERE payment_intent_id = $1`, [paymentIntentId]);
  return row;
}

/** The latest funding of each milestone. */
export async function findLatestOf({ query }: Queries, milestoneIds: readonly string[]): Promise<FundingRow[]> {
  return query<Row>(
    `SELECT DISTINCT ON (milestone_id) ${columns} FROM funding WHERE milestone_id = ANY($1)
     ORDER BY milestone_id, attempt DESC`,
    [milestoneIds],
  );
}

/** Every funding of these contracts, the oldest first. */
export async function findOfContracts({ query }: Queries, contractIds: readonly string[]): Promise<FundingRow[]> {
  return query<Row>(`SELECT ${columns} FROM funding WHERE contract_id = ANY($1) ORDER BY id`, [contractIds]);
}

export async function pageOfHirer({ query }: Queries, hirerId: string, page: PageRequest) {
  return newestFirst<FundingRow>(page, {
    column: 'id',
    from: 2,
    idOf: (row) => row.id,
    read: (end, values) =>
      query<Row>(`SELECT ${columns} FROM funding WHERE hirer_id = $1 ${end}`, [hirerId, ...values]),
  });
}

function assignments(changes: FundingChanges, from: number): { text: string; values: unknown[] } {
  const entries = Object.entries(changes) as [keyof FundingChanges, unknown][];
  return {
    text: entries.map(([name], index) => `, ${columnOf[name]} = $${from + index}`).join(''),
    values: entries.map(([, value]) => value),
  };
}

/**
 * Moves a funding by the table of moves. The statement itself holds the states it may come from.
 * @throws Error where it is in none of them: whoever calls has locked it and looked
 */
export async function moveFunding(
  { query }: Queries,
  id: string,
  move: FundingMove,
  changes: FundingChanges,
): Promise<FundingRow> {
  const { from, to } = moveNamed(move);
  const { text, values } = assignments(changes, 4);
  const [row] = await query<Row>(
    `UPDATE funding SET status = $2, version = version + 1${text} WHERE id = $1 AND status = ANY($3) RETURNING ${columns}`,
    [id, to, [...from], ...values],
  );
  if (!row) throw new Error(`Funding ${id} cannot ${move}`);
  return row;
}

/** Changes what is beside the state. */
export async function amendFunding({ query }: Queries, id: string, changes: FundingChanges): Promise<FundingRow> {
  const { text, values } = assignments(changes, 2);
  const [row] = await query<Row>(`UPDATE funding SET version = version + 1${text} WHERE id = $1 RETURNING ${columns}`, [
    id,
    ...values,
  ]);
  if (!row) throw new Error(`No funding ${id}`);
  return row;
}
