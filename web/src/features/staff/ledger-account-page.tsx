import { useQuery } from '@apollo/client/react';
import { Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import type { LedgerAccountOfQuery } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatMoment } from '../../lib/time';
import { ForStaff } from './for-staff';
import { balanceWords, inColumns } from './ledger-amounts';
import { LedgerAccountOf } from './ledger-operations';
import { accountKinds, transactionKind } from './staff-words';
import styles from './staff.module.css';

type Account = NonNullable<LedgerAccountOfQuery['ledgerAccount']>;
type Entry = Account['entries']['edges'][number]['node'];

const back = { to: paths.staffLedger, text: 'Ledger' };

/** One account of the ledger: its balance and what it is the sum of. */
export function LedgerAccountPage() {
  const { accountId = '' } = useParams();
  return (
    <ForStaff needs={['finance']}>
      <Found key={accountId} accountId={accountId} />
    </ForStaff>
  );
}

function Found({ accountId }: { accountId: string }) {
  const { data, error, refetch, fetchMore } = useQuery(LedgerAccountOf, {
    variables: { accountId, first: 50 },
    fetchPolicy: 'cache-and-network',
  });
  const account = data?.ledgerAccount;
  if (account === null) return <NotHere title="Account not found" />;
  if (account === undefined) {
    return (
      <Page title="Account" back={back}>
        {error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />}
      </Page>
    );
  }
  const { entries } = account;
  return (
    <Page title={accountKinds[account.kind]} back={back} lead={`In ${account.currency}`}>
      <div className={styles['column']}>
        <Balance account={account} />
        <Entries entries={entries.edges.map(({ node }) => node)} />
        <LoadMore
          hasMore={entries.pageInfo.hasNextPage}
          more={() => fetchMore({ variables: { after: entries.pageInfo.endCursor } })}
        />
      </div>
    </Page>
  );
}

function Balance({ account: { id, balance, userId, milestoneId } }: { account: Account }) {
  return (
    <Card as="section" aria-labelledby="balance">
      <Title order={2} size="h3" id="balance">
        Balance
      </Title>
      <p className={styles['count']}>{balanceWords(balance)}</p>
      <Text size="sm" className={styles['id']}>
        {id}
      </Text>
      {userId && (
        <Text size="sm">
          Of <Link to={paths.staffLedgerBy({ q: userId })}>{userId}</Link>
        </Text>
      )}
      {milestoneId && (
        <Text size="sm">
          For the milestone <span className={styles['id']}>{milestoneId}</span>
        </Text>
      )}
    </Card>
  );
}

function Entries({ entries }: { entries: Entry[] }) {
  return (
    <Card as="section" aria-labelledby="entries">
      <Title order={2} size="h3" id="entries" mb="sm">
        Entries
      </Title>
      {entries.length === 0 && <Text c="dimmed">None yet.</Text>}
      {entries.length > 0 && (
        <div className={styles['scroll']} role="group" aria-labelledby="entries" tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col" className={styles['amount']}>
                  Debit
                </th>
                <th scope="col" className={styles['amount']}>
                  Credit
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ id, amount, transaction }) => (
                <tr key={id}>
                  <th scope="row" style={{ whiteSpace: 'nowrap' }}>
                    {formatMoment(transaction.at)}
                  </th>
                  <td>
                    <Link to={paths.staffLedgerBy({ q: transaction.fundingId ?? transaction.reference })}>
                      {transactionKind(transaction.kind)}
                    </Link>{' '}
                    <span className={styles['id']}>{transaction.reference}</span>
                  </td>
                  <td className={styles['amount']}>{inColumns(amount).debit}</td>
                  <td className={styles['amount']}>{inColumns(amount).credit}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
