import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { planText } from './plan-text';

const fetch = (serviceName: string) => ({ kind: 'Fetch', serviceName }) as FetchNode;
const at = (path: string[], serviceName: string): PlanNode => ({ kind: 'Flatten', path, node: fetch(serviceName) });

test('a plan in short', () => {
  const parallel: PlanNode = {
    kind: 'Parallel',
    nodes: [at(['jobs', '@', 'hirer'], 'user'), at(['jobs', '@'], 'review')],
  };
  const node: PlanNode = { kind: 'Sequence', nodes: [fetch('job'), parallel] };
  expect(planText({ kind: 'QueryPlan', node })).toBe('(job → (user at jobs.@.hirer ∥ review at jobs.@))');
  expect(planText({ kind: 'QueryPlan' })).toBe('nothing');
});
