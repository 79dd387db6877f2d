import { bodyObject, json, type HttpReply, type HttpRequest } from '../http';
import type { StripeWorld } from './stripe-world';
import { deliveryOrders, type Forgery, type WebhookQueue } from './webhook-queue';

const state = (queue: WebhookQueue): HttpReply =>
  json(200, {
    paused: queue.paused,
    order: queue.order,
    lose: queue.lose,
    double: queue.double,
    inFlight: queue.inFlight,
    forged: queue.forged,
    waiting: queue.list(),
  });

const wholeNumber = (value: unknown, otherwise: number): number =>
  Number.isInteger(value) && (value as number) >= 0 ? (value as number) : otherwise;

const readForgery = (value: unknown): Forgery | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { secret, ageSeconds, livemode, account, door } = value as Record<string, unknown>;
  return {
    ...(typeof secret === 'string' && { secret }),
    ...(typeof ageSeconds === 'number' && { ageSeconds }),
    ...(typeof livemode === 'boolean' && { livemode }),
    ...(typeof account === 'string' && { account }),
    ...((door === 'platform' || door === 'connect') && { door }),
  };
};

/** Sends kept events again: one by id, or all of a type. */
const resend = (world: StripeWorld, queue: WebhookQueue, order: Record<string, unknown>): HttpReply => {
  const found = world.events
    .all()
    .filter(({ object }) => (order.event ? object.id === order.event : !order.type || object.type === order.type));
  if (found.length === 0) return json(404, { error: 'No such event' });
  const times = wholeNumber(order.times, 1);
  const forgery = readForgery(order.forge);
  world.state.transaction(() => {
    for (const { object } of found) queue.add(object, object.account ? 'connect' : 'platform', times, forgery);
  });
  return json(200, { events: found.map(({ object }) => object.id), times });
};

/**
 * `GET /__webhooks` shows the queue. `POST /__webhooks { action }`: `pause`, `resume`, `hurry` (no more waiting for
 * the next try), `forget` (drops what waits), `lose { times }`, `double { times }`, `disorder { order }`,
 * `resend { event | type, times, forge: { secret, ageSeconds, livemode, account, door } }`, `wait { timeoutMs }` (until the queue is empty; 504 when it is not in time).
 */
export const controlWebhooks = async (
  world: StripeWorld,
  queue: WebhookQueue,
  request: HttpRequest,
): Promise<HttpReply> => {
  if (request.method === 'GET') return state(queue);
  const order = bodyObject(request);
  if (request.method !== 'POST' || !order) return json(400, { error: 'Send a JSON object by POST' });
  switch (order.action) {
    case 'pause':
      queue.paused = true;
      return state(queue);
    case 'resume':
      queue.paused = false;
      queue.wake();
      return state(queue);
    case 'hurry':
      queue.hurry();
      return state(queue);
    case 'forget':
      queue.clear();
      return state(queue);
    case 'lose':
      queue.lose = wholeNumber(order.times, 1);
      return state(queue);
    case 'double':
      queue.double = wholeNumber(order.times, 1);
      return state(queue);
    case 'disorder':
      queue.order = deliveryOrders.find((known) => known === order.order) ?? 'shuffled';
      return state(queue);
    case 'resend':
      return resend(world, queue, order);
    case 'wait': {
      const empty = await queue.untilEmpty(wholeNumber(order.timeoutMs, 30_000));
      return empty ? state(queue) : json(504, { error: 'Webhooks are still waiting', waiting: queue.list().length });
    }
    default:
      return json(400, { error: 'Unknown "action"' });
  }
};
