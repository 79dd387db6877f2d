import type { DemoPerson, DemoUser, DemoWorker } from '@kelmah/kit/demo/demo-data';
import type { Logger } from '@kelmah/kit/logger/logger';
import { insertMissing } from '@kelmah/kit/mongo/insert-missing';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import type { UserConfig } from '../config';
import { personStore, type PersonRecord, type WorkerRecord } from '../person/person.store';
import { derived, emptyWorker } from '../worker/worker.states';

/** Adds the people of the demo with their profiles. */
export async function loadDemoPeople({ people }: DemoUser, config: UserConfig, logger: Logger): Promise<void> {
  const mongo = await connectMongo({
    url: config.MONGO_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: 'user',
    logger,
  });
  try {
    personStore(mongo);
    await insertMissing(mongo, 'Person', people.map(recordOf));
  } finally {
    await mongo.close();
  }
}

function recordOf({ id, worker, ...person }: DemoPerson): PersonRecord {
  const record = { ...person, _id: id, photoUploadId: null, version: 1 };
  return { ...record, worker: worker && derived(workerOf(worker), record) };
}

const workerOf = (worker: DemoWorker): WorkerRecord => ({ ...emptyWorker, ...worker, published: true });
