import { asOfNow } from './balance-transaction';
import { lineItem } from './checkout-lines';
import { platform, type Owner } from './resource-store';
import { invalid } from './stripe-error';
import { innerList } from './stripe-list';
import type { StripeWorld } from './stripe-world';

type Fields = Record<string, unknown>;

/** The object that an id stands for: the caller's own, or the platform's account objects. */
const lookUp = (world: StripeWorld, id: string, owner: Owner): object | undefined => {
  switch (id.split('_')[0]) {
    case 'acct':
      return world.accounts.find(id);
    case 'ch':
    case 'py':
      return world.charges.find(id, owner);
    case 'cs':
      return world.sessions.find(id);
    case 'dp':
      return world.disputes.find(id);
    case 'file':
      return world.files.find(id);
    case 'pi':
      return world.paymentIntents.find(id);
    case 'pm':
      return world.paymentMethods.find(id);
    case 'po':
      return world.payouts.find(id, owner);
    case 're':
      return world.refunds.find(id);
    case 'tr':
      return world.transfers.find(id);
    case 'trr':
      return world.reversals.find(id);
    case 'txn': {
      const found = world.balanceTransactions.find(id, owner);
      return found && asOfNow(world, found);
    }
    default:
      return undefined;
  }
};

/** Lists that are left out unless they are asked for. */
const hiddenList = (world: StripeWorld, object: Fields, field: string): object | undefined => {
  if (object.object === 'checkout.session' && field === 'line_items') {
    const lines = world.sessionSecrets.find(String(object.id))?.lines ?? [];
    return innerList(lines.map(lineItem), `/v1/checkout/sessions/${String(object.id)}/line_items`);
  }
  if (object.object === 'charge' && field === 'refunds') {
    const refunds = world.refunds.newestFirst().filter(({ charge }) => charge === object.id);
    return innerList(refunds, `/v1/charges/${String(object.id)}/refunds`);
  }
  return undefined;
};

const refused = (path: string): Error => invalid(`This property cannot be expanded (${path}).`, { param: 'expand' });

const expandOne = (world: StripeWorld, object: unknown, steps: string[], path: string, owner: Owner): unknown => {
  const [field, ...rest] = steps;
  if (field === undefined || object === null || object === undefined) return object;
  if (Array.isArray(object)) return object.map((item) => expandOne(world, item, steps, path, owner));
  if (typeof object !== 'object') throw refused(path);
  const fields = object as Fields;
  const hidden = hiddenList(world, fields, field);
  const value = hidden ?? fields[field];
  if (value === undefined || (value !== null && typeof value !== 'string' && typeof value !== 'object')) {
    throw refused(path);
  }
  const found = typeof value === 'string' ? lookUp(world, value, owner) : value;
  if (found === undefined) throw refused(path);
  return { ...fields, [field]: expandOne(world, found, rest, path, owner) };
};

/** The answer with `expand[]` applied; four levels at most, as Stripe. */
export const expand = (world: StripeWorld, object: object, paths: readonly string[], owner: Owner = platform): object =>
  paths.reduce<object>((result, path) => {
    const steps = path.split('.');
    if (steps.length > 5) throw invalid('You cannot expand more than 4 levels of a property.', { param: 'expand' });
    return expandOne(world, result, steps, path, owner) as object;
  }, object);
