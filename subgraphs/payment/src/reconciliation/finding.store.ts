import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { newestFirst } from '../work/keyset.store';
import type { FindingKind } from './reconciliation.states';

/** A place where the ledger and Stripe do not agree. Amounts are minor units; null where that side has none. */
export interface FindingRow {
  id: string;
  /** The same finding has the same one. */
  fingerprint: string;
  kind: FindingKind;
  text: string;
  currency: string | null;
  oursMinor: number | null;
  theirsMinor: number | null;
  /** The booking it is about. */
  reference: string | null;
  /** What it is about at Stripe. */
  providerIds: string[];
  fundingId: string | null;
  workerId: string | null;
  openedAt: Date;
  seenAt: Date;
  closedAt: Date | null;
  /** The person who closed it; nobody where it came right by itself. */
  closedBy: string | null;
  note: string | null;
  /** Since when both sides agree again. */
  rightAt: Date | null;
}

export type NewFinding = Omit<FindingRow, 'id' | 'openedAt' | 'seenAt' | 'closedAt' | 'closedBy' | 'note' | 'rightAt'>;

const columns = `id, fingerprint, kind, text, currency, ours_minor AS "oursMinor", theirs_minor AS "theirsMinor",
  reference, provider_ids AS "providerIds", funding_id AS "fundingId", worker_id AS "workerId",
  opened_at AS "openedAt", seen_at AS "seenAt", closed_at AS "closedAt", closed_by AS "closedBy", note, right_at AS "rightAt"`;

type Row = FindingRow & Record<string, unknown>;

/** Reads a finding that nobody else may change until the transaction ends. */
export async function lockFinding({ query }: Queries, fingerprint: string): Promise<FindingRow | undefined> {
  const [row] = await query<Row>(`SELECT ${columns} FROM reconciliation_finding WHERE fingerprint = $1 FOR UPDATE`, [
    fingerprint,
  ]);
  return row;
}

/** Writes a finding down, new or seen again. `opened` makes it an open one from now on. */
export async function putFinding(
  { query }: Queries,
  finding: NewFinding & { id: string },
  as: { now: Date; opened: boolean },
): Promise<void> {
  await query(
    `INSERT INTO reconciliation_finding (id, fingerprint, kind, text, currency, ours_minor, theirs_minor, reference,
       provider_ids, funding_id, worker_id, opened_at, seen_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)
     ON CONFLICT (fingerprint) DO UPDATE SET kind = excluded.kind, text = excluded.text, currency = excluded.currency,
       ours_minor = excluded.ours_minor, theirs_minor = excluded.theirs_minor, reference = excluded.reference,
       provider_ids = excluded.provider_ids, funding_id = excluded.funding_id, worker_id = excluded.worker_id,
       seen_at = excluded.seen_at,
       opened_at = CASE WHEN $13 THEN excluded.seen_at ELSE reconciliation_finding.opened_at END,
       closed_at = CASE WHEN $13 THEN NULL ELSE reconciliation_finding.closed_at END,
       closed_by = CASE WHEN $13 THEN NULL ELSE reconciliation_finding.closed_by END,
       note = CASE WHEN $13 THEN NULL ELSE reconciliation_finding.note END, right_at = NULL`,
    [
      finding.id,
      finding.fingerprint,
      finding.kind,
      finding.text,
      finding.currency,
      finding.oursMinor,
      finding.theirsMinor,
      finding.reference,
      finding.providerIds,
      finding.fundingId,
      finding.workerId,
      as.now,
      as.opened,
    ],
  );
}

/** Says that both sides agree again about these. Answers with how many of them were open. */
export async function closeRightFindings(
  { query }: Queries,
  fingerprints: readonly string[],
  now: Date,
): Promise<number> {
  if (fingerprints.length === 0) return 0;
  const rows = await query<{ wasOpen: boolean }>(
    `UPDATE reconciliation_finding SET right_at = $2, closed_at = coalesce(closed_at, $2)
     WHERE fingerprint = ANY($1) AND right_at IS NULL RETURNING closed_by IS NULL AS "wasOpen"`,
    [fingerprints, now],
  );
  return rows.filter(({ wasOpen }) => wasOpen).length;
}

/** A person of ours has looked at it. Undefined where it is not open. */
export async function closeFinding(
  { query }: Queries,
  id: string,
  by: { userId: string; note: string; now: Date },
): Promise<FindingRow | undefined> {
  const [row] = await query<Row>(
    `UPDATE reconciliation_finding SET closed_at = $2, closed_by = $3, note = $4
     WHERE id = $1 AND closed_at IS NULL RETURNING ${columns}`,
    [id, by.now, by.userId, by.note],
  );
  return row;
}

export async function findFinding({ query }: Queries, id: string): Promise<FindingRow | undefined> {
  const [row] = await query<Row>(`SELECT ${columns} FROM reconciliation_finding WHERE id = $1`, [id]);
  return row;
}

export async function countOpenFindings({ query }: Queries): Promise<number> {
  const [row] = await query<{ open: number }>(
    `SELECT count(*) AS open FROM reconciliation_finding WHERE closed_at IS NULL`,
  );
  return row?.open ?? 0;
}

/** Open findings of a kind beyond this id, in order. */
export async function openFindings(
  { query }: Queries,
  kind: FindingKind,
  beyond: { id: string; limit: number },
): Promise<FindingRow[]> {
  return query<Row>(
    `SELECT ${columns} FROM reconciliation_finding
     WHERE closed_at IS NULL AND kind = $1 AND id > $2 ORDER BY id LIMIT $3`,
    [kind, beyond.id, beyond.limit],
  );
}

/** Those that were opened since then, the newest first. */
export async function openedSince({ query }: Queries, since: Date, limit: number): Promise<FindingRow[]> {
  return query<Row>(
    `SELECT ${columns} FROM reconciliation_finding
     WHERE closed_at IS NULL AND opened_at >= $1 ORDER BY id DESC LIMIT $2`,
    [since, limit],
  );
}

/**
 * By how much the ledger's side of the platform's balance is above Stripe's for what has been found: standing findings,
 * and those that a person has accepted.
 */
export async function differencesFound({ query }: Queries): Promise<{ currency: string; differenceMinor: number }[]> {
  return query(
    `SELECT currency, sum(coalesce(ours_minor, 0) - coalesce(theirs_minor, 0))::bigint AS "differenceMinor"
     FROM reconciliation_finding
     WHERE kind IN ('NOT_BOOKED', 'NOT_AT_PROVIDER', 'AMOUNT_DIFFERS') AND right_at IS NULL
     GROUP BY currency`,
  );
}

/** Findings, the newest first; open ones or closed ones alone where it is said. */
export async function pageOfFindings({ query }: Queries, open: boolean | undefined, page: PageRequest) {
  return newestFirst<FindingRow>(page, {
    column: 'id',
    from: 2,
    idOf: (row) => row.id,
    read: (end, values) =>
      query<Row>(
        `SELECT ${columns} FROM reconciliation_finding
         WHERE ($1::boolean IS NULL OR (closed_at IS NULL) = $1) ${end}`,
        [open ?? null, ...values],
      ),
  });
}
