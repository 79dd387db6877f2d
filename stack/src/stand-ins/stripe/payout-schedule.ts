import type Stripe from 'stripe';
import { invalid } from './stripe-error';
import type { StripeParams } from './stripe-params';
import type { StripeWorld } from './stripe-world';

type Schedule = Stripe.Account.Settings.Payouts.Schedule;

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const delayDaysMin = 2;
const daySeconds = 86_400;

const scheduleOf = (account: Stripe.Account): Schedule =>
  account.settings?.payouts?.schedule ?? { interval: 'daily', delay_days: delayDaysMin };

/** Whether today is a day on which this account is paid out by itself. Days are those of Ghana, which are UTC's. */
export const paysOutNow = (world: StripeWorld, account: Stripe.Account): boolean => {
  const schedule = scheduleOf(account);
  const today = new Date(world.clock.now());
  switch (schedule.interval) {
    case 'manual':
      return false;
    case 'weekly':
      return weekdays[today.getUTCDay()] === (schedule.weekly_anchor ?? 'monday');
    case 'monthly': {
      const last = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 0)).getUTCDate();
      return today.getUTCDate() === Math.min(schedule.monthly_anchor ?? 1, last);
    }
    default:
      return true;
  }
};

/** Seconds since 1970: money that has not moved since may go. Days beyond the shortest delay are waited in full. */
export const settledBefore = (world: StripeWorld, account: Stripe.Account): number =>
  world.seconds() -
  world.settings.payoutAfterMs / 1000 -
  Math.max(0, scheduleOf(account).delay_days - delayDaysMin) * daySeconds;

const readDelay = (given: StripeParams, before: number): number => {
  if (given.raw('delay_days') === 'minimum') return delayDaysMin;
  const days = given.integer('delay_days') ?? before;
  if (days < delayDaysMin || days > 31) {
    throw invalid(`You cannot set 'delay_days' to ${days}: it must be from ${delayDaysMin} to 31.`, {
      param: given.name('delay_days'),
    });
  }
  return days;
};

const readSchedule = (given: StripeParams, before: Schedule): Schedule => {
  const interval = given.oneOf('interval', ['manual', 'daily', 'weekly', 'monthly']) ?? before.interval;
  const weekday = given.oneOf('weekly_anchor', weekdays);
  const day = given.integer('monthly_anchor');
  const schedule: Schedule = { interval, delay_days: readDelay(given, before.delay_days) };
  if (interval === 'weekly') {
    const anchor = weekday ?? before.weekly_anchor;
    if (!anchor)
      throw invalid("You must set 'weekly_anchor' for weekly payouts.", { param: given.name('weekly_anchor') });
    return { ...schedule, weekly_anchor: anchor };
  }
  if (interval === 'monthly') {
    const anchor = day ?? before.monthly_anchor;
    if (anchor === undefined || anchor < 1 || anchor > 31) {
      throw invalid("You must set 'monthly_anchor' from 1 to 31 for monthly payouts.", {
        param: given.name('monthly_anchor'),
      });
    }
    return { ...schedule, monthly_anchor: anchor };
  }
  return schedule;
};

/** The account's settings after `settings[payouts]` of a request; other settings are taken and mean nothing here. */
export const readSettings = (params: StripeParams, account: Stripe.Account): Stripe.Account.Settings | null => {
  const before = account.settings ?? null;
  const given = params.object('settings');
  const payouts = given?.object('payouts');
  given?.skip(...given.keys().filter((name) => name !== 'payouts'));
  if (!before?.payouts || !payouts) return before;
  const schedule = payouts.object('schedule');
  return {
    ...before,
    payouts: {
      debit_negative_balances: payouts.boolean('debit_negative_balances') ?? before.payouts.debit_negative_balances,
      schedule: schedule ? readSchedule(schedule, before.payouts.schedule) : before.payouts.schedule,
      statement_descriptor: payouts.string('statement_descriptor', 22) ?? before.payouts.statement_descriptor,
    },
  };
};
