import type { Clock } from '@kelmah/kit/clock/clock';
import { Fault } from '@kelmah/kit/errors/fault';
import { isId } from '@kelmah/kit/ids/ids';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Point } from '@kelmah/kit/reference/distance';
import type { Region } from '@kelmah/kit/reference/regions';
import { roughKm, roughly } from '../shared/place.service';
import type { JobSearch, JobSearchStore } from './job-search.store';
import { JobSort, type BudgetKind } from './job.states';
import type { JobDocument } from './job.store';

export interface JobFilterInput {
  text?: string | null;
  tradeId?: string | null;
  region?: Region | null;
  near?: Point | null;
  withinKm?: number | null;
  budgetAtLeast?: { amountMinor: number; currency: string } | null;
  budgetKind?: BudgetKind | null;
}

export interface JobHit {
  cursor: string;
  node: JobDocument;
  distanceKm: number | null;
}

const withinKmMax = 1_000;
const wordsMax = 10;
/** Words that say nothing about a job and that a good job need not hold. */
const emptyWords = new Set(['the', 'and', 'for', 'with', 'near', 'some', 'need', 'want']);

/** The words of a text that must be found: a plural finds the singular, since what is looked for is a part of a word. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !emptyWords.has(word));
  return telling.slice(0, wordsMax).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
}

/** Finds open public jobs. */
export class JobSearchService {
  constructor(
    private readonly store: JobSearchStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Fault BAD_USER_INPUT where the filter makes no sense. */
  async search(filter: JobFilterInput, sort: JobSort, page: PageRequest) {
    const search = searchOf(filter);
    const found = await this.#find(search, sort, page);
    const { near } = search;
    const edges: JobHit[] = found.edges.map(({ cursor, node }) => ({
      cursor,
      node,
      distanceKm: near && node.point ? roughKm(node.point, near) : null,
    }));
    return { ...found, edges };
  }

  #find(search: JobSearch, sort: JobSort, page: PageRequest): Promise<Connection<JobDocument>> {
    const now = this.clock.now();
    if (sort === JobSort.BUDGET) return this.store.byBudget(search, now, page);
    if (sort === JobSort.NEWEST) return this.store.newest(search, now, page);
    const { near } = search;
    if (!near) throw new Fault('BAD_USER_INPUT', 'Say near which place, to sort by distance.');
    return this.store.nearest({ ...search, near }, now, page);
  }
}

function searchOf(filter: JobFilterInput): JobSearch {
  const { near, withinKm, tradeId } = filter;
  if (near && !(Math.abs(near.latitude) <= 90 && Math.abs(near.longitude) <= 180)) {
    throw new Fault('BAD_USER_INPUT', 'There is no such place on the map.');
  }
  if (withinKm != null && !near) throw new Fault('BAD_USER_INPUT', 'Say within so many kilometres of which place.');
  if (withinKm != null && !(withinKm > 0 && withinKm <= withinKmMax)) {
    throw new Fault('BAD_USER_INPUT', `A distance lies between 0 and ${withinKmMax} km.`);
  }
  return {
    words: wordsOf(filter.text ?? ''),
    // What is no trade's id finds nothing; as it stands it does not reach the database.
    tradeId: tradeId == null ? undefined : isId('trade', tradeId) ? tradeId : '',
    region: filter.region ?? undefined,
    near: near ? roughly(near) : undefined,
    withinKm: withinKm ?? undefined,
    budgetAtLeast: filter.budgetAtLeast ?? undefined,
    budgetKind: filter.budgetKind ?? undefined,
  };
}
