import type { StaffChargebacksWaitingQuery } from '../../gql/graphql';

type Open = StaffChargebacksWaitingQuery['chargebackQueue'];
type OpenOne = Open['edges'][number]['node'];

interface Counted {
  edges: readonly unknown[];
  pageInfo: { hasNextPage: boolean };
}

const plus = (count: number, more: boolean): string => (more ? `${count}+` : String(count));

/** How many there are, of what was asked for: "50+" where there are more. */
export const atLeast = ({ edges, pageInfo }: Counted): string => plus(edges.length, pageInfo.hasNextPage);

const isToAnswer = ({ status }: OpenOne): boolean => status === 'NEEDS_RESPONSE';

/** How many of the open ones wait for an answer of ours. */
export const countToAnswer = ({ edges, pageInfo }: Open): string =>
  plus(edges.filter(({ node }) => isToAnswer(node)).length, pageInfo.hasNextPage);

/** When the first answer is due; undefined where none is. */
export function nearestDue(open: readonly OpenOne[]): string | undefined {
  const due = open.filter(isToAnswer).flatMap(({ dueBy }) => (dueBy ? [dueBy] : []));
  return due.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
