import type { DemoJobs } from '@kelmah/kit/demo/demo-data';
import type { Logger } from '@kelmah/kit/logger/logger';
import { insertMissing } from '@kelmah/kit/mongo/insert-missing';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import type { JobConfig } from '../config';
import { storesOf } from '../stores';
import { applicationRecords, cardRecord, contractRecord, jobRecord } from './records.service';

/** Adds jobs, applications, contracts and the workers' cards of the demo. */
export async function loadDemoJobs(slice: DemoJobs, config: JobConfig, logger: Logger): Promise<void> {
  const mongo = await connectMongo({
    url: config.MONGO_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: 'job',
    logger,
  });
  try {
    storesOf(mongo);
    await insertMissing(mongo, 'WorkerCard', slice.workers.flatMap(cardRecord));
    // Contracts and applications first: a job never names one that is not there.
    await insertMissing(mongo, 'Contract', slice.contracts.map(contractRecord));
    await insertMissing(mongo, 'Application', applicationRecords(slice.applications));
    await insertMissing(mongo, 'Job', slice.jobs.map(jobRecord));
  } finally {
    await mongo.close();
  }
}
