import type { JobCardFragment, OneJobQuery } from '../../gql/graphql';
import { formatMoney } from '../../lib/money';
import { formatShortDay } from '../../lib/time';

type OwnedJob = NonNullable<OneJobQuery['job']>;

/** "₵2,500 fixed", "₵45 an hour, about 12 hours" */
export function budgetText(budget: JobCardFragment['budget']): string {
  if (!budget) return 'No budget yet';
  const { kind, amount, estimatedHours } = budget;
  const price = formatMoney(amount, { short: true });
  if (kind === 'FIXED') return `${price} fixed`;
  return estimatedHours ? `${price} an hour, about ${estimatedHours} hours` : `${price} an hour`;
}

/** "1 Dec – 12 Dec", "from 1 Dec"; empty where no day is given. */
export function datesText({ startOn, endOn }: Pick<JobCardFragment, 'startOn' | 'endOn'>): string {
  if (startOn && endOn) return `${formatShortDay(startOn)} – ${formatShortDay(endOn)}`;
  if (startOn) return `from ${formatShortDay(startOn)}`;
  return endOn ? `until ${formatShortDay(endOn)}` : '';
}

export const applicationsText = (count: number): string =>
  count === 0 ? 'No applications yet' : count === 1 ? '1 application' : `${count} applications`;

/** Whether the viewer posted it; while its hirer cannot be told, by what only a hirer can do with it. */
export function isOwnJob({ hirer, moves }: Pick<OwnedJob, 'hirer' | 'moves'>, userId: string | undefined): boolean {
  if (hirer) return hirer.id === userId;
  return moves.some((move) => move !== 'APPLY');
}
