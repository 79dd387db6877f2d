import { hour, minute } from '@kelmah/kit/clock/clock';
import type { DemoMessage, DemoMessaging } from '@kelmah/kit/demo/demo-data';
import type { EventRecord } from '@kelmah/kit/events/event';
import { cast } from './cast';
import type { Marketplace } from './marketplace';
import type { Random } from './random';
import { plus } from './times';

/** Since when those who sign in have not looked at their notices: something waits for them. */
const awayHours = 30;

/** What the messaging service is given. */
export function messagingSlice(
  market: Marketplace,
  history: EventRecord[],
  messages: DemoMessage[],
  random: Random,
): DemoMessaging {
  const { citizens, now } = market;
  return {
    contacts: citizens.map(({ id, name, email, phone, locale, memberSince }) => ({
      ...{ userId: id, name, email, phone, locale, since: memberSince },
    })),
    history,
    messages,
    unreadSince: unreadIn(messages, now, random),
    noticesUnreadSince: citizens.map(({ id }, index) => ({
      userId: id,
      since: plus(now, -(index < cast.length ? awayHours : random.int(1, 200)) * hour),
    })),
  };
}

/** Who has not read to the end: in some of the conversations that went on lately, the one who was written to last. */
function unreadIn(messages: readonly DemoMessage[], now: Date, random: Random): DemoMessaging['unreadSince'] {
  const byApplication = new Map<string, DemoMessage[]>();
  for (const message of messages)
    byApplication.set(message.applicationId, [...(byApplication.get(message.applicationId) ?? []), message]);
  return [...byApplication].flatMap(([applicationId, talk]) => {
    const last = talk.at(-1);
    const other = talk.findLast(({ authorId }) => authorId !== last?.authorId);
    if (!last || !other || last.sentAt < plus(now, -48 * hour)) return [];
    const isNow = last.sentAt > plus(now, -30 * minute);
    if (!isNow && !random.chance(0.4)) return [];
    return [{ applicationId, userId: other.authorId, since: other.sentAt }];
  });
}
