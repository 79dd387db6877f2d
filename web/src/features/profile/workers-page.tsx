import { Checkbox, SimpleGrid } from '@mantine/core';
import { mdiAccountSearchOutline } from '@mdi/js';
import { FoundList } from '../../components/found-list';
import { MoneyInput } from '../../components/money-input';
import { Page } from '../../components/page';
import { PlaceFilters, SearchBar } from '../../components/search-bar';
import { useWorkerSearch } from './use-worker-search';
import { WorkerCard } from './worker-card';

export function WorkersPage() {
  const search = useWorkerSearch();
  return (
    <Page title="Find workers" lead="Skilled people, their work, and what others say of them.">
      <SearchBar label="Search workers" placeholder="Burst pipe, kitchen cabinets…" search={search}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
          <PlaceFilters search={search} />
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
      </SearchBar>
      <FoundList
        search={search}
        none={{
          icon: mdiAccountSearchOutline,
          title: 'Nobody fits this search',
          text: 'Look further away, or leave one of the filters out.',
        }}
        more="Show more workers"
      >
        {({ node, distanceKm }) => <WorkerCard key={node.id} worker={node} distanceKm={distanceKm} />}
      </FoundList>
    </Page>
  );
}
