import { newId } from '@kelmah/kit/ids/ids';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { lockFinding, putFinding, type FindingRow, type NewFinding } from './finding.store';

/**
 * Writes a finding down; the same fingerprint is the same finding. One that a person has closed stays closed as long as
 * its amounts are those that they saw. Call it in a transaction. True where it is open from now on and was not before.
 */
export async function noteFinding(queries: Queries, finding: NewFinding, now: Date): Promise<boolean> {
  const before = await lockFinding(queries, finding.fingerprint);
  const opened = before === undefined || (before.closedAt !== null && !isAccepted(before, finding));
  await putFinding(queries, { ...finding, id: newId('finding', now) }, { now, opened });
  return opened;
}

const isAccepted = (before: FindingRow, { oursMinor, theirsMinor }: NewFinding): boolean =>
  before.rightAt === null && before.oursMinor === oursMinor && before.theirsMinor === theirsMinor;
