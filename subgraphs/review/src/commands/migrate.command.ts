import { declareQueues } from '@kelmah/kit/broker/declare';
import { exportPartQueue } from '@kelmah/kit/events/export-part';
import { erasedPeople } from '@kelmah/kit/mongo/erased-people';
import { connectMongo, makeIndexes } from '@kelmah/kit/mongo/mongo';
import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { accountErasedQueue } from '../consumers/account-erased.consumer';
import { completedQueue } from '../consumers/contract-completed.consumer';
import { wordsEndedQueue } from '../consumers/words-ended.consumer';
import { ReviewStore } from '../review/review.store';

/** Makes indexes and queues. Run before the service starts; running it again changes nothing. */
void runCommand(
  'review migrate',
  configure,
  async (config, logger) => {
    const mongo = await connectMongo({
      ...{ url: config.MONGO_URL, namespace: config.KELMAH_NAMESPACE, service: 'review', logger },
    });
    new ReviewStore(mongo);
    erasedPeople(mongo, 'review');
    await makeIndexes(mongo);
    await mongo.close();
    await declareQueues(config, 'review', [completedQueue, exportPartQueue, accountErasedQueue, wordsEndedQueue]);
  },
  process.env,
);
