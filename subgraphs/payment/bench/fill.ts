import { newId } from '@kelmah/kit/ids/ids';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { shards } from '../src/ledger/chain.service';
import { bookings, type Booking } from '../src/ledger/bookings.service';
import { bookMany, gatherStatistics, type BookedColumns } from './fill.store';
import { aFunding } from './milestones';

const milestonesAtOnce = 1_000;
const entriesOfMilestone = 7;

/** Books whole milestones, hold and release, until the ledger holds so many entries more. Nothing is measured here. */
export async function fillLedger(postgres: Postgres, entries: number, at: Date): Promise<void> {
  const workers = Array.from({ length: 1_000 }, () => newId('user', at));
  for (let made = 0; made < entries; made += milestonesAtOnce * entriesOfMilestone) {
    const fundings = Array.from({ length: milestonesAtOnce }, (_, index) => ({
      ...aFunding(),
      workerId: workers[index % workers.length] ?? '',
    }));
    const booked = fundings.flatMap((funding) => [bookings.hold(funding), bookings.release(funding)]);
    const columns = booked.map((booking) => columnsOf(booking, at));
    await bookMany(postgres, shards, columns, at);
  }
  await gatherStatistics(postgres);
}

function columnsOf({ kind, reference, fundingId, lines }: Booking, at: Date): BookedColumns {
  const sorted = lines
    .filter(({ amountMinor }) => amountMinor !== 0)
    .sort((a, b) => (a.account.id < b.account.id ? -1 : 1));
  return {
    ...{ id: newId('transaction', at), kind, reference, funding_id: fundingId },
    entry_ids: sorted.map(() => newId('ledgerEntry', at)),
    account_ids: sorted.map(({ account }) => account.id),
    kinds: sorted.map(({ account }) => account.kind),
    currencies: sorted.map(({ account }) => account.currency),
    user_ids: sorted.map(({ account }) => account.userId),
    milestone_ids: sorted.map(({ account }) => account.milestoneId),
    amounts: sorted.map(({ amountMinor }) => amountMinor),
  };
}
