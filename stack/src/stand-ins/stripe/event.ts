import { pathMatcher } from '../journal';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { invalid } from './stripe-error';
import { listPage } from './stripe-list';
import type { StripeWorld } from './stripe-world';

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.eventAsOfNow(call.world.events.require(idOf(call), 'id', call.owner));
};

/** Events of the platform or of the connected account asked for; `type` may end in `*`. */
const list: StripeHandler = (call) => {
  const { world, params, owner } = call;
  const type = params.string('type');
  const types = params.strings('types');
  if (type && types) throw invalid('You may only specify one of these parameters: type, types.');
  const fits = type === undefined ? undefined : pathMatcher(type.includes('*') ? type : `${type}*`);
  const delivered = params.boolean('delivery_success');
  const fitting = world.events
    .newestFirst(owner)
    .filter(
      (event) =>
        (!fits || (type?.includes('*') ? fits(event.type) : event.type === type)) &&
        (!types || types.includes(event.type)) &&
        (delivered === undefined || delivered === (world.pendingDeliveries(event.id) === 0)),
    );
  const page = listPage(call, fitting);
  return { ...page, data: page.data.map((event) => world.eventAsOfNow(event)) };
};

export const eventRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/events', handler: list, connected: true },
  { method: 'GET', pattern: '/v1/events/:id', handler: retrieve, connected: true },
];

const keptSeconds = 30 * 86_400;

/** Stripe keeps events for 30 days. One that is still to be delivered stays. Called every moment. */
export const forgetOldEvents = (world: StripeWorld): void => {
  const oldest = world.seconds() - keptSeconds;
  for (const { object } of world.events.oldestFirst()) {
    if (object.created >= oldest) return;
    if (world.pendingDeliveries(object.id) === 0) world.events.remove(object.id);
  }
};
