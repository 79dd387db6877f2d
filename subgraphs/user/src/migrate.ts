import { declareQueues } from '@kelmah/kit/broker/declare';
import type { Consumer } from '@kelmah/kit/events/consumer';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectMongo, makeIndexes } from '@kelmah/kit/mongo/mongo';
import type { UserConfig } from './config';
import { accountRegistered } from './consumers/account-registered.consumer';
import { disputeEvidence } from './consumers/dispute-evidence.consumer';
import { messageFrozen } from './consumers/message-frozen.consumer';
import { messageSent } from './consumers/message-sent.consumer';
import { milestoneSubmitted } from './consumers/milestone-submitted.consumer';
import { personStore, type PersonStore } from './person/person.store';
import { uploadStore, type UploadStore } from './upload/upload.store';

/** What this service does about events. */
export const consumersOf = (people: PersonStore, uploads: UploadStore): Consumer[] => [
  accountRegistered(people),
  milestoneSubmitted(uploads),
  messageSent(uploads),
  messageFrozen(uploads),
  disputeEvidence(uploads),
];

/** Makes what the service finds when it starts: indexes and queues. Safe to run again. */
export async function migrateUser(config: UserConfig, logger: Logger): Promise<void> {
  const mongo = await connectMongo({
    url: config.MONGO_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: 'user',
    logger,
  });
  try {
    const consumers = consumersOf(personStore(mongo), uploadStore(mongo));
    await makeIndexes(mongo);
    await declareQueues(config, 'user', consumers);
  } finally {
    await mongo.close();
  }
}
