import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { WorkerFilter } from '../../gql/graphql';
import { parseMoney } from '../../lib/money';
import { foundBy, useAddressSearch, wordsAndPlaceOf } from '../../lib/use-address-search';
import { SearchWorkers } from './profile-operations';

/** What people can be searched by. */
const searchKeys = ['text', 'trade', 'town', 'km', 'rate', 'available'] as const;

const filterOf = (query: URLSearchParams): WorkerFilter => ({
  ...wordsAndPlaceOf(query),
  rateAtMost: parseMoney(query.get('rate') ?? ''),
  available: query.get('available') === 'yes' ? true : undefined,
});

export function useWorkerSearch() {
  const search = useAddressSearch(searchKeys);
  const filter = useMemo(() => filterOf(search.query), [search.query]);
  const asked = useQuery(SearchWorkers, { variables: { filter, first: 12 } });
  return { ...search, ...foundBy(asked, ({ searchWorkers }) => searchWorkers) };
}
