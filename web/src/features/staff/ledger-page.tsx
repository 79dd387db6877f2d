import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { mdiBookOpenVariantOutline } from '@mdi/js';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { Card } from '../../components/card';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import type { LedgerQuery } from '../../lib/paths';
import { ForStaff } from './for-staff';
import { LedgerAlarmsNote } from './ledger-alarms-note';
import { filterOf, readQuery } from './ledger-filter';
import { LedgerTransactions } from './ledger-operations';
import { transactionKinds } from './staff-words';
import styles from './staff.module.css';
import { TransactionCard } from './transaction-card';

/** Every transaction of the ledger, to be searched. */
export function LedgerPage() {
  return (
    <ForStaff needs={['finance']}>
      <Page title="Ledger" lead="Every move of money, the newest first. What is written here is never changed.">
        <div className={styles['column']}>
          <LedgerAlarmsNote />
          <Explorer />
        </div>
      </Page>
    </ForStaff>
  );
}

function Explorer() {
  const [address, setAddress] = useSearchParams();
  const query = readQuery(address);
  return (
    <>
      {/* Another address, such as a link followed, fills the fields anew. */}
      <Search
        key={address.toString()}
        query={query}
        onSearch={(next) => setAddress(readableOf(next))}
        onClear={() => setAddress({})}
      />
      <Found query={query} />
    </>
  );
}

const readableOf = (query: LedgerQuery) =>
  Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])));

interface SearchProps {
  query: LedgerQuery;
  onSearch: (query: LedgerQuery) => void;
  onClear: () => void;
}

function Search({ query, onSearch, onClear }: SearchProps) {
  const [typed, setTyped] = useState<LedgerQuery>(query);
  const set = (name: keyof LedgerQuery) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setTyped((before) => ({ ...before, [name]: value.trim() }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed);
  };
  const kinds = transactionKinds.map(([value, label]) => ({ value, label }));
  return (
    <Card as="section" aria-label="Search the ledger">
      <form className={styles['search']} onSubmit={submit} role="search">
        <TextInput
          label="Payment, person, account or reference"
          placeholder="fnd_…, usr_…, lac_…, refund:re_…"
          autoComplete="off"
          spellCheck={false}
          defaultValue={query.q ?? ''}
          onChange={set('q')}
        />
        <NativeSelect
          label="Kind"
          data={[{ value: '', label: 'Any' }, ...kinds]}
          value={typed.kind ?? ''}
          onChange={set('kind')}
        />
        <TextInput type="date" label="From" defaultValue={query.from ?? ''} onChange={set('from')} />
        <TextInput type="date" label="Until" defaultValue={query.to ?? ''} onChange={set('to')} />
        <Button type="submit">Search</Button>
      </form>
      {Object.keys(query).length > 0 && (
        <Button mt="sm" size="compact-sm" variant="subtle" onClick={onClear}>
          Show everything
        </Button>
      )}
    </Card>
  );
}

function Found({ query }: { query: LedgerQuery }) {
  const { data, error, refetch, fetchMore } = useQuery(LedgerTransactions, {
    variables: { filter: filterOf(query), first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const connection = data?.ledgerTransactions;
  return (
    <>
      {!connection && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />)}
      {connection?.edges.length === 0 && (
        <Empty icon={mdiBookOpenVariantOutline} title="Nothing was booked like this" text="Search by less." />
      )}
      {connection?.edges.map(({ node }) => (
        <TransactionCard key={node.id} transaction={node} />
      ))}
      <LoadMore
        hasMore={connection?.pageInfo.hasNextPage ?? false}
        more={() => fetchMore({ variables: { after: connection?.pageInfo.endCursor } })}
      />
    </>
  );
}
