import { useQuery } from '@apollo/client/react';
import { Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { CardSkeletons } from '../../components/skeletons';
import type { ProviderBalancesQuery } from '../../gql/graphql';
import { formatMoney } from '../../lib/money';
import { fromNow } from '../../lib/time';
import { ProviderBalances } from './reconciliation-operations';
import styles from './staff.module.css';

type Balance = ProviderBalancesQuery['providerBalance'][number];
type Check = ProviderBalancesQuery['ledgerCheck'][number];

const count = new Intl.NumberFormat('en-GH');

/** What we have at Stripe by the ledger and by Stripe, and whether the ledger is in balance itself. */
export function Balances() {
  const { data, error, refetch } = useQuery(ProviderBalances, { fetchPolicy: 'cache-and-network' });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const { providerBalance, ledgerCheck } = data;
  return (
    <Card as="section" aria-labelledby="balances">
      <Title order={2} id="balances" mb="sm">
        What we have at Stripe
      </Title>
      {providerBalance.length === 0 ? (
        <Text c="dimmed">Not compared yet.</Text>
      ) : (
        <div className={styles['scroll']} role="group" aria-labelledby="balances" tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Currency</th>
                <th scope="col" className={styles['amount']}>
                  By the ledger
                </th>
                <th scope="col" className={styles['amount']}>
                  By Stripe
                </th>
                <th scope="col" className={styles['amount']}>
                  Difference
                </th>
                <th scope="col">Compared</th>
              </tr>
            </thead>
            <tbody>
              {providerBalance.map((balance) => (
                <BalanceLine key={balance.currency} balance={balance} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {ledgerCheck.map((check) => (
        <LedgerSum key={check.currency} check={check} />
      ))}
    </Card>
  );
}

function BalanceLine({ balance: { currency, ledger, provider, difference, checkedAt } }: { balance: Balance }) {
  return (
    <tr>
      <th scope="row">{currency}</th>
      <td className={styles['amount']}>{ledger.display}</td>
      <td className={styles['amount']}>{provider.display}</td>
      <td className={styles['amount']}>
        {difference.amountMinor === 0 ? 'None' : <span className={styles['off']}>{difference.display}</span>}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>{fromNow(checkedAt)}</td>
    </tr>
  );
}

function LedgerSum({ check: { currency, sumMinor, entries } }: { check: Check }) {
  return (
    <Text size="sm" c="dimmed" mt="sm">
      {sumMinor === 0 ? (
        `The ${count.format(entries)} entries in ${currency} sum to zero.`
      ) : (
        <span className={styles['off']}>
          The {count.format(entries)} entries in {currency} are off by{' '}
          {formatMoney({ amountMinor: sumMinor, currency })}.
        </span>
      )}
    </Text>
  );
}
