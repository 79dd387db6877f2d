import { Fault } from '../errors/fault';

/** A value that a list is sorted by. Dates travel as ISO texts. */
export type SortValue = string | number | boolean | null;

/** A cursor: the sort values of an item, opaque to the client. */
export function encodeCursor(values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @throws Fault BAD_USER_INPUT where the text is no cursor of a list with this many sort values. */
export function decodeCursor(cursor: string, length: number): SortValue[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const plain =
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => value === null || typeof value !== 'object');
    if (plain) return values as SortValue[];
  } catch {
    // answered below, as any other text that is no cursor
  }
  throw new Fault('BAD_USER_INPUT', 'This cursor does not belong to this list.');
}

export interface PageRequest {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

const pageSizeDefault = 20;
const pageSizeMax = 100;

/** Reads page arguments: how many, from which end, beyond which cursor. @throws Fault BAD_USER_INPUT */
export function readPage(page: PageRequest): { size: number; backwards: boolean; cursor?: string } {
  if (page.first != null && page.last != null) throw new Fault('BAD_USER_INPUT', 'Give `first` or `last`, not both.');
  const backwards = page.last != null;
  const size = page.last ?? page.first ?? pageSizeDefault;
  if (!Number.isInteger(size) || size < 1 || size > pageSizeMax) {
    throw new Fault('BAD_USER_INPUT', `A page holds 1 to ${pageSizeMax} items.`);
  }
  return { size, backwards, cursor: (backwards ? page.before : page.after) ?? undefined };
}

/** Makes a connection from up to `size + 1` items, in the order in which they were read. */
export function connectionFrom<Node>(
  read: readonly Node[],
  page: { size: number; backwards: boolean; cursor?: string },
  cursorOf: (node: Node) => string,
) {
  const more = read.length > page.size;
  const nodes = read.slice(0, page.size);
  if (page.backwards) nodes.reverse();
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.backwards ? page.cursor !== undefined : more,
      hasPreviousPage: page.backwards ? more : page.cursor !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
