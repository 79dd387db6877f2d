import type { DisputePartsFragment, ExcerptPartsFragment } from '../../gql/graphql';
import { nameOr } from '../../lib/names';
import { disputeReasons } from '../../lib/words';
import { otherSide } from './dispute-step';

type Evidence = DisputePartsFragment['evidence'][number];

/** Something that happened in a dispute. */
export interface HistoryEntry {
  key: string;
  /** ISO date-time. */
  at: string;
  title: string;
  text?: string | null;
  evidence?: Evidence;
  excerpts?: ExcerptPartsFragment[];
}

/** Everything that happened in a dispute, the oldest first. What was handed in with a story stands after it. */
export function historyOf(dispute: DisputePartsFragment, excerpts: readonly ExcerptPartsFragment[]): HistoryEntry[] {
  const { openedBy, openedAt, reason, wantedByOther, evidence, settlement, status, closedAt } = dispute;
  const entries: HistoryEntry[] = [
    {
      key: 'opened',
      at: openedAt,
      title: `${nameOr(openedBy, 'One side')} opened the dispute`,
      text: disputeReasons[reason],
    },
  ];
  if (wantedByOther) {
    entries.push({
      key: 'answered',
      at: wantedByOther.at,
      title: `${nameOr(otherSide(dispute), 'The other side')} answered`,
    });
  }
  for (const piece of evidence) {
    entries.push({
      key: piece.id,
      at: piece.addedAt,
      title: `${nameOr(piece.author, 'One side')} handed in evidence`,
      text: piece.text,
      evidence: piece,
      excerpts: excerpts.filter(({ evidenceId }) => evidenceId === piece.id),
    });
  }
  if (settlement) {
    entries.push({
      key: 'settled',
      at: settlement.decidedAt,
      title: settlement.byStaff ? 'Kelmah decided' : 'The dispute was settled',
      text: settlement.reason,
    });
  }
  if (status === 'WITHDRAWN' && closedAt) {
    entries.push({ key: 'withdrawn', at: closedAt, title: `${nameOr(openedBy, 'It')} took the dispute back` });
  }
  // A stable sort: what is of one moment stays in the order in which it belongs.
  return entries.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Whether something that was handed in is not there to be seen yet: it is frozen and checked a moment later. */
export function isIncomplete(
  { evidence }: Pick<DisputePartsFragment, 'evidence'>,
  excerpts: readonly ExcerptPartsFragment[],
): boolean {
  return evidence.some(
    ({ id, messageCount, uploads }) =>
      excerpts.filter(({ evidenceId }) => evidenceId === id).length < messageCount ||
      (uploads ?? []).some(({ url }) => !url),
  );
}
