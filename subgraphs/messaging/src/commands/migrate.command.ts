import { declareQueues } from '@kelmah/kit/broker/declare';
import { exportPartQueue } from '@kelmah/kit/events/export-part';
import { connectMongo, makeIndexes } from '@kelmah/kit/mongo/mongo';
import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { accountErasedQueue } from '../consumers/account-erased.consumer';
import { contactQueue } from '../consumers/contact.consumer';
import { conversationQueue } from '../consumers/conversation.consumer';
import { disputeEvidenceQueue } from '../consumers/dispute-evidence.consumer';
import { messageSentQueue } from '../consumers/message-sent.consumer';
import { noticeQueue } from '../consumers/notice.consumer';
import { wordsEndedQueue } from '../consumers/words-ended.consumer';
import { declareStores } from '../stores.store';

/** Makes indexes and queues. Run before the service starts; running it again changes nothing. */
void runCommand(
  'messaging migrate',
  configure,
  async (config, logger) => {
    const mongo = await connectMongo({
      ...{ url: config.MONGO_URL, namespace: config.KELMAH_NAMESPACE, service: 'messaging', logger },
    });
    declareStores(mongo);
    await makeIndexes(mongo);
    await mongo.close();
    await declareQueues(config, 'messaging', [
      accountErasedQueue,
      exportPartQueue,
      wordsEndedQueue,
      contactQueue,
      conversationQueue,
      noticeQueue,
      messageSentQueue,
      disputeEvidenceQueue,
    ]);
  },
  process.env,
);
