import { parseArgs } from 'node:util';
import { systemClock } from '@kelmah/kit/clock/clock';
import { permissions, type Permission } from '@kelmah/kit/context/viewer';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { runCommand } from '@kelmah/kit/server/run-command';
import { accountStore } from '../account/account.store';
import { configure } from '../config';

/** `grant-staff --email ama@example.com --permission finance --permission disputes`: makes the first of staff, and writes it down. */
void runCommand(
  'auth grant-staff',
  configure,
  async (config, logger) => {
    const { values } = parseArgs({
      options: { email: { type: 'string' }, permission: { type: 'string', multiple: true, default: [] } },
    });
    const email = values.email?.trim().toLowerCase();
    if (!email) throw new Error('Say whom: --email ADDRESS');
    const unknown = values.permission.filter((name) => !permissions.includes(name as Permission));
    if (unknown.length > 0)
      throw new Error(`No such permission: ${unknown.join(', ')}. There are ${permissions.join(', ')}.`);
    const mongo = await connectMongo({
      url: config.MONGO_URL,
      namespace: config.KELMAH_NAMESPACE,
      service: 'auth',
      logger,
    });
    const account = await accountStore(mongo).grantStaff(email, values.permission as Permission[], systemClock.now());
    await mongo.close();
    if (!account) throw new Error('No account has proved this address');
    logger.info('staff granted', { viewer: account.userId, permissions: account.permissions });
  },
  process.env,
);
