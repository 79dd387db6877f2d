import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '@kelmah/kit/clock/clock';
import { createLogger } from '@kelmah/kit/logger/logger';
import { migratePostgres } from '@kelmah/kit/postgres/migrate';
import { connectPostgres, type Postgres } from '@kelmah/kit/postgres/postgres';
import { transactionUnits } from '../src/work/unit.service';
import { durability, makeBareTables } from './bare.store';
import { bringDatabase } from './bench.config';
import { measureMoves, type MovesAt } from './moves';
import type { Rate } from './rate';
import { measureVerification, type VerificationRates } from './verification';

const usage = `Measures the ledger on a PostgreSQL of its own with durable commits.
  --seconds N       of each figure in each round (3)
  --rounds N        the figure is the median of them (3)
  --at-once N,N,…   how many ask at the same time (1,8,32)
  --entries N       how many entries are verified (1000000); 0 leaves verification out
  --json FILE       keeps the figures
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const fixed = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function options() {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const { values } = parseArgs({
    options: {
      ...{ seconds: text('3'), rounds: text('3'), 'at-once': text('1,8,32'), entries: text('1000000') },
      ...{ json: { type: 'string' }, help: { type: 'boolean', default: false } },
    },
  });
  const atOnce = values['at-once'].split(',').map(Number);
  const { seconds, rounds, entries } = values;
  return { seconds: Number(seconds), rounds: Number(rounds), entries: Number(entries), atOnce, ...keptIn(values) };
}
const keptIn = ({ json, help }: { json?: string; help: boolean }) => ({ json, help });

/** @throws Error where a commit would be answered before it is on the disk: nothing would be worth measuring */
async function mustBeDurable(postgres: Postgres): Promise<string> {
  const { fsync, synchronousCommit, fullPageWrites, version } = await durability(postgres);
  if (fsync !== 'on' || synchronousCommit !== 'on' || fullPageWrites !== 'on') {
    throw new Error(`Commits are not durable: fsync ${fsync}, synchronous_commit ${synchronousCommit}`);
  }
  return `PostgreSQL ${version}, fsync on, synchronous_commit on`;
}

function printMoves(rows: readonly MovesAt[]): void {
  const head = [
    'bare two inserts',
    'bookings',
    '× bare',
    'held and released',
    '× bare',
    'with the payment’s rows',
    '× bare',
  ];
  const table = (title: string, valueOf: (rate: Rate) => number, ratioOf: (value: number, bare: number) => number) => {
    say(`\n${title}\n\n| at once | ${head.join(' | ')} |\n| --: |${' --: |'.repeat(head.length)}`);
    for (const { atOnce, bare, bookings, ledger, whole } of rows) {
      const cells = [bookings, ledger, whole].flatMap((rate) => [
        fixed.format(valueOf(rate)),
        ratio.format(ratioOf(valueOf(rate), valueOf(bare))),
      ]);
      say(`| ${[atOnce, fixed.format(valueOf(bare)), ...cells].join(' | ')} |`);
    }
  };
  table(
    'Done in a second',
    ({ perSecond }) => perSecond,
    (value, bare) => value / bare,
  );
  table(
    'Microseconds of processor time for each',
    ({ processorMicros }) => processorMicros,
    (value, bare) => bare / value,
  );
}

function printVerification({ transactions, entries, inDatabase, independent }: VerificationRates): void {
  say(`\n${fixed.format(entries)} entries of ${fixed.format(transactions)} transactions verified:`);
  for (const [by, { perSecond, processorMicros }] of [
    ['by the database', inDatabase],
    ['independently', independent],
  ] as const) {
    say(`${by} ${fixed.format(perSecond)} entries/s, ${exact.format(processorMicros)} µs of processor time for each`);
  }
}

async function bench(): Promise<void> {
  const { seconds, rounds, entries, atOnce, json, help } = options();
  if (help) return say(usage);
  const database = await bringDatabase();
  const stopAtOnce = () => void database.stop().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stopAtOnce);
  const where = { namespace: 'bench', service: 'payment', logger: createLogger('bench', 'error') };
  const postgres = connectPostgres({ url: database.url, ...where });
  try {
    const engine = await mustBeDurable(postgres);
    say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}, ${engine}`);
    await migratePostgres(postgres, { folder: join(__dirname, '../migrations'), ...where });
    await makeBareTables(postgres);
    const live = { wake: () => undefined, listen: () => () => undefined, stop: () => undefined };
    const units = transactionUnits({ postgres, clock: systemClock, live, committed: () => undefined });
    const moves = await measureMoves({ postgres, units, atOnce, seconds, rounds });
    printMoves(moves);
    const verification = entries > 0 ? await measureVerification(postgres, entries) : undefined;
    if (verification) printVerification(verification);
    if (json) writeFileSync(json, JSON.stringify({ engine, moves, verification }, null, 2));
  } finally {
    await postgres.stop();
    await database.stop();
  }
}

bench().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
