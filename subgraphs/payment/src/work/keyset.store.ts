import { connectionFrom, decodeCursor, encodeCursor, readPage, type PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';

/**
 * One page of rows, the newest first, by an id that sorts by time. `read` is handed the end of its statement: the
 * condition beyond the cursor, the order and the limit, with their values from parameter number `from` on.
 */
export async function newestFirst<Row>(
  request: PageRequest,
  options: {
    /** The column that holds the id. */
    column: string;
    from: number;
    idOf(row: Row): string;
    read(end: string, values: unknown[]): Promise<Row[]>;
  },
): Promise<Connection<Row>> {
  const page = readPage(request);
  const { column, from, idOf } = options;
  const beyond = page.cursor === undefined ? undefined : String(decodeCursor(page.cursor, 1)[0]);
  const condition = beyond === undefined ? '' : `AND ${column} ${page.backwards ? '>' : '<'} $${from + 1}`;
  const end = `${condition} ORDER BY ${column} ${page.backwards ? 'ASC' : 'DESC'} LIMIT $${from}`;
  const rows = await options.read(end, [page.size + 1, ...(beyond === undefined ? [] : [beyond])]);
  return connectionFrom(rows, page, (row) => encodeCursor([idOf(row)]));
}
