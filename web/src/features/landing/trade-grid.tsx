import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { Icon } from '../../components/icon';
import { paths } from '../../lib/paths';
import { tradeIcon } from '../../lib/trade-icons';
import { useTrades } from '../../lib/use-trades';
import styles from './landing.module.css';

/** Every trade, one tap away from those who have it. */
export function TradeGrid() {
  const { trades, loading } = useTrades();
  if (loading) {
    return (
      <div className={styles['trades']} role="status" aria-label="Loading">
        {Array.from({ length: 12 }, (_, index) => (
          <Skeleton key={index} height={104} radius="lg" />
        ))}
      </div>
    );
  }
  return (
    <ul className={styles['trades']}>
      {trades.map(({ id, name }) => (
        <li key={id}>
          <Link to={paths.workersBy({ trade: id })} className={styles['trade']}>
            <Icon path={tradeIcon(id)} size={32} />
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
