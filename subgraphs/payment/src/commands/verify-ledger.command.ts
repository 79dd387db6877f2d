import { connectPostgres } from '@kelmah/kit/postgres/postgres';
import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { verifyLedger } from '../ledger/ledger.service';

/** Reads the whole ledger: hash chains, gaps, sums. Ends with 1 and says what is wrong where anything is. */
void runCommand(
  'payment verify-ledger',
  configure,
  async (config, logger) => {
    const postgres = connectPostgres({
      url: config.DATABASE_URL,
      namespace: config.KELMAH_NAMESPACE,
      service: 'payment',
      logger,
    });
    const verdict = await verifyLedger(postgres);
    await postgres.stop();
    const { faults, ...counted } = verdict;
    if (faults.length > 0) throw new Error(`The ledger is wrong: ${faults.slice(0, 20).join('; ')}`);
    logger.info('the ledger is right', counted);
  },
  process.env,
);
