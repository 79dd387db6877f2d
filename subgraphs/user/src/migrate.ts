import { declareQueues } from '@kelmah/kit/broker/declare';
import { systemClock } from '@kelmah/kit/clock/clock';
import type { Consumer } from '@kelmah/kit/events/consumer';
import { exportPartQueue } from '@kelmah/kit/events/export-part';
import type { Logger } from '@kelmah/kit/logger/logger';
import { erasedPeople } from '@kelmah/kit/mongo/erased-people';
import { connectMongo, makeIndexes } from '@kelmah/kit/mongo/mongo';
import type { UserConfig } from './config';
import { accountErased, accountLeft, accountReturned, wordsEnded } from './consumers/account-left.consumer';
import { accountRegistered } from './consumers/account-registered.consumer';
import { disputeEvidence } from './consumers/dispute-evidence.consumer';
import { legacyProfile } from './consumers/legacy-profile.consumer';
import { messageFrozen } from './consumers/message-frozen.consumer';
import { messageSent } from './consumers/message-sent.consumer';
import { milestoneSubmitted } from './consumers/milestone-submitted.consumer';
import { identityDecided, phoneProved } from './consumers/person-proved.consumer';
import { identityStore } from './identity/identity.store';
import type { LeavingService } from './person/leaving.service';
import { noterOf } from './person/person.service';
import { personStore, type PersonStore } from './person/person.store';
import { uploadStore, type UploadStore } from './upload/upload.store';

/** What this service does about events. */
export const consumersOf = (
  people: PersonStore,
  uploads: UploadStore,
  note: ReturnType<typeof noterOf>,
  leaving: LeavingService,
): Consumer[] => [
  accountRegistered(people),
  accountLeft(leaving),
  accountReturned(leaving),
  accountErased(leaving),
  wordsEnded(leaving),
  milestoneSubmitted(uploads),
  messageSent(uploads),
  messageFrozen(uploads),
  disputeEvidence(uploads),
  phoneProved(note),
  identityDecided(note),
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
    const people = personStore(mongo);
    identityStore(mongo);
    const note = noterOf({ people, clock: systemClock, nudge: () => undefined });
    const consumers = consumersOf(people, uploadStore(mongo), note, {} as LeavingService);
    erasedPeople(mongo, 'user');
    await makeIndexes(mongo);
    // Nobody is moved while tables are made.
    const nobody = { fill: async () => undefined };
    await declareQueues(config, 'user', [...consumers, exportPartQueue, legacyProfile(nobody)]);
  } finally {
    await mongo.close();
  }
}
