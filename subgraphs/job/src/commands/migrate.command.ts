import 'reflect-metadata';
import { declareQueues } from '@kelmah/kit/broker/declare';
import { connectMongo, makeIndexes } from '@kelmah/kit/mongo/mongo';
import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { consumersOf } from '../consumers';
import type { House } from '../house';
import type { Services } from '../services';
import { storesOf } from '../stores';

/** Makes collections, indexes and queues. It may be run any number of times. */
void runCommand(
  'job migrate',
  configure,
  async (config, logger) => {
    const mongo = await connectMongo({
      url: config.MONGO_URL,
      namespace: config.KELMAH_NAMESPACE,
      service: 'job',
      logger,
    });
    storesOf(mongo);
    await makeIndexes(mongo);
    await mongo.close();
    // Only names and event types are read of them here.
    await declareQueues(config, 'job', consumersOf({} as House, {} as Services));
  },
  process.env,
);
