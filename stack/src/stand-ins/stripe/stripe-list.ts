import type Stripe from 'stripe';
import { invalid, resourceMissing } from './stripe-error';
import type { StripeCall } from './stripe-call';

interface Listed {
  id: string;
  created?: number;
}

/** The `created` filter: a moment, or a range of `gt`, `gte`, `lt`, `lte`. */
const createdFilter = (call: StripeCall): ((item: Listed) => boolean) => {
  const { params } = call;
  if (!params.has('created')) return () => true;
  const exact = typeof params.raw('created') === 'string' ? params.integer('created') : undefined;
  if (exact !== undefined) return ({ created }) => created === exact;
  const range = params.object('created');
  const [gt, gte, lt, lte] = (['gt', 'gte', 'lt', 'lte'] as const).map((name) => range?.integer(name));
  return ({ created = 0 }) =>
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte);
};

/** A page of `newestFirst` by `limit` (1–100, else 10), `starting_after` or `ending_before`. */
export const listPage = <T extends Listed>(call: StripeCall, newestFirst: T[], url = call.path): Stripe.ApiList<T> => {
  const { params } = call;
  const limit = params.integer('limit') ?? 10;
  if (limit < 1 || limit > 100) throw invalid('Invalid limit: must be between 1 and 100', { param: 'limit' });
  const after = params.string('starting_after');
  const before = params.string('ending_before');
  if (after && before) throw invalid('You cannot parameterize both `starting_after` and `ending_before`.');
  const items = newestFirst.filter(createdFilter(call));
  const position = (id: string, param: string): number => {
    const index = items.findIndex((item) => item.id === id);
    if (index < 0) throw resourceMissing('object', id, param);
    return index;
  };
  params.done();
  if (before) {
    const end = position(before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { object: 'list', data: items.slice(start, end), has_more: start > 0, url };
  }
  const start = after ? position(after, 'starting_after') + 1 : 0;
  return { object: 'list', data: items.slice(start, start + limit), has_more: start + limit < items.length, url };
};

/** A list that lies within another object. */
export const innerList = <T>(data: T[], url: string): Stripe.ApiList<T> => ({
  object: 'list',
  data: data.slice(0, 10),
  has_more: data.length > 10,
  url,
});
