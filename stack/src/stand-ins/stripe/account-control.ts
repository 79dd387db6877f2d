import type Stripe from 'stripe';
import { rejected, type RejectReason } from './account-object';
import type { StripeWorld } from './stripe-world';

export class BadAccountOrder extends Error {}

const lists = ['currently_due', 'eventually_due', 'past_due', 'pending_verification'] as const;
type Order = Record<string, unknown>;

const isObject = (value: unknown): value is Order => typeof value === 'object' && value !== null;

const texts = (value: unknown, name: string): string[] => {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value as string[];
  throw new BadAccountOrder(`"${name}" must be a list of names`);
};

const readErrors = (value: unknown): Stripe.Account.Requirements.Error[] => {
  const fits = (one: unknown): boolean =>
    isObject(one) && [one.code, one.reason, one.requirement].every((part) => typeof part === 'string');
  if (Array.isArray(value) && value.every(fits)) return value as Stripe.Account.Requirements.Error[];
  throw new BadAccountOrder('"errors" must be a list of { code, reason, requirement }');
};

/** Requirements after an order; what it does not name stays. What is past due is currently due as well. */
const readRequirements = (given: Order, before: Stripe.Account.Requirements): Stripe.Account.Requirements => {
  const after = { ...before };
  for (const name of lists) if (given[name] !== undefined) after[name] = texts(given[name], name);
  after.currently_due = [...new Set([...(after.currently_due ?? []), ...(after.past_due ?? [])])];
  after.eventually_due = [...new Set([...(after.eventually_due ?? []), ...after.currently_due])];
  if (given.errors !== undefined) after.errors = readErrors(given.errors);
  if (given.current_deadline !== undefined) after.current_deadline = given.current_deadline as number | null;
  if (given.disabled_reason !== undefined) {
    after.disabled_reason = given.disabled_reason as Stripe.Account.Requirements['disabled_reason'];
  }
  return after;
};

const capabilityStates = ['active', 'inactive', 'pending'] as const;

const restricted = (account: Stripe.Account, order: Order): Stripe.Account => {
  const after = { ...account };
  const { requirements, future_requirements: future } = account;
  if (isObject(order.requirements) && requirements) {
    after.requirements = readRequirements(order.requirements, requirements);
  }
  if (isObject(order.future_requirements) && future) {
    after.future_requirements = readRequirements(order.future_requirements, future as Stripe.Account.Requirements);
  }
  for (const name of ['payouts_enabled', 'charges_enabled'] as const) {
    if (typeof order[name] === 'boolean') after[name] = order[name];
  }
  if (order.transfers !== undefined) {
    const state = capabilityStates.find((known) => known === order.transfers);
    if (!state) throw new BadAccountOrder(`"transfers" must be one of ${capabilityStates.join(', ')}`);
    after.capabilities = { ...account.capabilities, transfers: state };
  }
  return after;
};

/** The worker takes the platform's access away: the account is gone for us, with all that is in it. */
const deauthorize = (world: StripeWorld, account: Stripe.Account): object => {
  const application = { id: 'ca_KelmahStandIn', object: 'application', name: 'Kelmah' };
  world.emit('account.application.deauthorized', application, account.id);
  world.accounts.remove(account.id);
  return { id: account.id, deauthorized: true };
};

const reasons: readonly RejectReason[] = ['fraud', 'terms_of_service', 'other'];

/**
 * What Stripe, or the worker, does to an account: `{ requirements, future_requirements, payouts_enabled,
 * charges_enabled, transfers }`, `{ reject: fraud | terms_of_service | other }` or `{ deauthorize: true }`.
 * Throws BadAccountOrder with the reason.
 */
export const orderAccount = (world: StripeWorld, account: Stripe.Account, order: Order): object => {
  if (order.deauthorize === true) return deauthorize(world, account);
  const reason = reasons.find((known) => known === order.reject);
  if (order.reject !== undefined && !reason) throw new BadAccountOrder(`"reject" must be one of ${reasons.join(', ')}`);
  const after = world.accounts.put(reason ? rejected(account, reason) : restricted(account, order));
  const { requirements, payouts_enabled, charges_enabled, capabilities } = account;
  world.emit('account.updated', after, account.id, { requirements, payouts_enabled, charges_enabled, capabilities });
  return after;
};
