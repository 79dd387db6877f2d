import type { DemoAuth, DemoPartnerApp } from '@kelmah/kit/demo/demo-data';
import { accountIdOf, newSecret } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { insertMissing } from '@kelmah/kit/mongo/insert-missing';
import { accountStore, type AccountRecord } from '../account/account.store';
import type { AuthConfig } from '../config';
import { sealSecret, type FactorRecord } from '../factor/totp.service';
import { createSealer, type Sealer } from '@kelmah/kit/crypto/seal';
import { keyRecordOf, keyTextOf } from '../partners/key-rules.service';
import { nameKeyOf } from '../partners/partner.service';
import { partnerStore, type AppRecord } from '../partners/partner.store';
import { usageStore } from '../partners/usage.store';
import { createPasswords } from '../password/password.service';

/**
 * Opens the accounts of the demo, each address proved. Who has no password cannot sign in; nobody knows the keys of the
 * partner apps.
 */
export async function loadDemoAccounts(
  { accounts, partnerApps }: DemoAuth,
  config: AuthConfig,
  logger: Logger,
): Promise<void> {
  const passwords = createPasswords();
  const sealer = createSealer(config.AUTH_KEY_SECRET, 'auth');
  const mongo = await connectMongo({
    url: config.MONGO_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: 'auth',
    logger,
  });
  try {
    accountStore(mongo);
    partnerStore(mongo);
    usageStore(mongo);
    const records = accounts.map(async ({ password, totpSecret, ...account }): Promise<AccountRecord> => ({
      ...account,
      _id: accountIdOf(account.userId),
      phone: account.phone ?? undefined,
      emailVerifiedAt: account.createdAt,
      phoneVerifiedAt: account.phone === null ? null : account.createdAt,
      password: password === null ? null : await passwords.hash(password),
      ...(totpSecret !== null && {
        factor: appOf(sealer, accountIdOf(account.userId), totpSecret, account.createdAt),
      }),
      isContested: false,
      codes: {},
      letters: [],
      sessionsNotBefore: null,
      profileVersion: 0,
    }));
    await insertMissing(mongo, 'Account', await Promise.all(records));
    await insertMissing(mongo, 'PartnerApp', partnerApps.map(appRecordOf));
    await insertMissing(mongo, 'ApiUsage', partnerApps.flatMap(usageRecordsOf));
  } finally {
    await mongo.close();
  }
}

const appOf = (sealer: Sealer, accountId: string, secret: string, since: Date): FactorRecord => ({
  totp: { sealed: sealSecret(sealer, accountId, secret), since, lastStep: 0 },
  recovery: [],
});

function appRecordOf({ id, usage: _usage, keys, ...app }: DemoPartnerApp): AppRecord {
  return {
    ...app,
    _id: id,
    accountId: accountIdOf(app.ownerId),
    place: 0,
    nameKey: nameKeyOf(app.name),
    status: 'ACTIVE',
    keys: keys.map(({ id: keyId, label, scopes, createdAt, endsAt, lastUsedAt }) => ({
      ...keyRecordOf(keyTextOf(newSecret()), { id: keyId, label, scopes, now: createdAt }),
      ...{ endsAt, lastUsedAt },
    })),
    unsaid: [],
    version: 0,
  };
}

const usageRecordsOf = ({ id: appId, usage }: DemoPartnerApp) =>
  usage.map((row) => ({ ...row, _id: `${row.keyId}:${row.day}`, appId }));
