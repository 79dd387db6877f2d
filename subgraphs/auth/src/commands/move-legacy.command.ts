import { systemClock } from '@kelmah/kit/clock/clock';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { connectLegacy } from '@kelmah/kit/postgres/legacy-postgres';
import { runCommand } from '@kelmah/kit/server/run-command';
import { accountStore } from '../account/account.store';
import { configure } from '../config';
import { tombstoneStore } from '../erasure/tombstone.store';
import { legacyMoveStore } from '../legacy/legacy-move.store';
import { legacyMover } from '../legacy/legacy-mover.service';
import { legacySource } from '../legacy/legacy-source.store';
import { inWords, moveAll } from '../legacy/move-all.service';

const minuteMs = 60_000;

/** `move-legacy`: moves everybody of the older system here, and reports in words and as one line of JSON. */
void runCommand(
  'auth move-legacy',
  configure,
  async (config, logger) => {
    const { LEGACY_DATABASE_URL: url, MONGO_URL, KELMAH_NAMESPACE: namespace } = config;
    if (url === undefined) throw new Error('Say where the older system is: LEGACY_DATABASE_URL');
    const mongo = await connectMongo({ url: MONGO_URL, namespace, service: 'auth', logger });
    const database = connectLegacy({ url, service: 'auth move-legacy', logger, withinMs: minuteMs });
    const accounts = accountStore(mongo);
    const moves = legacyMoveStore(mongo);
    const tombstones = tombstoneStore(mongo);
    // The relay of a running service publishes what is written here.
    const mover = legacyMover({ accounts, moves, tombstones, clock: systemClock, nudge: () => undefined });
    const report = await moveAll({ source: legacySource(database), moves, mover, clock: systemClock, logger });
    process.stdout.write(`${inWords(report)}${JSON.stringify(report)}\n`);
    await database.stop();
    await mongo.close();
    if (!report.isExact) throw new Error('The numbers do not add up');
  },
  process.env,
);
