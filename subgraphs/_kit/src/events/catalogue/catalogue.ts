import { authEvents } from './auth.events';
import { jobEvents } from './job.events';
import { messagingEvents } from './messaging.events';
import { paymentEvents } from './payment.events';
import { reviewEvents } from './review.events';
import { userEvents } from './user.events';

/** Every event there is, by its type, with the schema of its data. `schema/events` is printed from it. */
export const eventCatalogue = {
  ...authEvents,
  ...userEvents,
  ...jobEvents,
  ...paymentEvents,
  ...messagingEvents,
  ...reviewEvents,
};

/** Types that no service must hear; the router's cache listens, and does without. Of all others, an event that reaches no queue is kept and published again. */
export const unheard: ReadonlySet<string> = new Set([
  'session.revoked',
  'payout-account.changed',
  'job.posted',
  'job.cancelled',
  'application.withdrawn',
]);
