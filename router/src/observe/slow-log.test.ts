import { manualClock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Admitted } from '../front-door/front-door';
import { slowLog } from './slow-log';

const admitted = {
  operation: { label: 'JobsPage', source: 'query JobsPage { jobs }', planText: () => 'job → user' },
  context: { requestId: 'req_1' },
  cost: 41,
} as unknown as Admitted;
const timings = {
  startedMs: 0,
  fetches: [{ subgraph: 'job', atMs: 1.2, tookMs: 612.7, outcome: 'ok' as const }],
};

function open() {
  const lines: object[] = [];
  const clock = manualClock();
  const logger = { warn: (message: string, about: object) => lines.push({ message, ...about }) } as unknown as Logger;
  return { lines, clock, log: slowLog({ slowMs: 500, clock, logger }) };
}

test('what took long is told with its fetches and cost; what did not is not', () => {
  const { lines, log } = open();
  log(admitted, timings, 499);
  expect(lines).toEqual([]);
  log(admitted, timings, 640.4);
  expect(lines).toEqual([
    {
      message: 'slow operation',
      requestId: 'req_1',
      operation: 'JobsPage',
      cost: 41,
      tookMs: 640,
      fetches: [{ subgraph: 'job', atMs: 1, tookMs: 613, outcome: 'ok' }],
      plan: 'job → user',
    },
  ]);
});

test('its plan is told once in ten minutes', () => {
  const { lines, clock, log } = open();
  for (const minutes of [0, 5, 11]) {
    clock.advance(minutes * 60_000);
    log(admitted, timings, 900);
  }
  expect(lines.map((line) => 'plan' in line)).toEqual([true, false, true]);
});
