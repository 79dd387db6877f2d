import type { Availability, WorkerProfilePartsFragment } from '../../gql/graphql';
import { formatMoney } from '../../lib/money';
import { formatShortDay, isPast } from '../../lib/time';

type Rates = Pick<WorkerProfilePartsFragment, 'rateMin' | 'rateMax'>;

/** "₵40–₵80 an hour", "from ₵40 an hour"; empty where no rate is given. */
export function rateText({ rateMin, rateMax }: Rates): string {
  const low = rateMin && formatMoney(rateMin, { short: true });
  const high = rateMax && formatMoney(rateMax, { short: true });
  if (low && high) return low === high ? `${low} an hour` : `${low}–${high} an hour`;
  if (low) return `from ${low} an hour`;
  return high ? `up to ${high} an hour` : '';
}

type Accepts = Pick<Availability, 'accepting' | 'pausedUntil'>;

const isAvailable = ({ accepting, pausedUntil }: Accepts): boolean =>
  accepting && (pausedUntil == null || isPast(pausedUntil));

/** "Taking jobs", "Back on 3 Dec", "Not taking jobs now" */
export function availabilityText(availability: Accepts): string {
  if (isAvailable(availability)) return 'Taking jobs';
  const { accepting, pausedUntil } = availability;
  return accepting && pausedUntil ? `Back on ${formatShortDay(pausedUntil)}` : 'Not taking jobs now';
}
