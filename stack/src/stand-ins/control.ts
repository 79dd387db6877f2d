import type { StandInClock } from './clock';
import { BadOrder, type Failures } from './failures';
import { bodyObject, json, type HttpReply, type HttpRequest } from './http';
import type { Journal } from './journal';

export interface Controlled {
  journal: Journal;
  failures: Failures;
  clock: StandInClock;
  /** Does what is due after the clock was moved. */
  clockMoved?: () => void;
}

const orderFailure = (failures: Failures, request: HttpRequest): HttpReply => {
  const order = bodyObject(request);
  if (!order) return json(400, { error: 'The body must be a JSON object' });
  try {
    return json(201, order.sequence === undefined ? failures.order(order) : failures.orderSequence(order));
  } catch (error) {
    if (error instanceof BadOrder) return json(400, { error: error.message });
    throw error;
  }
};

const moveClock = ({ clock, clockMoved }: Controlled, request: HttpRequest): HttpReply => {
  const offsetMs = bodyObject(request)?.offsetMs;
  if (typeof offsetMs !== 'number' || !Number.isFinite(offsetMs)) {
    return json(400, { error: '"offsetMs" must be a number of milliseconds' });
  }
  clock.offsetMs = offsetMs;
  clockMoved?.();
  return json(200, { now: new Date(clock.now()).toISOString(), offsetMs });
};

/**
 * The doors for tests and demos that every stand-in has: `GET|DELETE /__journal`, `GET|POST|DELETE /__failures`,
 * `GET|POST /__clock`, `GET /__health`. Undefined for any other path.
 */
export const control = (controlled: Controlled, request: HttpRequest): HttpReply | undefined => {
  const { journal, failures, clock } = controlled;
  const { method, query } = request;
  switch (`${method} ${request.path}`) {
    case 'GET /__journal':
      return json(
        200,
        journal.list({
          method: query.get('method') ?? undefined,
          path: query.get('path') ?? undefined,
          sinceSequence: Number(query.get('since') ?? 0),
          limit: query.has('limit') ? Number(query.get('limit')) : undefined,
        }),
      );
    case 'DELETE /__journal':
      journal.clear();
      return { status: 204 };
    case 'GET /__failures':
      return json(200, failures.list());
    case 'POST /__failures':
      return orderFailure(failures, request);
    case 'DELETE /__failures':
      failures.clear();
      return { status: 204 };
    case 'GET /__clock':
      return json(200, { now: new Date(clock.now()).toISOString(), offsetMs: clock.offsetMs });
    case 'POST /__clock':
      return moveClock(controlled, request);
    case 'GET /__health':
      return json(200, { ok: true });
    default:
      return undefined;
  }
};
