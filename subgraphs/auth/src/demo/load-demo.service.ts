import type { DemoAuth } from '@kelmah/kit/demo/demo-data';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { insertMissing } from '@kelmah/kit/mongo/insert-missing';
import { accountStore, type AccountRecord } from '../account/account.store';
import type { AuthConfig } from '../config';
import { createPasswords } from '../password/password.service';

/** Opens the accounts of the demo, each address proved. Who has no password cannot sign in. */
export async function loadDemoAccounts({ accounts }: DemoAuth, config: AuthConfig, logger: Logger): Promise<void> {
  const passwords = createPasswords();
  const mongo = await connectMongo({
    url: config.MONGO_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: 'auth',
    logger,
  });
  try {
    accountStore(mongo);
    const records = accounts.map(async ({ password, ...account }): Promise<AccountRecord> => ({
      ...account,
      _id: accountIdOf(account.userId),
      phone: account.phone ?? undefined,
      emailVerifiedAt: account.createdAt,
      phoneVerifiedAt: account.phone === null ? null : account.createdAt,
      password: password === null ? null : await passwords.hash(password),
      isContested: false,
      codes: {},
      letters: [],
      sessionsNotBefore: null,
      profileVersion: 0,
    }));
    await insertMissing(mongo, 'Account', await Promise.all(records));
  } finally {
    await mongo.close();
  }
}
