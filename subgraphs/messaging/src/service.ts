import { second, systemClock, type Clock } from '@kelmah/kit/clock/clock';
import { exportPart } from '@kelmah/kit/events/export-part';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectMail } from '@kelmah/kit/mail/mail';
import { layMongoGround, type MongoGround } from '@kelmah/kit/server/ground';
import type { Service } from '@kelmah/kit/server/run-service';
import { connectSms, type Sms } from '@kelmah/kit/sms/sms';
import type { GraphQLSchema } from 'graphql';
import type { MessagingConfig } from './config';
import { accountErasedConsumer } from './consumers/account-erased.consumer';
import { wordsEndedConsumer } from './consumers/words-ended.consumer';
import { contactConsumer } from './consumers/contact.consumer';
import { conversationConsumer } from './consumers/conversation.consumer';
import { disputeEvidenceConsumer } from './consumers/dispute-evidence.consumer';
import { messageSentConsumer } from './consumers/message-sent.consumer';
import { noticeConsumer } from './consumers/notice.consumer';
import { conversationLoaders } from './conversation/conversation.loader';
import { ConversationService } from './conversation/conversation.service';
import { excerptLoader } from './excerpt/excerpt.loader';
import { messagingPart } from './export/messaging-part.service';
import { ErasureService } from './contact/erasure.service';
import { ExcerptService } from './excerpt/excerpt.service';
import { MessageService } from './message/message.service';
import { DeliveryWorker } from './notification/delivery.worker';
import { MessageNoticeWorker } from './notification/message-notice.worker';
import { notificationLoaders } from './notification/notification.loader';
import { NotificationService } from './notification/notification.service';
import { PresenceService, type PresenceTimes } from './presence/presence.service';
import { messagingGraph } from './schema';
import { SettingsService } from './settings/settings.service';
import { declareStores, type Stores } from './stores.store';
import { TypingService } from './typing/typing.service';

const lookEveryMs = 5 * second;

/** What tests may set or ask beyond what the world can. */
export interface MessagingService extends Service {
  schema: GraphQLSchema;
  /** Sends every delivery that is due by the clock. */
  deliver(): Promise<void>;
  /** Tells people of messages that have lain unread for too long by the clock. */
  tellOfMessages(): Promise<void>;
}

export async function buildMessagingService(
  config: MessagingConfig,
  logger: Logger,
  clock: Clock = systemClock,
  presenceTimes?: PresenceTimes,
): Promise<MessagingService> {
  const ground = await layMongoGround('messaging', config, logger, clock);
  const stores = declareStores(ground.mongo);
  const delivery = deliveryOf(config, stores, ground);
  const parts = partsOf(config, stores, ground, delivery, presenceTimes);
  const notices = new MessageNoticeWorker({
    ...stores,
    notifications: parts.notifications,
    clock,
    noticeSeconds: config.MESSAGE_NOTICE_SECONDS,
  });
  const { schema } = messagingGraph(parts);
  const service = ground.raise({
    schema,
    consumers: [
      contactConsumer(stores.contacts),
      conversationConsumer(parts.conversations, parts.messages),
      accountErasedConsumer(new ErasureService({ ...stores, clock, nudge: ground.nudge })),
      wordsEndedConsumer(stores),
      exportPart('messaging', (userId) => messagingPart(stores, userId), logger),
      noticeConsumer(parts.notifications),
      messageSentConsumer(parts.messages),
      disputeEvidenceConsumer(new ExcerptService({ ...stores, clock, logger, nudge: ground.nudge })),
    ],
    timers: [
      { name: 'deliveries', everyMs: lookEveryMs, work: () => delivery.run() },
      { name: 'message notices', everyMs: lookEveryMs, work: () => notices.run() },
    ],
    stop: async () => {
      parts.presence.stop();
      await delivery.stop();
    },
  });
  return { ...service, schema, deliver: () => delivery.run(), tellOfMessages: () => notices.run() };
}

function deliveryOf(config: MessagingConfig, stores: Stores, { clock, logger }: MongoGround): DeliveryWorker {
  return new DeliveryWorker({
    ...stores,
    mail: connectMail({ url: config.SMTP_URL, from: config.MAIL_FROM }),
    sms: smsOf(config),
    clock,
    logger,
    webUrl: config.WEB_URL.replace(/\/$/, ''),
  });
}

function partsOf(
  config: MessagingConfig,
  stores: Stores,
  { live, clock, redis, logger, nudge }: MongoGround,
  delivery: DeliveryWorker,
  times: PresenceTimes | undefined,
) {
  const noticeSeconds = config.MESSAGE_NOTICE_SECONDS;
  const notifications = new NotificationService({ ...stores, live, clock, nudgeDelivery: delivery.nudge });
  const onRead = (userId: string, conversationId: string) => notifications.conversationRead(userId, conversationId);
  return {
    notifications,
    notificationLoaders: notificationLoaders(stores.notifications, stores.contacts),
    conversations: new ConversationService({ ...stores, live, clock, noticeSeconds, onRead }),
    conversationLoaders: conversationLoaders(stores.conversations, stores.messages),
    messages: new MessageService({ ...stores, live, clock, noticeSeconds, nudge }),
    typing: new TypingService({ ...stores, redis, live, clock, logger }),
    presence: new PresenceService({ ...stores, redis, live, logger, times }),
    settings: new SettingsService(stores.settings, stores.contacts),
    excerptLoader: excerptLoader(stores.excerpts),
  };
}

function smsOf(config: MessagingConfig): Sms | undefined {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = config;
  if (accountSid === undefined || authToken === undefined || from === undefined) return undefined;
  return connectSms({ accountSid, authToken, from, apiBase: config.TWILIO_API_BASE });
}
