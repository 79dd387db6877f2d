import dayjs from 'dayjs';
import relativeTime from 'dayjs/plugin/relativeTime';
import { clock } from './clock';

dayjs.extend(relativeTime);

type When = string | number;

/** "Thu 26 Nov 2026" */
export const formatDay = (when: When): string => dayjs(when).format('ddd D MMM YYYY');

/** "26 Nov" this year, "26 Nov 2025" otherwise. */
export function formatShortDay(when: When): string {
  const date = dayjs(when);
  return date.format(date.isSame(dayjs(clock.now()), 'year') ? 'D MMM' : 'D MMM YYYY');
}

/** "Thu 26 Nov, 14:05" */
export const formatMoment = (when: When): string => dayjs(when).format('ddd D MMM, HH:mm');

/** "14:05" */
export const formatTime = (when: When): string => dayjs(when).format('HH:mm');

/** "November 2026" */
export const formatMonth = (when: When): string => dayjs(when).format('MMMM YYYY');

/** "in 2 days", "3 hours ago" */
export const fromNow = (when: When): string => dayjs(when).from(dayjs(clock.now()));

export const isPast = (when: When): boolean => dayjs(when).valueOf() <= clock.now();

/** The separator above a day's messages: "Today", "Yesterday", or the day. */
export function formatChatDay(when: When): string {
  const date = dayjs(when);
  const today = dayjs(clock.now());
  if (date.isSame(today, 'day')) return 'Today';
  if (date.isSame(today.subtract(1, 'day'), 'day')) return 'Yesterday';
  return date.format(date.isSame(today, 'year') ? 'dddd D MMMM' : 'D MMMM YYYY');
}

export const sameDay = (a: When, b: When): boolean => dayjs(a).isSame(dayjs(b), 'day');

/** The time of the last message in a list: the hour today, the day before that. */
export function formatListMoment(when: When): string {
  return sameDay(when, clock.now()) ? formatTime(when) : formatShortDay(when);
}

/** A date input's value ("2026-11-26") of a moment, some days from it. */
export const toDateInput = (when: When, plusDays = 0): string => dayjs(when).add(plusDays, 'day').format('YYYY-MM-DD');

export const today = (plusDays = 0): string => toDateInput(clock.now(), plusDays);

/** The moment a date input stands for: the start of that day, as the graph wants it. Undefined where it is empty. */
export function fromDateInput(value: string): string | undefined {
  const date = dayjs(value);
  return value !== '' && date.isValid() ? date.toISOString() : undefined;
}

/** "1 day", "5 days" */
export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** "72 hours" up to three days, days after that. */
export const hours = (count: number): string => (count <= 72 || count % 24 ? `${count} hours` : days(count / 24));

/** The last months of Ghana's calendar, whose clock is UTC's: this one first, as "2026-11". */
export function lastMonths(count: number): string[] {
  const now = new Date(clock.now());
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - index, 1)).toISOString().slice(0, 7),
  );
}
