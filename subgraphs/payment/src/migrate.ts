import { join } from 'node:path';
import { declareQueues } from '@kelmah/kit/broker/declare';
import type { Logger } from '@kelmah/kit/logger/logger';
import { migratePostgres } from '@kelmah/kit/postgres/migrate';
import { connectPostgres } from '@kelmah/kit/postgres/postgres';
import type { PaymentConfig } from './config';
import { paymentQueues } from './consumers';
import { mayTakeRole, serviceRole } from './ledger/service-role.store';

/** Tables and queues, before the service first runs. `folder` holds the numbered SQL files. */
export async function migratePayment(config: PaymentConfig, logger: Logger, folder: string): Promise<void> {
  const where = { namespace: config.KELMAH_NAMESPACE, service: 'payment', logger };
  const postgres = connectPostgres({ url: config.DATABASE_URL, ...where });
  try {
    await migratePostgres(postgres, { folder, ...where });
    const role = serviceRole(config.KELMAH_NAMESPACE);
    if (!(await mayTakeRole(postgres, role))) {
      logger.warn('this login may not make roles: the service keeps its rights, the ledger its triggers', { role });
    }
  } finally {
    await postgres.stop();
  }
  await declareQueues(config, 'payment', paymentQueues());
}

/** The migrations, seen from `commands/`, built or not. */
export const migrationsFrom = (commandsFolder: string): string => join(commandsFolder, '../../migrations');
