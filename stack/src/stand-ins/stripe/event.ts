import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { listPage } from './stripe-list';
import { pathMatcher } from '../journal';

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.eventAsOfNow(call.world.events.require(idOf(call), 'id', call.owner));
};

/** Events of the platform or of the connected account asked for; `type` may end in `*`. */
const list: StripeHandler = (call) => {
  const { world, params, owner } = call;
  const type = params.string('type');
  const types = params.strings('types');
  const fits = type === undefined ? undefined : pathMatcher(type.includes('*') ? type : `${type}*`);
  params.boolean('delivery_success');
  const fitting = world.events
    .newestFirst(owner)
    .filter(
      (event) =>
        (!fits || (type?.includes('*') ? fits(event.type) : event.type === type)) &&
        (!types || types.includes(event.type)),
    );
  const page = listPage(call, fitting);
  return { ...page, data: page.data.map((event) => world.eventAsOfNow(event)) };
};

export const eventRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/events', handler: list, connected: true },
  { method: 'GET', pattern: '/v1/events/:id', handler: retrieve, connected: true },
];
