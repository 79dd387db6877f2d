import { atLeast, countToAnswer, nearestDue } from './waiting';

const pageInfo = (hasNextPage: boolean) => ({
  __typename: 'PageInfo' as const,
  hasNextPage,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
});
const open = (status: 'NEEDS_RESPONSE' | 'UNDER_REVIEW', dueBy: string | null) => ({
  __typename: 'Chargeback' as const,
  id: `cbk_${status}_${dueBy}`,
  kind: 'CHARGEBACK' as const,
  status,
  dueBy,
});
const edges = (...nodes: ReturnType<typeof open>[]) =>
  nodes.map((node) => ({ __typename: 'ChargebackEdge' as const, cursor: node.id, node }));
const connection = (hasNextPage: boolean, ...nodes: ReturnType<typeof open>[]) => ({
  __typename: 'ChargebackConnection' as const,
  edges: edges(...nodes),
  pageInfo: pageInfo(hasNextPage),
});

const asked = [
  open('NEEDS_RESPONSE', '2026-11-30T10:00:00Z'),
  open('UNDER_REVIEW', '2026-11-23T10:00:00Z'),
  open('NEEDS_RESPONSE', '2026-11-25T10:00:00.000+01:00'),
  open('NEEDS_RESPONSE', null),
];

it('counts what there is, and says where there is more', () => {
  expect(atLeast(connection(false))).toBe('0');
  expect(atLeast(connection(false, ...asked))).toBe('4');
  expect(atLeast(connection(true, ...asked))).toBe('4+');
});

it('counts what is to be answered, not what is with the bank', () => {
  expect(countToAnswer(connection(false, ...asked))).toBe('3');
});

it('knows which answer is due first', () => {
  expect(nearestDue(asked)).toBe('2026-11-25T10:00:00.000+01:00');
  expect(nearestDue(asked.filter(({ status, dueBy }) => status === 'UNDER_REVIEW' || dueBy === null))).toBeUndefined();
});
