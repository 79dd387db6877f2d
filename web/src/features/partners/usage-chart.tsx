import { formatShortDay } from '../../lib/time';
import styles from './partners.module.css';
import { formatCount, inWords, scaleOf, type UsageDay } from './usage-days';

const width = 600;
const height = 150;
const gap = 3;

/** Cost by day as bars; with the day's quota as a line where it is near enough to be seen. */
export function UsageChart({ days, quota }: { days: UsageDay[]; quota: number | undefined }) {
  const { top, showsQuota } = scaleOf(days, quota);
  const step = width / Math.max(1, days.length);
  const heightOf = (cost: number) => (cost / top) * height;
  const [first] = days;
  const last = days.at(-1);
  return (
    <figure className={styles['chart']}>
      <svg viewBox={`0 -8 ${width} ${height + 8}`} role="img" aria-label={inWords(days)} preserveAspectRatio="none">
        {days.map(({ day, cost }, index) => (
          <rect
            key={day}
            x={index * step + gap / 2}
            // A day with a little use is still seen.
            y={height - Math.max(cost > 0 ? 3 : 1, heightOf(cost))}
            width={step - gap}
            height={Math.max(cost > 0 ? 3 : 1, heightOf(cost))}
            className={cost > 0 ? styles['bar'] : styles['noBar']}
          />
        ))}
        {showsQuota && quota !== undefined && (
          <line
            x1={0}
            x2={width}
            y1={height - heightOf(quota)}
            y2={height - heightOf(quota)}
            className={styles['line']}
          />
        )}
      </svg>
      <figcaption>
        <span>{first && formatShortDay(first.day)}</span>
        {showsQuota && quota !== undefined && (
          <span>
            <span className={styles['lineSign']} aria-hidden="true" /> Quota {formatCount(quota)} a day
          </span>
        )}
        <span>{last && formatShortDay(last.day)}</span>
      </figcaption>
    </figure>
  );
}
