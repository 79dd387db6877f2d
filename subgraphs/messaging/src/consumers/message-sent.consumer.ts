import { consumer } from '@kelmah/kit/events/consumer';
import type { MessageService } from '../message/message.service';

export const messageSentQueue = { name: 'message-sent', on: ['message.sent'] } as const;

/** Lets a conversation follow a message whose writing process ended before it could. */
export const messageSentConsumer = (messages: MessageService) =>
  consumer({ ...messageSentQueue, handle: ({ data }) => messages.followSent(data.messageId) });
