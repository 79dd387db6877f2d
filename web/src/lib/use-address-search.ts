import { useSearchParams } from 'react-router';
import { pointOf, townNamed } from './places';

export interface AddressSearch<Key extends string> {
  query: URLSearchParams;
  value(key: Key): string;
  set(key: Key, value: string): void;
  clear(): void;
  /** How many filters are set, beside the words. */
  active: number;
}

/** What a page searches by, kept in the address, so that a search can be shared and gone back to. */
export function useAddressSearch<Key extends string>(keys: readonly Key[]): AddressSearch<Key> {
  const [query, setQuery] = useSearchParams();
  const set = (key: Key, value: string) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const value = (key: Key) => query.get(key) ?? '';
  return {
    ...{ query, value, set },
    clear: () => setQuery({}, { replace: true }),
    active: keys.filter((key) => key !== 'text' && value(key) !== '').length,
  };
}

/** The part of a filter that is said by `text`, `trade`, `town` and `km`. */
export function wordsAndPlaceOf(query: URLSearchParams) {
  const town = townNamed(query.get('town'));
  return {
    text: query.get('text') || undefined,
    tradeId: query.get('trade') || undefined,
    near: town && pointOf(town),
    withinKm: town && Number(query.get('km') || '50'),
  };
}

interface Asked<Data> {
  data?: Data | undefined;
  previousData?: Data | undefined;
  error?: Error | undefined;
  loading: boolean;
  refetch(): Promise<unknown>;
  fetchMore(options: { variables: { after: string | null | undefined } }): Promise<unknown>;
}

export interface Found<Edge> {
  page: { edges: readonly Edge[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } | undefined;
  /** What is shown was found by the search before. */
  stale: boolean;
  error: Error | undefined;
  refetch(): Promise<unknown>;
  more(): Promise<unknown>;
}

/** What a search has found; while the next one is under way, what the one before had. */
export function foundBy<Data, Edge>(asked: Asked<Data>, pageOf: (data: Data) => Found<Edge>['page']): Found<Edge> {
  const { data, previousData, error, loading, refetch, fetchMore } = asked;
  const shown = data ?? previousData;
  const page = shown && pageOf(shown);
  return {
    page,
    stale: loading && data === undefined,
    error: data === undefined ? error : undefined,
    refetch: () => refetch(),
    more: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
  };
}
