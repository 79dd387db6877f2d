import { join } from 'node:path';
import { manualClock, type ManualClock } from '@kelmah/kit/clock/clock';
import type { Live } from '@kelmah/kit/live/live';
import { migratePostgres } from '@kelmah/kit/postgres/migrate';
import { connectPostgres, type Postgres } from '@kelmah/kit/postgres/postgres';
import { testEngines, testNamespace } from '@kelmah/kit/testing/engines';
import { testLogger } from '@kelmah/kit/testing/service';
import { transactionUnits, type Units } from '../src/work/unit.service';

/** The database of payment alone: what is written, without anybody to talk to. */
export interface Books {
  postgres: Postgres;
  units: Units;
  clock: ManualClock;
  stop(): Promise<void>;
}

const nobody: Live = { wake: () => undefined, listen: () => () => undefined, stop: () => undefined };

export async function openBooks(): Promise<Books> {
  const where = { namespace: testNamespace(), service: 'payment', logger: testLogger() };
  const postgres = connectPostgres({ url: testEngines().postgresUrl, ...where });
  await migratePostgres(postgres, { folder: join(__dirname, '../migrations'), ...where });
  const clock = manualClock();
  const units = transactionUnits({ postgres, clock, live: nobody, committed: () => undefined });
  return { postgres, units, clock, stop: () => postgres.stop() };
}
