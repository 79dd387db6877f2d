import dayjs from 'dayjs';
import type { LedgerFilter } from '../../gql/graphql';
import type { LedgerQuery } from '../../lib/paths';

const names = ['q', 'kind', 'from', 'to'] as const;

/** What the address of the page searches by. */
export function readQuery(query: URLSearchParams): LedgerQuery {
  const given = names.map((name) => [name, query.get(name)?.trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value));
}

const idOf = (text: string): LedgerFilter => {
  if (text.startsWith('fnd_')) return { fundingId: text };
  if (text.startsWith('usr_')) return { userId: text };
  if (text.startsWith('lac_')) return { accountId: text };
  return { reference: text };
};

/** The start of a day that a date input gave, some days on; nothing where it is no day of the calendar. */
function startOf(day: string | undefined, plusDays = 0): string | undefined {
  const start = dayjs(day);
  if (day === undefined || !start.isValid() || start.format('YYYY-MM-DD') !== day) return undefined;
  return start.add(plusDays, 'day').toISOString();
}

/** What the graph is asked for. Both days are within: the last one is searched to its end. */
export function filterOf({ q, kind, from, to }: LedgerQuery): LedgerFilter {
  return {
    ...(q && idOf(q)),
    ...(kind && { kind }),
    from: startOf(from),
    to: startOf(to, 1),
  };
}
