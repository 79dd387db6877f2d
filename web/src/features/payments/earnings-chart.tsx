import { Group, Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import type { MyEarningsQuery } from '../../gql/graphql';
import { formatMoney } from '../../lib/money';
import { formatMonth } from '../../lib/time';
import styles from './earnings-chart.module.css';

type Earnings = NonNullable<NonNullable<NonNullable<MyEarningsQuery['me']>['user']>['earnings']>;
type Month = Earnings['months'][number];

/** What was earned month by month, in each currency; nothing where nothing was earned in any of them. */
export function EarningsChart({ months }: { months: Month[] }) {
  const currencies = [...new Set(months.map(({ currency }) => currency))];
  const charts = currencies
    .map((currency) => ({ currency, months: months.filter((month) => month.currency === currency) }))
    .filter(({ months: own }) => own.some(({ earned }) => earned.amountMinor > 0));
  if (charts.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="months">
      <Title order={2} id="months" mb="md">
        Month by month
      </Title>
      {charts.map((chart) => (
        <Bars key={chart.currency} {...chart} />
      ))}
    </Card>
  );
}

function Bars({ currency, months }: { currency: string; months: Month[] }) {
  const most = Math.max(...months.map(({ earned }) => earned.amountMinor));
  const whole = months.reduce((sum, { earned }) => sum + earned.amountMinor, 0);
  return (
    <figure className={styles['figure']}>
      <Group component="figcaption" justify="space-between" mb={6}>
        <Text size="sm" c="dimmed">
          Earned after the fee, {currency}
        </Text>
        <Text fw={700}>{formatMoney({ amountMinor: whole, currency }, { short: true })} in all</Text>
      </Group>
      <ol className={styles['bars']}>
        {months.map(({ month, earned }) => (
          <li key={month} className={styles['month']}>
            <span className={styles['track']} aria-hidden>
              <span className={styles['bar']} style={{ height: `${(earned.amountMinor / most) * 100}%` }} />
            </span>
            <span className={styles['name']} aria-hidden>
              {formatMonth(`${month}-15`).slice(0, 3)}
            </span>
            <span className={styles['said']}>{`${formatMonth(`${month}-15`)}: ${earned.display}`}</span>
          </li>
        ))}
      </ol>
      <Text size="sm" c="dimmed">
        Best month: {formatMoney({ amountMinor: most, currency }, { short: true })}
      </Text>
    </figure>
  );
}
