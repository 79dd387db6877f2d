import { useQuery } from '@apollo/client/react';
import { NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { CardSkeletons } from '../../components/skeletons';
import type { PartnerUsageQuery } from '../../gql/graphql';
import styles from './partners.module.css';
import { PartnerUsage } from './partners-operations';
import { UsageChart } from './usage-chart';
import { formatCount, sumOf, type UsageDay } from './usage-days';

type App = NonNullable<PartnerUsageQuery['partnerApp']>;

/** What an app, or one of its keys, used in the last 30 days. */
export function Usage({ appId }: { appId: string }) {
  const { data, error, refetch } = useQuery(PartnerUsage, {
    variables: { id: appId },
    fetchPolicy: 'cache-and-network',
  });
  const app = data?.partnerApp;
  return (
    <Card as="section" aria-labelledby="usage">
      <Title order={2} id="usage" mb="md">
        Use in the last 30 days
      </Title>
      {!app && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />)}
      {app && <UsageOf app={app} />}
    </Card>
  );
}

function UsageOf({ app }: { app: App }) {
  const [chosen, setChosen] = useState('');
  const key = app.keys.find(({ id }) => id === chosen);
  const oneKeys = key !== undefined || app.keys.length === 1;
  const days = key?.usage ?? app.usage;
  const today = days.at(-1);
  const used = sumOf(days).requests > 0;
  const choices = [
    { value: '', label: 'The whole app' },
    ...app.keys.map(({ id, label, hint }) => ({ value: id, label: `${label} (${hint})` })),
  ];
  return (
    <>
      {app.keys.length > 1 && (
        <NativeSelect
          label="Of"
          data={choices}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          mb="md"
        />
      )}
      <Sums days={days} />
      {/* The quota is a key's, so it is drawn where what is shown is one key's. */}
      {used && <UsageChart days={days} quota={oneKeys ? app.dailyCostQuota : undefined} />}
      <Text size="sm" c="dimmed" mt="xs">
        {!used && 'Nothing was asked yet. '}Each key may use {formatCount(app.dailyCostQuota)} a day (UTC).
        {used && oneKeys && today && ` Today it used ${formatCount(today.cost)}.`} What was used shows here within a
        minute.
      </Text>
      {used && <UsageTable days={days} />}
    </>
  );
}

function Sums({ days }: { days: UsageDay[] }) {
  const { cost, requests, refused } = sumOf(days);
  return (
    <dl className={styles['sums']}>
      <div>
        <dt>Cost</dt>
        <dd>{formatCount(cost)}</dd>
      </div>
      <div>
        <dt>Requests</dt>
        <dd>{formatCount(requests)}</dd>
      </div>
      <div data-loud={refused > 0}>
        <dt>Refused</dt>
        <dd>{formatCount(refused)}</dd>
      </div>
    </dl>
  );
}

function UsageTable({ days }: { days: UsageDay[] }) {
  return (
    <details className={styles['ended']}>
      <summary>As a table</summary>
      <table className={styles['table']}>
        <caption>Use by day, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Cost</th>
            <th scope="col">Requests</th>
            <th scope="col">Refused</th>
          </tr>
        </thead>
        <tbody>
          {[...days].reverse().map(({ day, cost, requests, refused }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{formatCount(cost)}</td>
              <td>{formatCount(requests)}</td>
              <td>{formatCount(refused)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
