import type { GraphQLSchema } from 'graphql';
import { hour, systemClock, type Clock } from '@kelmah/kit/clock/clock';
import { createSealer } from '@kelmah/kit/crypto/seal';
import { exportPart } from '@kelmah/kit/events/export-part';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectObjectStore, type ObjectStore } from '@kelmah/kit/object-store/object-store';
import { erasedPeople } from '@kelmah/kit/mongo/erased-people';
import { layMongoGround } from '@kelmah/kit/server/ground';
import type { Service } from '@kelmah/kit/server/run-service';
import type { UserConfig } from './config';
import { userPart } from './export/user-part.service';
import { hirerService } from './hirer/hirer.service';
import { identityService } from './identity/identity.service';
import { identityStore } from './identity/identity.store';
import { legacyProfile } from './consumers/legacy-profile.consumer';
import { openLegacy } from './legacy/open-legacy.service';
import { consumersOf } from './migrate';
import { leavingService } from './person/leaving.service';
import { noterOf, personService } from './person/person.service';
import { personStore } from './person/person.store';
import { userGraph } from './schema';
import { searchService } from './search/search.service';
import { searchStore } from './search/search.store';
import { uploadService } from './upload/upload.service';
import { uploadStore } from './upload/upload.store';
import { workerService } from './worker/worker.service';

export interface UserService extends Service {
  schema: GraphQLSchema;
  /** The timers' work, for a test that moves the clock. */
  chores: { forgetWaiting(): Promise<void>; wipeIdentities(): Promise<void> };
}

export async function buildUserService(
  config: UserConfig,
  logger: Logger,
  clock: Clock = systemClock,
  objects: ObjectStore = objectStoreOf(config),
): Promise<UserService> {
  const ground = await layMongoGround('user', config, logger, clock);
  const records = personStore(ground.mongo);
  const uploadRecords = uploadStore(ground.mongo);
  const uploads = uploadService({ uploads: uploadRecords, objects, clock, logger });
  const nudge = () => ground.nudge();
  const people = personService({ people: records, uploads, clock, nudge });
  const sealer = createSealer(config.IDENTITY_SECRET, 'user');
  const checks = identityStore(ground.mongo);
  const identities = identityService({ checks, uploads, sealer, clock, nudge });
  const graph = userGraph(
    {
      people,
      uploads,
      identities,
      workers: workerService({ people, uploads, clock }),
      hirers: hirerService(people),
      search: searchService(searchStore(records), clock),
    },
    clock,
  );
  const erased = erasedPeople(ground.mongo, 'user');
  const leaving = leavingService({ people: records, uploads, uploadRecords, checks, erased, clock, nudge });
  const chores = { forgetWaiting: () => uploads.forgetWaiting(), wipeIdentities: () => identities.wipe() };
  const legacy = openLegacy({ people: records, clock, nudge, logger }, config);
  const service = ground.raise({
    schema: graph.schema,
    consumers: [
      ...consumersOf(records, uploadRecords, noterOf({ people: records, clock, nudge }), leaving),
      exportPart('user', userPart({ people: records, uploads, uploadRecords, checks, identities }), logger),
      legacyProfile(legacy.profiles),
    ],
    stop: () => legacy.stop(),
    timers: [
      { name: 'forget-waiting-uploads', everyMs: hour, work: () => uploads.forgetWaiting() },
      { name: 'wipe-identity-checks', everyMs: hour, work: () => identities.wipe() },
    ],
  });
  return { ...service, schema: graph.schema, chores };
}

const objectStoreOf = (config: UserConfig): ObjectStore =>
  connectObjectStore({
    bucket: config.S3_BUCKET,
    region: config.S3_REGION,
    endpoint: config.S3_ENDPOINT,
    accessKeyId: config.S3_ACCESS_KEY_ID,
    secretAccessKey: config.S3_SECRET_ACCESS_KEY,
  });
