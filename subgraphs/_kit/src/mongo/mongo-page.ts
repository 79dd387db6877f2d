import type { Model, QueryFilter } from 'mongoose';
import { connectionFrom, decodeCursor, encodeCursor, readPage, type PageRequest, type SortValue } from '../page/cursor';
import type { Connection } from '../page/page.type';

/** A sort: field and direction; the last field must be unique (`_id`), so that the order is total. */
export type Sort = readonly (readonly [field: string, direction: 1 | -1])[];

function valueAt(document: object, path: string): SortValue {
  const value = path
    .split('.')
    .reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], document);
  if (value instanceof Date) return value.toISOString();
  return (value ?? null) as SortValue;
}

// Only texts that toISOString makes are read back as dates.
const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const asStored = (value: SortValue) => (typeof value === 'string' && isoDate.test(value) ? new Date(value) : value);

/** The filter for what comes after a position: (a > x) or (a = x and b > y) or … */
export function beyond(values: readonly SortValue[], sort: Sort, backwards: boolean): object {
  const alternatives = sort.map(([field, direction], index) => {
    const equal = sort.slice(0, index).map(([before], at) => [before, asStored(values[at] ?? null)]);
    const ascending = backwards ? direction === -1 : direction === 1;
    return { ...Object.fromEntries(equal), [field]: { [ascending ? '$gt' : '$lt']: asStored(values[index] ?? null) } };
  });
  return { $or: alternatives };
}

/** One page of a collection by keyset: stable while items come and go, and as fast at the end as at the start. */
export async function mongoPage<Document extends object>(
  model: Model<Document>,
  filter: QueryFilter<Document>,
  sort: Sort,
  request: PageRequest,
): Promise<Connection<Document>> {
  const page = readPage(request);
  const position =
    page.cursor === undefined ? undefined : beyond(decodeCursor(page.cursor, sort.length), sort, page.backwards);
  const direction = page.backwards ? -1 : 1;
  const read = await model
    .find(position ? ({ $and: [filter, position] } as QueryFilter<Document>) : filter)
    .sort(Object.fromEntries(sort.map(([field, by]) => [field, (by * direction) as 1 | -1])))
    .limit(page.size + 1)
    .lean<Document[]>();
  return connectionFrom(read, page, (node) => encodeCursor(sort.map(([field]) => valueAt(node, field))));
}
