import { hour, minute } from '@kelmah/kit/clock/clock';
import { after } from '../work/backoff.service';
import { closeRightFindings, openFindings } from './finding.store';
import { noteFinding } from './finding.service';
import { bookingFingerprint, findingOfBooking } from './finding-words.service';
import type { PassParts, Progress } from './move-pass.service';
import { ledgerSpan, lonelyBookings, matchedOf } from './provider-transaction.store';
import { FindingKind } from './reconciliation.states';
import type { RunRow } from './run.store';

/** The ledger is looked through in stretches of this length. */
const stretchMs = 6 * hour;
/** What was booked later than this before the run began may be shown by Stripe a moment later. */
const graceMs = 5 * minute;
const lonelyMax = 1_000;
const batchSize = 100;

/** Every booking on the platform's balance has its move at Stripe; what has none is a finding. */
export async function checkBookings(parts: PassParts, run: RunRow, progress: Progress): Promise<void> {
  const { postgres, clock } = parts;
  const { first, last } = await ledgerSpan(postgres);
  if (first === null || last === null) return;
  const begin = run.since === null || run.since < first ? first : run.since;
  const end = after(run.startedAt, -graceMs);
  let from = run.place === null ? begin : new Date(run.place);
  while (from < end && from <= last) {
    const until = new Date(Math.min(after(from, stretchMs).getTime(), end.getTime()));
    const { lonely, looked } = await lonelyBookings(postgres, { from, until, limit: lonelyMax });
    let findingsOpened = 0;
    for (const booking of lonely) {
      const finding = findingOfBooking(booking);
      if (await postgres.transaction((queries) => noteFinding(queries, finding, clock.now()))) findingsOpened += 1;
    }
    await progress(until.toISOString(), { bookingsChecked: looked, findingsOpened });
    from = until;
  }
  await progress(end.toISOString(), { findingsClosed: await closeMatched(parts) });
}

/** Findings about bookings whose move has been found since. */
async function closeMatched({ postgres, clock }: PassParts): Promise<number> {
  let closed = 0;
  let beyond = '';
  for (;;) {
    const findings = await openFindings(postgres, FindingKind.NOT_AT_PROVIDER, { id: beyond, limit: batchSize });
    const last = findings.at(-1)?.id;
    if (last === undefined) return closed;
    const references = findings.flatMap(({ reference }) => reference ?? []);
    const right = [...(await matchedOf(postgres, references))].map(bookingFingerprint);
    closed += await closeRightFindings(postgres, right, clock.now());
    beyond = last;
  }
}
