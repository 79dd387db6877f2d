import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What every service counts, once a process. Labels take few values: no ids, no names that a client chooses. */
export const registry = new Registry();
const registers = [registry];

export const requestSeconds = new Histogram({
  name: 'kelmah_request_seconds',
  help: 'Time to answer the router, by kind (root, entities) and outcome (ok, errors).',
  labelNames: ['kind', 'outcome'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers,
});

export const eventsTaken = new Counter({
  name: 'kelmah_events_taken_total',
  help: 'Events handed to a consumer, by outcome (done, early, failed).',
  labelNames: ['consumer', 'outcome'],
  registers,
});

export const eventsPublished = new Counter({
  name: 'kelmah_events_published_total',
  help: 'Events that the broker has confirmed, by type.',
  labelNames: ['type'],
  registers,
});

export const alertsStanding = new Gauge({
  name: 'kelmah_alerts_standing',
  help: 'Alerts that a person has to look at and that are not settled.',
  registers,
});

export const findingsOpen = new Gauge({
  name: 'kelmah_reconciliation_findings_open',
  help: 'Places where the ledger and the payment provider do not agree.',
  registers,
});

export const ledgerFaults = new Gauge({
  name: 'kelmah_ledger_faults',
  help: 'Places where the ledger is not what was written; anything but zero needs a person.',
  registers,
});

export const ledgerTurnSeconds = new Gauge({
  name: 'kelmah_ledger_turn_seconds',
  help: 'How long the watch took for the last whole turn through the ledger.',
  registers,
});

let collecting = false;

/** Counts the process itself as well: memory, CPU, event loop. Once a process. */
export function measureProcess(): void {
  if (collecting) return;
  collecting = true;
  collectDefaultMetrics({ register: registry });
}
