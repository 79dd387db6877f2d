import { day } from '@kelmah/kit/clock/clock';
import { isId } from '@kelmah/kit/ids/ids';
import { currencies, decimalsOf, display, money } from '@kelmah/kit/money/money';
import { z } from 'zod';

/** The most that a card payment carries, in minor units (Stripe: eight digits), and so the most that is agreed on. */
export const amountMinorMax = 99_999_999;
export const uploadsMax = 10;
const daysMax = 365;

/** One whole unit of a currency, in minor units: 100 for GHS. */
const oneUnit = (currency: string): number => 10 ** decimalsOf(currency);

/**
 * The least that a card pays, in minor units (https://docs.stripe.com/currencies): a milestone of less could never be
 * funded. For cedis there is none.
 */
const leastPayments: Readonly<Record<string, number>> = { USD: 50, JPY: 50 };
export const leastPayment = (currency: string): number => leastPayments[currency] ?? 1;

const leastAmount = (currency: string): number => Math.max(oneUnit(currency), leastPayment(currency));

/** A text of so many characters, without the blanks around it. `what` ends the sentence "Write …". */
export const textOf = (what: string, min: number, max: number) =>
  z
    .string(`Write ${what}.`)
    .trim()
    .min(min, min > 1 ? `Write ${what} of at least ${min} characters.` : `Write ${what}.`)
    .max(max, `Write ${what} of at most ${max.toLocaleString('en')} characters.`);

/** An amount of at least one unit, and what a card pays, in a currency that Kelmah settles in. */
export const amountOf = (what: string) =>
  z
    .object({ amountMinor: z.number(), currency: z.string() }, `Give ${what}.`)
    .superRefine(({ amountMinor, currency }, context) => {
      const problem = problemWith({ amountMinor, currency }, what);
      if (problem) context.addIssue({ code: 'custom', message: problem });
    })
    .transform(({ amountMinor, currency }) => money(amountMinor, currency));

function problemWith({ amountMinor, currency }: { amountMinor: number; currency: string }, what: string) {
  if (!(currencies as readonly string[]).includes(currency)) {
    return `Give ${what} in one of these currencies: ${currencies.join(', ')}.`;
  }
  if (amountMinor < leastAmount(currency))
    return `Give ${what} of at least ${display(money(leastAmount(currency), currency))}.`;
  if (amountMinor > amountMinorMax) return `Give ${what} of at most ${display(money(amountMinorMax, currency))}.`;
  return undefined;
}

/** Days that the work takes. */
export const daysRule = z
  .int('Say in how many whole days the work will be done.')
  .min(1, 'The work takes at least one day.')
  .max(daysMax, `The work takes at most ${daysMax} days.`);

/** Ids of uploads, each once. */
export const uploadIdsRule = z
  .array(
    z.string().refine((id) => isId('upload', id), 'This is no upload.'),
    'Give the uploads as a list.',
  )
  .max(uploadsMax, `At most ${uploadsMax} photos.`)
  .transform((ids) => [...new Set(ids)]);

/** Midnight (UTC, which is Ghana's time) at the start of the day. */
export const startOfDay = (now: Date): Date => new Date(Math.floor(now.getTime() / day) * day);

/** A day from today to a year ahead. `what` begins the sentence. */
export const dayAhead = (what: string, now: Date) =>
  z
    .date(`${what} is a day.`)
    .refine((date) => date >= startOfDay(now), `${what} is today or later.`)
    .refine((date) => date.getTime() <= now.getTime() + daysMax * day, `${what} is within a year.`);
