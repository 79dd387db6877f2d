import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { migratePayment, migrationsFrom } from '../migrate';

void runCommand(
  'payment migrate',
  configure,
  (config, logger) => migratePayment(config, logger, migrationsFrom(__dirname)),
  process.env,
);
