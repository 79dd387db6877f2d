import { day } from '@kelmah/kit/clock/clock';

/** How often a worker is paid out. */
export enum PayoutInterval {
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
  MANUAL = 'MANUAL',
}

/** A schedule in one word: `daily`, `weekly:friday`, `monthly:31`, `manual`. */
export type Rhythm = string;

export const byHand: Rhythm = 'manual';
export const everyDay: Rhythm = 'daily';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const lastOfMonth = 31;

/** What a worker gets who asks for an interval: each working day, Fridays, or the end of the month. */
export const rhythmOf: Record<Exclude<PayoutInterval, PayoutInterval.MANUAL>, Rhythm> = {
  [PayoutInterval.DAILY]: everyDay,
  [PayoutInterval.WEEKLY]: 'weekly:friday',
  [PayoutInterval.MONTHLY]: `monthly:${lastOfMonth}`,
};

/** The parts of a schedule; an anchor is a weekday's name or a day of the month. */
export function partsOfRhythm(rhythm: Rhythm): { interval: PayoutInterval; anchor: string | undefined } {
  const [name = '', anchor] = rhythm.split(':');
  const interval = PayoutInterval[name.toUpperCase() as keyof typeof PayoutInterval];
  return { interval: interval ?? PayoutInterval.MANUAL, anchor };
}

const startOfDay = (at: Date) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
const isWorkingDay = (at: Date) => at.getUTCDay() !== 0 && at.getUTCDay() !== 6;

/** Whether money leaves on this day. Ghana's days are those of UTC. Daily payouts leave on working days. */
function paysOutOn(rhythm: Rhythm, at: Date): boolean {
  const { interval, anchor } = partsOfRhythm(rhythm);
  if (interval === PayoutInterval.DAILY) return isWorkingDay(at);
  if (interval === PayoutInterval.WEEKLY) return weekdays[at.getUTCDay()] === (anchor ?? 'monday');
  if (interval === PayoutInterval.MANUAL) return false;
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  return at.getUTCDate() === Math.min(Number(anchor ?? 1), last);
}

/** The first day after a time on which money leaves; null where it does not by itself. */
export function nextPayoutDay(rhythm: Rhythm, after: Date): Date | null {
  for (let ahead = 1; ahead <= lastOfMonth + 1; ahead += 1) {
    const at = new Date(startOfDay(after) + ahead * day);
    if (paysOutOn(rhythm, at)) return at;
  }
  return null;
}
