import { connectionFrom, decodeCursor, encodeCursor, readPage, type PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { newestFirst } from '../work/keyset.store';
import type { ChargebackKind, ChargebackStatus } from './chargeback.states';

/** What a payer's bank asks back of one payment. Amounts are minor units of `currency`. */
export interface ChargebackRow {
  id: string;
  /** Stripe's dispute (`dp_…`, `du_…`) or early fraud warning (`issfr_…`). */
  providerId: string;
  paymentIntentId: string;
  kind: ChargebackKind;
  status: ChargebackStatus;
  reason: string;
  fundingId: string;
  milestoneId: string;
  contractId: string;
  hirerId: string;
  workerId: string;
  currency: string;
  amountMinor: number;
  /** What Stripe took for the case. */
  providerFeeMinor: number;
  dueBy: Date | null;
  openedAt: Date;
  closedAt: Date | null;
  /** What was lost, as it is booked. */
  heldLostMinor: number;
  owedLostMinor: number;
  receivableMinor: number;
  feeLostMinor: number;
  lossMinor: number;
  /** How often a loss was booked. */
  losses: number;
  evidenceText: string | null;
  evidenceUploads: string[];
  evidenceBy: string | null;
  submittedAt: Date | null;
  /** Why Stripe did not take the last answer. */
  answerRefused: string | null;
  dismissedBy: string | null;
  dismissedAt: Date | null;
  holdsPayouts: boolean;
  recoverAt: Date | null;
  lookNumber: number;
  lookAt: Date | null;
  looks: number;
}

const columnOf = {
  id: 'id',
  providerId: 'provider_id',
  paymentIntentId: 'payment_intent_id',
  kind: 'kind',
  status: 'status',
  reason: 'reason',
  fundingId: 'funding_id',
  milestoneId: 'milestone_id',
  contractId: 'contract_id',
  hirerId: 'hirer_id',
  workerId: 'worker_id',
  currency: 'currency',
  amountMinor: 'amount_minor',
  providerFeeMinor: 'provider_fee_minor',
  dueBy: 'due_by',
  openedAt: 'opened_at',
  closedAt: 'closed_at',
  heldLostMinor: 'held_lost_minor',
  owedLostMinor: 'owed_lost_minor',
  receivableMinor: 'receivable_minor',
  feeLostMinor: 'fee_lost_minor',
  lossMinor: 'loss_minor',
  losses: 'losses',
  evidenceText: 'evidence_text',
  evidenceUploads: 'evidence_uploads',
  evidenceBy: 'evidence_by',
  submittedAt: 'submitted_at',
  answerRefused: 'answer_refused',
  dismissedBy: 'dismissed_by',
  dismissedAt: 'dismissed_at',
  holdsPayouts: 'holds_payouts',
  recoverAt: 'recover_at',
  lookNumber: 'look_number',
  lookAt: 'look_at',
  looks: 'looks',
} as const satisfies Record<keyof ChargebackRow, string>;

const columns = Object.entries(columnOf)
  .map(([name, column]) => `${column} AS "${name}"`)
  .join(', ');

type Row = ChargebackRow & Record<string, unknown>;

export type NewChargeback = Pick<
  ChargebackRow,
  | 'id'
  | 'providerId'
  | 'paymentIntentId'
  | 'kind'
  | 'status'
  | 'reason'
  | 'fundingId'
  | 'milestoneId'
  | 'contractId'
  | 'hirerId'
  | 'workerId'
  | 'currency'
  | 'amountMinor'
  | 'openedAt'
  | 'lookNumber'
>;

/** What may change in its life: never what it is about. */
export type ChargebackChanges = Partial<
  Omit<ChargebackRow, keyof Omit<NewChargeback, 'kind' | 'status' | 'reason' | 'amountMinor' | 'lookNumber'>>
>;

/** Writes a new one; call it with its funding locked. */
export async function insertChargeback({ query }: Queries, made: NewChargeback): Promise<ChargebackRow> {
  const entries = Object.entries(made) as [keyof NewChargeback, unknown][];
  const [row] = await query<Row>(
    `INSERT INTO chargeback (${entries.map(([name]) => columnOf[name]).join(', ')})
     VALUES (${entries.map((_entry, index) => `$${index + 1}`).join(', ')}) RETURNING ${columns}`,
    entries.map(([, value]) => value),
  );
  if (!row) throw new Error(`Chargeback ${made.id} was not written`);
  return row;
}

export async function amendChargeback(
  { query }: Queries,
  id: string,
  changes: ChargebackChanges,
): Promise<ChargebackRow> {
  const entries = Object.entries(changes) as [keyof ChargebackChanges, unknown][];
  const [row] = await query<Row>(
    `UPDATE chargeback SET ${entries.map(([name], index) => `${columnOf[name]} = $${index + 2}`).join(', ')}
     WHERE id = $1 RETURNING ${columns}`,
    [id, ...entries.map(([name, value]) => (name === 'evidenceUploads' ? JSON.stringify(value) : value))],
  );
  if (!row) throw new Error(`No chargeback ${id}`);
  return row;
}

export async function findChargebacks({ query }: Queries, ids: readonly string[]): Promise<ChargebackRow[]> {
  return query<Row>(`SELECT ${columns} FROM chargeback WHERE id = ANY($1)`, [ids]);
}

/** All of these fundings, the oldest first. */
export async function findChargebacksOf({ query }: Queries, fundingIds: readonly string[]): Promise<ChargebackRow[]> {
  return query<Row>(`SELECT ${columns} FROM chargeback WHERE funding_id = ANY($1) ORDER BY opened_at, id`, [
    fundingIds,
  ]);
}

export async function findChargebackAt({ query }: Queries, providerId: string): Promise<ChargebackRow | undefined> {
  const [row] = await query<Row>(`SELECT ${columns} FROM chargeback WHERE provider_id = $1`, [providerId]);
  return row;
}

export async function pageOfChargebacks({ query }: Queries, page: PageRequest): Promise<Connection<ChargebackRow>> {
  return newestFirst<ChargebackRow>(page, {
    column: 'id',
    from: 1,
    idOf: ({ id }) => id,
    read: (end, values) => query<Row>(`SELECT ${columns} FROM chargeback WHERE true ${end}`, values),
  });
}

const urgency = `coalesce(due_by, 'infinity'::timestamptz)`;
const never = 'infinity';

/** Those that are open, the most urgent first. */
export async function pageOfOpenChargebacks(
  { query }: Queries,
  request: PageRequest,
): Promise<Connection<ChargebackRow>> {
  const page = readPage(request);
  const beyond = page.cursor === undefined ? undefined : decodeCursor(page.cursor, 2).map(String);
  const condition = beyond ? `AND (${urgency}, id) ${page.backwards ? '<' : '>'} ($2::timestamptz, $3)` : '';
  const order = page.backwards ? 'DESC' : 'ASC';
  const rows = await query<Row>(
    `SELECT ${columns} FROM chargeback WHERE closed_at IS NULL ${condition}
     ORDER BY ${urgency} ${order}, id ${order} LIMIT $1`,
    [page.size + 1, ...(beyond ?? [])],
  );
  return connectionFrom<ChargebackRow>(rows, page, ({ dueBy, id }) =>
    encodeCursor([dueBy?.toISOString() ?? never, id]),
  );
}
