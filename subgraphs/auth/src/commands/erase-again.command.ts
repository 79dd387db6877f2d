import { parseArgs } from 'node:util';
import { text } from 'node:stream/consumers';
import { systemClock } from '@kelmah/kit/clock/clock';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { runCommand } from '@kelmah/kit/server/run-command';
import { accountStore } from '../account/account.store';
import { configure } from '../config';
import { eraseAgain } from '../erasure/erase-again.service';
import { erasureStore } from '../erasure/erasure.store';

/** `erase-again --yes < ids`: after a restore. Without `--yes` it only says what it would do. */
void runCommand(
  'auth erase-again',
  configure,
  async (config, logger) => {
    const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false } } });
    const ids = (await text(process.stdin)).split(/\s+/).filter((word) => word !== '');
    if (ids.length === 0) throw new Error('Say whom: ids of accounts or users on standard input');
    const mongo = await connectMongo({
      url: config.MONGO_URL,
      namespace: config.KELMAH_NAMESPACE,
      service: 'auth',
      logger,
    });
    const accounts = accountStore(mongo);
    const store = erasureStore(mongo, accounts);
    const report = await eraseAgain(ids, { accounts, store, clock: systemClock, isTrial: !values.yes });
    await mongo.close();
    process.stdout.write(`${JSON.stringify({ ...report, done: values.yes })}\n`);
    if (report.unreadable.length > 0) throw new Error('Some of it is no id; the rest was gone through');
  },
  process.env,
);
