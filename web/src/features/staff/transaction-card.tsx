import { Group, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Card } from '../../components/card';
import type { TransactionPartsFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatMoment } from '../../lib/time';
import { inColumns } from './ledger-amounts';
import { accountKinds, transactionKind } from './staff-words';
import styles from './staff.module.css';

/** One transaction as a book has it: its entries in two columns, and the seal of its chain. */
export function TransactionCard({ transaction }: { transaction: TransactionPartsFragment }) {
  const { id, kind, at, reference, fundingId, payoutId, entries, hash, shard, position } = transaction;
  return (
    <Card as="article" aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" mb={4}>
        <Title order={2} size="h3" id={id}>
          {transactionKind(kind)}
        </Title>
        <Text size="sm" c="dimmed">
          {formatMoment(at)}
        </Text>
      </Group>
      <Text size="sm" mb="sm">
        <span className={styles['id']}>{reference}</span>
        {fundingId && (
          <>
            {' · '}
            <Link to={paths.staffLedgerBy({ q: fundingId })}>All of this payment</Link>
          </>
        )}
        {payoutId && <span className={styles['id']}> · {payoutId}</span>}
      </Text>
      <div className={styles['scroll']} role="group" aria-labelledby={id} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Account</th>
              <th scope="col" className={styles['amount']}>
                Debit
              </th>
              <th scope="col" className={styles['amount']}>
                Credit
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ id: entryId, account, amount }) => (
              <tr key={entryId}>
                <th scope="row">
                  <Link to={paths.staffLedgerAccount(account.id)}>{accountKinds[account.kind]}</Link>
                </th>
                <td className={styles['amount']}>{inColumns(amount).debit}</td>
                <td className={styles['amount']}>{inColumns(amount).credit}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size="sm" c="dimmed" mt="sm">
        No. {position} of chain {shard} · <span className={styles['id']}>{hash}</span>
      </Text>
    </Card>
  );
}
