import { consumer } from '@kelmah/kit/events/consumer';
import type { NotificationService } from '../notification/notification.service';
import { noticeEvents } from '../notification/notification.table';

export const noticeQueue = { name: 'notices', on: noticeEvents };

/** Tells people of what concerns them, by the table of notices. */
export const noticeConsumer = (notifications: NotificationService) =>
  consumer({ ...noticeQueue, handle: (event) => notifications.tell(event) });
