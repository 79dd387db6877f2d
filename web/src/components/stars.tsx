import { mdiStar } from '@mdi/js';
import { Icon } from './icon';
import styles from './stars.module.css';

interface StarsProps {
  /** 1 to 5; null where nobody has rated yet. */
  average: number | null | undefined;
  /** How many rated; left out for the rating of one person. */
  count?: number;
}

const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "4.7 (12)", read out as "Rated 4.7 of 5, 12 reviews". */
export function Stars({ average, count }: StarsProps) {
  if (average == null || count === 0) return <span className={styles['count']}>No reviews yet</span>;
  const shown = count === undefined ? String(average) : oneDecimal.format(average);
  const reviews = count === undefined ? '' : count === 1 ? ', 1 review' : `, ${count} reviews`;
  return (
    <span className={styles['stars']} role="img" aria-label={`Rated ${shown} of 5${reviews}`}>
      <Icon path={mdiStar} size={18} className={styles['star']} />
      {shown}
      {count !== undefined && <span className={styles['count']}>({count})</span>}
    </span>
  );
}
