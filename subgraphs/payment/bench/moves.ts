import { systemClock } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { bookings } from '../src/ledger/bookings.service';
import type { Units } from '../src/work/unit.service';
import { backendPid, insertTwo } from './bare.store';
import { aFunding, approve, bookOnly, hold, release } from './milestones';
import { insertWaiting } from './milestones.store';
import { parentOf } from './processor';
import { rateOf, type Rate } from './rate';

/** What gets done by so many at once; each of it is on the disk when it is answered. */
export interface MovesAt {
  atOnce: number;
  /** A transaction of two inserts into tables with nothing but a key. */
  bare: Rate;
  /** A booking, in a transaction of its own. */
  bookings: Rate;
  /** A milestone in the ledger: its hold and its release, a transaction each, all on one fee account. */
  ledger: Rate;
  /** A milestone as the service does it: held, approved, released, with its rows, its operation and its events. */
  whole: Rate;
}

interface Parts {
  postgres: Postgres;
  units: Units;
  atOnce: readonly number[];
  seconds: number;
  rounds: number;
}

/** All of it takes turns, round by round, so that whatever else the machine does meets all of it. */
export async function measureMoves({ postgres, units, atOnce, seconds, rounds }: Parts): Promise<MovesAt[]> {
  const waiting: string[] = [];
  const inLedger = async () => {
    const funding = aFunding();
    await bookOnly(units, bookings.hold(funding));
    await bookOnly(units, bookings.release(funding));
  };
  const whole = async () => {
    const id = waiting.pop();
    if (id === undefined) throw new Error('Too few fundings were made');
    for (const move of [hold, approve, release]) await move(units, id);
  };
  const works: Record<Exclude<keyof MovesAt, 'atOnce'>, () => Promise<void>> = {
    bare: () => insertTwo(postgres, newId('transaction'), systemClock.now()),
    bookings: () => bookOnly(units, bookings.hold(aFunding())),
    ledger: inLedger,
    whole,
  };
  const server = parentOf(await backendPid(postgres));
  const found: MovesAt[] = [];
  for (const workers of atOnce) {
    const rates = { bare: [], bookings: [], ledger: [], whole: [] } as Record<keyof typeof works, Rate[]>;
    for (let round = 0; round <= rounds; round += 1) {
      const enough = Math.ceil(2_000 * seconds) - waiting.length;
      if (enough > 0) waiting.push(...(await insertWaiting(postgres, enough, systemClock.now())));
      for (const name of Object.keys(works) as (keyof typeof works)[]) {
        // The first round warms up.
        const rate = await rateOf(works[name], { atOnce: workers, seconds: round === 0 ? 1 : seconds, server });
        if (round > 0) rates[name].push(rate);
      }
    }
    const { bare, bookings: booked, ledger, whole: all } = rates;
    found.push({
      atOnce: workers,
      bare: median(bare),
      bookings: median(booked),
      ledger: median(ledger),
      whole: median(all),
    });
  }
  return found;
}

function median(rates: readonly Rate[]): Rate {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    perSecond: middle(rates.map(({ perSecond }) => perSecond)),
    processorMicros: middle(rates.map(({ processorMicros }) => processorMicros)),
  };
}
