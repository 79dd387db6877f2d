import { Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import type { StaffCaseFragment } from '../../gql/graphql';
import { formatMoment } from '../../lib/time';
import { outcomes } from './staff-words';
import styles from './staff.module.css';

/** How it was decided, and by whom. */
export function SettlementCard({ settlement }: { settlement: NonNullable<StaffCaseFragment['settlement']> }) {
  const { outcome, refunded, released, fee, net, reason, decidedAt, byStaff, endsContract } = settlement;
  return (
    <Card as="section" aria-labelledby="settlement">
      <Title order={2} size="h3" id="settlement" mb={4}>
        {outcomes[outcome]}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {byStaff ? 'Decided by staff' : 'Without a decision of staff'}, {formatMoment(decidedAt)}
      </Text>
      <dl className={styles['parts']}>
        <dt>Back to the hirer</dt>
        <dd>{refunded.display}</dd>
        <dt>Released</dt>
        <dd>{released.display}</dd>
        <dt>of which our fee</dt>
        <dd>{fee.display}</dd>
        <dt>of which the worker gets</dt>
        <dd>{net.display}</dd>
      </dl>
      <p className={styles['words']} style={{ marginTop: 12 }}>
        {reason}
      </p>
      {endsContract && <Text mt="xs">The contract ends with it.</Text>}
    </Card>
  );
}
