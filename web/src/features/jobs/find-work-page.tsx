import { Group, NativeSelect, SimpleGrid } from '@mantine/core';
import { mdiBriefcaseSearchOutline } from '@mdi/js';
import { FoundList } from '../../components/found-list';
import { MoneyInput } from '../../components/money-input';
import { Page } from '../../components/page';
import { PersonLine } from '../../components/person-line';
import { PlaceFilters, SearchBar } from '../../components/search-bar';
import { Stars } from '../../components/stars';
import { StateBadge } from '../../components/state-badge';
import type { SearchJobsQuery } from '../../gql/graphql';
import { applicationStates } from '../../lib/words';
import { FitLine } from './fit';
import { JobCard } from './job-card';
import { useJobSearch } from './use-job-search';

type Search = ReturnType<typeof useJobSearch>;
type Edge = SearchJobsQuery['searchJobs']['edges'][number];

export function FindWorkPage() {
  const search = useJobSearch();
  return (
    <Page title="Find work" lead="Open jobs. You see the budget before you apply.">
      <SearchBar label="Search jobs" placeholder="Roof leak, wiring, tiling…" search={search}>
        <Filters search={search} />
      </SearchBar>
      <FoundList
        search={search}
        none={{
          icon: mdiBriefcaseSearchOutline,
          title: 'No job fits this search today',
          text: 'New jobs come every day. Look further away, or leave one of the filters out.',
        }}
        more="Show more jobs"
      >
        {(edge) => <FoundJob key={edge.node.id} edge={edge} />}
      </FoundList>
    </Page>
  );
}

function Filters({ search }: { search: Search }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
      <PlaceFilters search={search} />
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
