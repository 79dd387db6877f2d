import { Button, Checkbox, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { mdiAccountSearchOutline } from '@mdi/js';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { FilterBar } from '../../components/filter-bar';
import { LoadMore } from '../../components/load-more';
import { MoneyInput } from '../../components/money-input';
import { Page } from '../../components/page';
import { SearchText } from '../../components/search-text';
import { CardSkeletons } from '../../components/skeletons';
import { TownSelect } from '../../components/town-select';
import { TradeSelect } from '../../components/trade-select';
import { searchKeys, useWorkerSearch } from './use-worker-search';
import { WorkerCard } from './worker-card';

type Search = ReturnType<typeof useWorkerSearch>;

export function WorkersPage() {
  const search = useWorkerSearch();
  return (
    <Page title="Find workers" lead="Skilled people, their work, and what others say of them.">
      <FilterBar
        label="Search workers"
        active={searchKeys.filter((key) => key !== 'text' && search.value(key) !== '').length}
        top={
          <SearchText
            label="Search workers"
            placeholder="Burst pipe, kitchen cabinets…"
            value={search.value('text')}
            onSearch={(text) => search.set('text', text)}
          />
        }
      >
        <Filters search={search} />
      </FilterBar>
      <Found search={search} />
    </Page>
  );
}

function Filters({ search }: { search: Search }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
      <TradeSelect
        label="Trade"
        none="Every trade"
        value={search.value('trade')}
        onChange={(event) => search.set('trade', event.currentTarget.value)}
      />
      <TownSelect
        label="Near"
        none="All of Ghana"
        value={search.value('town')}
        onChange={(event) => search.set('town', event.currentTarget.value)}
      />
      <NativeSelect
        label="Within"
        value={search.value('km') || '50'}
        disabled={search.value('town') === ''}
        onChange={(event) => search.set('km', event.currentTarget.value)}
        data={['10', '25', '50', '100', '250'].map((km) => ({ value: km, label: `${km} km` }))}
      />
      <MoneyInput
        label="Rate an hour, at most"
        value={search.value('rate')}
        onChange={(event) => search.set('rate', event.currentTarget.value)}
      />
      <Checkbox
        label="Taking jobs now"
        checked={search.value('available') === 'yes'}
        onChange={(event) => search.set('available', event.currentTarget.checked ? 'yes' : '')}
      />
    </SimpleGrid>
  );
}

function Found({ search }: { search: Search }) {
  const { page, error, stale } = search;
  if (error) return <Failed error={error} again={() => void search.refetch()} />;
  if (!page) return <CardSkeletons count={4} />;
  if (page.edges.length === 0) {
    return (
      <Empty
        icon={mdiAccountSearchOutline}
        title="Nobody fits this search"
        text="Look further away, or leave one of the filters out."
        action={
          <Button variant="default" onClick={search.clear}>
            Clear the search
          </Button>
        }
      />
    );
  }
  return (
    <Stack gap="md" aria-busy={stale} style={{ opacity: stale ? 0.6 : 1 }}>
      {page.edges.map(({ node, distanceKm }) => (
        <WorkerCard key={node.id} worker={node} distanceKm={distanceKm} />
      ))}
      <LoadMore hasMore={page.pageInfo.hasNextPage} more={search.more} text="Show more workers" />
    </Stack>
  );
}
