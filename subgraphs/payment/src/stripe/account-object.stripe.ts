import type Stripe from 'stripe';
import { fromSeconds, fromStripeCurrency } from './connection.stripe';
import type { AccountState, PayoutDestination } from './provider.stripe';

type Schedule = Stripe.Account.Settings.Payouts.Schedule;

/** A bank account, wallet or card as money is sent to it. */
export function destinationOf(external: Stripe.ExternalAccount): PayoutDestination {
  const name = external.object === 'card' ? external.brand : (external.bank_name ?? 'Account');
  const routing = external.object === 'card' ? '' : (external.routing_number ?? '');
  return {
    fingerprint: external.fingerprint ?? `${external.object} ${routing} ${external.last4}`,
    hint: `${name} •••• ${external.last4}`,
    currency: fromStripeCurrency(external.currency ?? null),
    isDefault: external.default_for_currency ?? false,
  };
}

/** The schedule in one word, such as `weekly:friday`. */
function rhythmFromStripe(schedule: Schedule | undefined): string | null {
  if (!schedule) return null;
  const anchor =
    schedule.interval === 'weekly'
      ? (schedule.weekly_anchor ?? schedule.weekly_payout_days?.[0])
      : schedule.interval === 'monthly'
        ? (schedule.monthly_anchor ?? schedule.monthly_payout_days?.[0])
        : undefined;
  return anchor === undefined ? schedule.interval : `${schedule.interval}:${anchor}`;
}

/** @throws where it is no schedule of Stripe's: one word is written by us alone */
export function rhythmToStripe(rhythm: string): Stripe.AccountUpdateParams.Settings.Payouts.Schedule {
  const [interval = '', anchor] = rhythm.split(':');
  if (interval === 'weekly')
    return { interval, weekly_anchor: anchor as Stripe.AccountUpdateParams.Settings.Payouts.Schedule.WeeklyAnchor };
  if (interval === 'monthly') return { interval, monthly_anchor: Number(anchor) };
  if (interval === 'daily' || interval === 'manual') return { interval };
  throw new Error(`No payout schedule: ${rhythm}`);
}

/** What an account says of itself; its bank accounts and wallets are handed in, as it may carry a part of them alone. */
export function accountStateOf(account: Stripe.Account, externals: readonly Stripe.ExternalAccount[]): AccountState {
  const { requirements } = account;
  const pastDue = requirements?.past_due ?? [];
  const deadline = requirements?.current_deadline ?? null;
  return {
    stripeAccountId: account.id,
    detailsSubmitted: account.details_submitted,
    transfersActive: account.capabilities?.transfers === 'active',
    payoutsEnabled: account.payouts_enabled,
    requirements: [...new Set([...pastDue, ...(requirements?.currently_due ?? [])])],
    pastDue,
    beingChecked: requirements?.pending_verification ?? [],
    notTaken: (requirements?.errors ?? []).map(({ requirement, code, reason }) => ({ requirement, code, reason })),
    dueBy: deadline === null ? null : fromSeconds(deadline),
    disabledReason: requirements?.disabled_reason ?? null,
    destinations: externals.map(destinationOf),
    schedule: rhythmFromStripe(account.settings?.payouts?.schedule),
  };
}
