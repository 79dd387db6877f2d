import type { ApplicationStatus, JobApplicationsQuery } from '../../gql/graphql';

export type Applicant = NonNullable<JobApplicationsQuery['job']>['applications']['edges'][number]['node'];
export type Order = 'best' | 'price' | 'distance' | 'days' | 'newest';

// Whoever was chosen first, those who are out last; in between the order that was asked for.
const rank: Record<ApplicationStatus, number> = {
  ACCEPTED: 0,
  SHORTLISTED: 1,
  SUBMITTED: 1,
  DECLINED: 2,
  WITHDRAWN: 2,
};

// Where ratings cannot be had at the moment, all are alike.
const lowerBound = ({ worker }: Applicant): number => worker?.rating?.lowerBound ?? 0;

/** Ways to line up applicants. "Best rated" goes by the rating's lower bound: one good review is not ten. */
export const orders: Record<Order, { text: string; by: (a: Applicant, b: Applicant) => number }> = {
  best: { text: 'Best rated', by: (a, b) => lowerBound(b) - lowerBound(a) },
  price: { text: 'Lowest price', by: (a, b) => a.price.amountMinor - b.price.amountMinor },
  distance: { text: 'Nearest', by: (a, b) => (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) },
  days: { text: 'Fewest days', by: (a, b) => a.days - b.days },
  newest: { text: 'Newest', by: (a, b) => b.submittedAt.localeCompare(a.submittedAt) },
};

export function sorted(applications: readonly Applicant[], order: Order): Applicant[] {
  return [...applications].sort((a, b) => rank[a.status] - rank[b.status] || orders[order].by(a, b));
}
