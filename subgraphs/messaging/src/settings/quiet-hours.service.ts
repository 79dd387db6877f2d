import { minute } from '@kelmah/kit/clock/clock';

export interface QuietHours {
  quietFrom: string | null;
  quietUntil: string | null;
  timeZone: string;
}

const minutesOfDay = 24 * 60;

const minutesOf = (time: string) => {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

function localMinutes(at: Date, timeZone: string): number {
  const text = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(at);
  return minutesOf(text);
}

const forward = (from: number, to: number) => (to - from + minutesOfDay) % minutesOfDay;

/** The first moment from `at` on that is outside a person's quiet hours; `at` itself where it is. */
export function afterQuiet({ quietFrom, quietUntil, timeZone }: QuietHours, at: Date): Date {
  if (quietFrom === null || quietUntil === null) return at;
  const from = minutesOf(quietFrom);
  const until = minutesOf(quietUntil);
  const isQuiet = (minutes: number) => forward(from, minutes) < forward(from, until);
  const now = localMinutes(at, timeZone);
  if (!isQuiet(now)) return at;
  const wholeMinuteMs = Math.floor(at.getTime() / minute) * minute;
  const end = new Date(wholeMinuteMs + forward(now, until) * minute);
  // Where the clocks are changed in between, the end is off by that change.
  const off = forward(localMinutes(end, timeZone), until);
  return new Date(end.getTime() + (off > minutesOfDay / 2 ? off - minutesOfDay : off) * minute);
}

/** Whether this is a zone that the tz database knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
