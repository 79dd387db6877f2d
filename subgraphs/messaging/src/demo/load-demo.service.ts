import type { DemoMessaging } from '@kelmah/kit/demo/demo-data';
import type { Logger } from '@kelmah/kit/logger/logger';
import { insertMissing } from '@kelmah/kit/mongo/insert-missing';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import type { MessagingConfig } from '../config';
import type { ContactRecord } from '../contact/contact.store';
import { declareStores } from '../stores.store';
import { talksOf } from './talks.service';
import { noticesOf } from './notices.service';

/** Adds contacts, conversations and notices of the demo. Nothing of it is sent to anybody: it is history. */
export async function loadDemoTalk(slice: DemoMessaging, config: MessagingConfig, logger: Logger): Promise<void> {
  const mongo = await connectMongo({
    ...{ url: config.MONGO_URL, namespace: config.KELMAH_NAMESPACE, service: 'messaging', logger },
  });
  try {
    declareStores(mongo);
    const talks = talksOf(slice);
    await insertMissing(mongo, 'Contact', contactsOf(slice));
    // Messages first, as the service does it: a conversation never counts one that is not there.
    await insertMissing(
      mongo,
      'Message',
      talks.flatMap(({ messages }) => messages),
    );
    await insertMissing(
      mongo,
      'Conversation',
      talks.map(({ conversation }) => conversation),
    );
    await insertMissing(mongo, 'Notification', noticesOf(slice, talks));
  } finally {
    await mongo.close();
  }
}

const contactsOf = ({ contacts }: DemoMessaging): ContactRecord[] =>
  contacts.map(({ userId, name, locale, email, phone, since }) => ({
    ...{ _id: userId, name, locale, email, phone },
    nameVersion: 1,
    emailAt: since,
    phoneAt: phone === null ? null : since,
  }));
