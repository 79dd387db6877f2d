import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../gql/gql';
import { useViewer } from './viewer';

export const Trades = graphql(`
  query Trades {
    trades {
      id
      name {
        en
        tw
      }
    }
  }
`);

export interface TradeName {
  id: string;
  name: string;
}

type Localized = { en: string; tw: string };

/** A text of the graph in the viewer's language. */
export function useLocalText(): (text: Localized) => string {
  const { account } = useViewer();
  const twi = account?.locale === 'TW';
  return useMemo(() => (text: Localized) => (twi ? text.tw : text.en), [twi]);
}

/** The trades, in the order in which people are shown them. They hardly ever change, so one ask a visit is enough. */
export function useTrades(): { trades: TradeName[]; loading: boolean } {
  const { data, loading } = useQuery(Trades, { fetchPolicy: 'cache-first' });
  const local = useLocalText();
  const trades = useMemo(() => (data?.trades ?? []).map(({ id, name }) => ({ id, name: local(name) })), [data, local]);
  return { trades, loading: loading && data === undefined };
}
