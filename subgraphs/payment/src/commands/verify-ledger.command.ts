import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { connectPostgres } from '@kelmah/kit/postgres/postgres';
import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { verifyIndependently } from '../ledger/verify-independent.service';
import { lostSince, readHeads, verifyLedger } from '../ledger/verify.service';

/**
 * Reads the whole ledger: hash chains, gaps, sums, accounts, ends that were noted. Ends with 1 and says what is wrong
 * where anything is.
 * --independent  computes every hash here and not by the functions of the database
 * --heads FILE   compares with the `heads` that an earlier run printed, kept where nobody can reach them
 */
void runCommand(
  'payment verify-ledger',
  configure,
  async (config, logger) => {
    const { values } = parseArgs({
      options: { independent: { type: 'boolean', default: false }, heads: { type: 'string' } },
    });
    const kept = values.heads === undefined ? [] : readHeads(readFileSync(values.heads, 'utf8'));
    const postgres = connectPostgres({
      url: config.DATABASE_URL,
      namespace: config.KELMAH_NAMESPACE,
      service: 'payment',
      logger,
    });
    const verdict = await (values.independent ? verifyIndependently(postgres) : verifyLedger(postgres));
    const faults = [...verdict.faults, ...(await lostSince(postgres, kept))];
    await postgres.stop();
    const { transactions, entries, heads } = verdict;
    if (faults.length > 0) {
      const words = faults.slice(0, 20).map((fault) => fault.words);
      throw new Error(`The ledger is wrong in ${faults.length} places: ${words.join('; ')}`);
    }
    logger.info('the ledger is right', { transactions, entries, heads });
  },
  process.env,
);
