import type Stripe from 'stripe';
import { invalid, resourceMissing } from './stripe-error';
import type { StripeCall } from './stripe-call';
import type { StripeParams } from './stripe-params';

interface Listed {
  id: string;
  created?: number;
}

/** A filter by a time in seconds: a moment, or a range of `gt`, `gte`, `lt`, `lte`. */
export const momentFilter = (params: StripeParams, name: string): ((seconds: number) => boolean) => {
  if (!params.has(name)) return () => true;
  const exact = typeof params.raw(name) === 'string' ? params.integer(name) : undefined;
  if (exact !== undefined) return (seconds) => seconds === exact;
  const range = params.object(name);
  const [gt, gte, lt, lte] = (['gt', 'gte', 'lt', 'lte'] as const).map((bound) => range?.integer(bound));
  return (seconds) =>
    (gt === undefined || seconds > gt) &&
    (gte === undefined || seconds >= gte) &&
    (lt === undefined || seconds < lt) &&
    (lte === undefined || seconds <= lte);
};

/** A page of `newestFirst` by `limit` (1–100, else 10), `starting_after` or `ending_before`. */
export const listPage = <T extends Listed>(call: StripeCall, newestFirst: T[], url = call.path): Stripe.ApiList<T> => {
  const { params } = call;
  const limit = params.integer('limit') ?? 10;
  if (limit < 1 || limit > 100) throw invalid('Invalid limit: must be between 1 and 100', { param: 'limit' });
  const after = params.string('starting_after');
  const before = params.string('ending_before');
  if (after && before) throw invalid('You cannot parameterize both `starting_after` and `ending_before`.');
  const fits = momentFilter(params, 'created');
  const items = newestFirst.filter(({ created = 0 }) => fits(created));
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
