import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { ReconciliationStart, ReconciliationStatus } from '../reconciliation/reconciliation.states';
import { buildPaymentService } from '../service';

const everything = process.argv.includes('--all');

/**
 * Compares the ledger with Stripe now, both ways, and puts right what is certain; with `--all` from the beginning of
 * time. Ends with 1 where it could not be brought to its
 * end; the running service then goes on with it. What it finds stands in the graph and goes to ALERT_EMAIL.
 */
void runCommand(
  'payment reconcile',
  configure,
  async (config, logger) => {
    const service = await buildPaymentService(config, logger);
    try {
      const run = await service.reconciliation.reconcile({ by: ReconciliationStart.COMMAND, everything });
      if (run.status !== ReconciliationStatus.DONE) throw new Error(`Not brought to its end: ${run.lastError ?? ''}`);
    } finally {
      await service.stop();
    }
  },
  process.env,
);
