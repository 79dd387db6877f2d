import { Button, Group, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { mdiBriefcaseSearchOutline } from '@mdi/js';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { FilterBar } from '../../components/filter-bar';
import { LoadMore } from '../../components/load-more';
import { MoneyInput } from '../../components/money-input';
import { Page } from '../../components/page';
import { PersonLine } from '../../components/person-line';
import { SearchText } from '../../components/search-text';
import { CardSkeletons } from '../../components/skeletons';
import { Stars } from '../../components/stars';
import { StateBadge } from '../../components/state-badge';
import { TownSelect } from '../../components/town-select';
import { TradeSelect } from '../../components/trade-select';
import type { SearchJobsQuery } from '../../gql/graphql';
import { applicationStates } from '../../lib/words';
import { FitLine } from './fit';
import { JobCard } from './job-card';
import { searchKeys, useJobSearch } from './use-job-search';

type Search = ReturnType<typeof useJobSearch>;
type Edge = SearchJobsQuery['searchJobs']['edges'][number];

export function FindWorkPage() {
  const search = useJobSearch();
  return (
    <Page title="Find work" lead="Open jobs. You see the budget before you apply.">
      <FilterBar
        label="Search jobs"
        active={searchKeys.filter((key) => key !== 'text' && search.value(key) !== '').length}
        top={
          <SearchText
            label="Search jobs"
            placeholder="Roof leak, wiring, tiling…"
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
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
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
        label="Budget, at least"
        value={search.value('budget')}
        onChange={(event) => search.set('budget', event.currentTarget.value)}
      />
      <NativeSelect
        label="Paid"
        value={search.value('kind')}
        onChange={(event) => search.set('kind', event.currentTarget.value)}
        data={[
          { value: '', label: 'Fixed or by the hour' },
          { value: 'FIXED', label: 'Fixed price' },
          { value: 'HOURLY', label: 'By the hour' },
        ]}
      />
      <NativeSelect
        label="First"
        value={search.value('sort') || 'NEWEST'}
        onChange={(event) => search.set('sort', event.currentTarget.value)}
        data={[
          { value: 'NEWEST', label: 'Newest' },
          { value: 'NEAREST', label: 'Nearest', disabled: search.value('town') === '' },
          { value: 'BUDGET', label: 'Highest budget' },
        ]}
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
        icon={mdiBriefcaseSearchOutline}
        title="No job fits this search today"
        text="New jobs come every day. Look further away, or leave one of the filters out."
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
      {page.edges.map((edge) => (
        <FoundJob key={edge.node.id} edge={edge} />
      ))}
      <LoadMore hasMore={page.pageInfo.hasNextPage} more={search.more} text="Show more jobs" />
    </Stack>
  );
}

function FoundJob({ edge: { node, distanceKm } }: { edge: Edge }) {
  const { hirer, myApplication, fit } = node;
  return (
    <JobCard
      job={node}
      distanceKm={distanceKm}
      badge={myApplication && <StateBadge state={applicationStates[myApplication.status]} />}
    >
      {fit && <FitLine fit={fit} />}
      <Group>
        <PersonLine
          person={hirer}
          size={32}
          below={hirer?.rating && <Stars average={hirer.rating.average} count={hirer.rating.count} />}
        />
      </Group>
    </JobCard>
  );
}
