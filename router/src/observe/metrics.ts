import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the router counts. Labels take few values: operations only by their registered name, else `other`. */
export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: 'kelmah_router_requests_total',
      help: 'Requests by operation, door (http, socket, sse) and outcome (ok, errors, refused).',
      labelNames: ['operation', 'door', 'outcome'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'kelmah_router_request_seconds',
      help: 'Time from a request to its answer, by operation.',
      labelNames: ['operation'],
      buckets: seconds,
      registers,
    }),
    refusals: new Counter({
      name: 'kelmah_router_refusals_total',
      help: 'Requests that were not let in, by code and by the check that refused.',
      labelNames: ['code', 'check'],
      registers,
    }),
    prepareSeconds: new Histogram({
      name: 'kelmah_router_prepare_seconds',
      help: 'Time to parse, validate and measure an operation that was not kept.',
      buckets: seconds,
      registers,
    }),
    planSeconds: new Histogram({
      name: 'kelmah_router_plan_seconds',
      help: 'Time to plan and compile an operation that was not kept.',
      buckets: seconds,
      registers,
    }),
    operationsKept: new Gauge({
      name: 'kelmah_router_operations_kept',
      help: 'Prepared operations in memory.',
      registers,
    }),
    fetchSeconds: new Histogram({
      name: 'kelmah_router_fetch_seconds',
      help: 'Time of a request to a subgraph, by subgraph and outcome (ok, errors, away).',
      labelNames: ['subgraph', 'outcome'],
      buckets: seconds,
      registers,
    }),
    cache: new Counter({
      name: 'kelmah_router_cache_total',
      help: 'Looks into the cache, by what was looked for (answer, entity) and result (hit, miss, shared, away).',
      labelNames: ['kind', 'result'],
      registers,
    }),
    purges: new Counter({
      name: 'kelmah_router_cache_purges_total',
      help: 'What was taken out of the cache by events.',
      labelNames: ['event'],
      registers,
    }),
    ...liveMetrics(registers),
    supergraph: new Counter({
      name: 'kelmah_router_supergraphs_total',
      help: 'Supergraphs that were offered, by outcome (taken, refused).',
      labelNames: ['outcome'],
      registers,
    }),
  };
}

function liveMetrics(registers: Registry[]) {
  return {
    sockets: new Gauge({
      name: 'kelmah_router_sockets',
      help: 'Open client connections for events, by door (socket, sse).',
      labelNames: ['door'],
      registers,
    }),
    subscriptions: new Gauge({
      name: 'kelmah_router_subscriptions',
      help: 'Subscriptions of clients, and those upstream that serve them.',
      labelNames: ['side'],
      registers,
    }),
    events: new Counter({
      name: 'kelmah_router_events_total',
      help: 'Events handed to clients.',
      registers,
    }),
    queued: new Gauge({
      name: 'kelmah_router_queued_bytes',
      help: 'Bytes that wait for slow clients.',
      registers,
    }),
    dropped: new Counter({
      name: 'kelmah_router_clients_dropped_total',
      help: 'Clients that were let go, by reason (slow, expired, revoked, limit, idle).',
      labelNames: ['reason'],
      registers,
    }),
  };
}
