import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { titleNotAvailable } from '../../lib/names';
import { paths } from '../../lib/paths';
import { formatShortDay } from '../../lib/time';
import styles from './earnings.module.css';

interface PaidForProps {
  /** Null where the step cannot be shown now. */
  milestone: { title: string } | null | undefined;
  contract: { id: string; title: string } | null | undefined;
  /** ISO date-time. */
  at: string;
}

/** The step that money was paid for, its contract and the day. */
export function PaidFor({ milestone, contract, at }: PaidForProps) {
  const title = milestone?.title ?? titleNotAvailable;
  return (
    <>
      {contract ? (
        <Link to={paths.contract(contract.id)} className={styles['link']}>
          {title}
        </Link>
      ) : (
        <Text c="dimmed">{title}</Text>
      )}
      <Text size="sm" c="dimmed">
        {[contract?.title, formatShortDay(at)].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}
