import { newId } from '@kelmah/kit/ids/ids';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { FundingRow } from '../funding/funding.store';
import type { Unit } from '../work/unit.service';
import { lockFinding, putFinding, type FindingRow, type NewFinding } from './finding.store';
import { FindingKind } from './reconciliation.states';

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

/** Held money about which a person of ours has to decide: staff see it as a finding, and a letter says it once. */
export async function noteUnsettled(unit: Unit, funding: FundingRow, text: string): Promise<void> {
  const finding: NewFinding = {
    fingerprint: `unsettled:${funding.id}`,
    kind: FindingKind.UNSETTLED,
    text,
    currency: funding.currency,
    oursMinor: null,
    theirsMinor: null,
    reference: null,
    providerIds: [],
    fundingId: funding.id,
    workerId: null,
  };
  await noteFinding(unit, finding, unit.now);
}
