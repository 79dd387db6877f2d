import { declareQueues } from '@kelmah/kit/broker/declare';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectMongo, makeIndexes } from '@kelmah/kit/mongo/mongo';
import { accountStore } from './account/account.store';
import { activityStore } from './activity/activity.store';
import type { AuthConfig } from './config';
import { erasurePartDone } from './consumers/erasure-part.consumer';
import { erasureStore } from './erasure/erasure.store';
import { exportStore } from './export/export.store';
import { profileChanged } from './consumers/profile-changed.consumer';
import { keyStore } from './key/key.store';
import { legacyMoveStore } from './legacy/legacy-move.store';
import { partnerStore } from './partners/partner.store';
import { usageStore } from './partners/usage.store';
import { invitationStore } from './staff/invitation.store';
import { staffRecordStore } from './staff/staff-record.store';
import { staffStore } from './staff/staff.store';
import { supportRequestStore } from './support/support-request.store';
import { sessionStore } from './session/session.store';

/** Makes what the service finds when it starts: indexes and queues. Safe to run again. */
export async function migrateAuth(config: AuthConfig, logger: Logger): Promise<void> {
  const mongo = await connectMongo({
    url: config.MONGO_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: 'auth',
    logger,
  });
  try {
    const accounts = accountStore(mongo);
    activityStore(mongo);
    const erasures = erasureStore(mongo, accounts);
    exportStore(mongo);
    legacyMoveStore(mongo);
    sessionStore(mongo);
    keyStore(mongo);
    partnerStore(mongo);
    usageStore(mongo);
    invitationStore(mongo);
    staffRecordStore(mongo);
    staffStore(mongo, accounts);
    supportRequestStore(mongo);
    await makeIndexes(mongo);
    await declareQueues(config, 'auth', [profileChanged(accounts), erasurePartDone(erasures)]);
  } finally {
    await mongo.close();
  }
}
