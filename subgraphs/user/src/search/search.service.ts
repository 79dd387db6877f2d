import { z } from 'zod';
import type { Clock } from '@kelmah/kit/clock/clock';
import { Fault } from '@kelmah/kit/errors/fault';
import { isRefusal, parseInput } from '@kelmah/kit/errors/refusal';
import { currencies } from '@kelmah/kit/money/money';
import { connectionFrom, decodeCursor, encodeCursor, readPage, type PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import { Region } from '@kelmah/kit/reference/regions';
import { isTrade } from '@kelmah/kit/reference/trades';
import { orderOf, type HitPage, type SearchStore, type WorkerHit, type WorkerQuery } from './search.store';

/** Words for a text search, without the quotes and dashes that it would read as orders. */
const words = z
  .string()
  .max(200, 'Search with at most 200 characters.')
  .transform((text) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || undefined);

const filterInput = z
  .object({
    text: words.nullish(),
    tradeId: z.string().refine(isTrade, 'There is no such trade.').nullish(),
    region: z.enum(Region).nullish(),
    near: z
      .object({
        latitude: z.number().min(-90, 'Latitude is −90 to 90.').max(90, 'Latitude is −90 to 90.'),
        longitude: z.number().min(-180, 'Longitude is −180 to 180.').max(180, 'Longitude is −180 to 180.'),
      })
      .nullish(),
    withinKm: z
      .int()
      .min(1, 'Search within 1 to 1,000 kilometres.')
      .max(1_000, 'Search within 1 to 1,000 kilometres.')
      .nullish(),
    rateAtMost: z
      .object({
        amountMinor: z.int().min(1, 'A rate is more than nothing.'),
        currency: z.enum(currencies, `A rate is in ${currencies.join(' or ')}.`),
      })
      .nullish(),
    available: z.boolean().nullish(),
  })
  .refine(({ near, withinKm }) => !withinKm || near, { message: 'Say near what.', path: ['near'] });

const circlesKm = [10, 50, 250];

export type SearchService = ReturnType<typeof searchService>;

export function searchService(store: SearchStore, clock: Clock) {
  return {
    /** Published workers, page by page. @throws Fault BAD_USER_INPUT that names the field of the filter. */
    find: async (filter: unknown, request: PageRequest): Promise<Connection<WorkerHit>> => {
      const given = parseInput(filterInput, filter);
      if (isRefusal(given)) throw new Fault('BAD_USER_INPUT', `filter.${given.field}: ${given.message}`);
      const { available, ...rest } = given;
      const query = {
        ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value != null)),
        ...(available && { availableAt: clock.now() }),
      } as WorkerQuery;
      const order = orderOf(query);
      const page = readPage(request);
      const position = page.cursor === undefined ? undefined : decodeCursor(page.cursor, order.length);
      const hits = await hitsOf(store, query, { position, backwards: page.backwards, limit: page.size + 1 });
      return connectionFrom(hits, page, (hit) => encodeCursor(order.map(([field]) => valueOf(hit, field))));
    },
  };
}

/**
 * The hits of a page. The nearest ones of a whole country are looked for in growing circles, since sorting everybody by
 * distance costs a hundred times what the few around a place do.
 */
async function hitsOf(store: SearchStore, query: WorkerQuery, page: HitPage): Promise<WorkerHit[]> {
  if (!query.near || query.withinKm || query.text || page.backwards) return store.find(query, page);
  const seenKm = Number(page.position?.[0] ?? 0);
  for (const withinKm of circlesKm.filter((km) => km > seenKm)) {
    const hits = await store.find({ ...query, withinKm }, page);
    const farthestKm = hits.at(-1)?.distanceKm ?? Infinity;
    // Distances are rounded to a tenth, so at its very edge a circle may lack somebody.
    if (hits.length === page.limit && farthestKm <= withinKm - 0.1) return hits;
  }
  return store.find(query, page);
}

function valueOf(hit: WorkerHit, field: string) {
  if (field === 'worker.completeness') return hit.worker?.completeness ?? 0;
  if (field === 'worker.publishedAt') return hit.worker?.publishedAt?.toISOString() ?? null;
  if (field === 'distanceKm') return hit.distanceKm ?? null;
  return field === 'score' ? (hit.score ?? null) : hit._id;
}
