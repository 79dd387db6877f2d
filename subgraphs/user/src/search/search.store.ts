import type { PipelineStage } from 'mongoose';
import { beyond, type Sort } from '@kelmah/kit/mongo/mongo-page';
import type { Money } from '@kelmah/kit/money/money';
import type { SortValue } from '@kelmah/kit/page/cursor';
import type { Point } from '@kelmah/kit/reference/distance';
import type { PersonRecord, PersonStore } from '../person/person.store';

export interface WorkerQuery {
  /** Words, without the signs that a text search reads as orders. */
  text?: string;
  tradeId?: string;
  region?: string;
  near?: Point;
  withinKm?: number;
  rateAtMost?: Money;
  /** Only those who take work at this time. */
  availableAt?: Date;
}

export interface WorkerHit extends PersonRecord {
  /** Kilometres from `near`, to a tenth. */
  distanceKm?: number;
  /** How well the words match, in half points. */
  score?: number;
}

/** Which hits: up to `limit` of them beyond a position, in their order or against it. */
export interface HitPage {
  position?: readonly SortValue[];
  backwards: boolean;
  limit: number;
}

const earthRadiusKm = 6_371;
const radians = (value: unknown) => ({ $degreesToRadians: value });

/**
 * The order of the hits. With words: the better match first, in steps of half a point, so that among equals the nearer
 * one comes first, or the one who published last. Without words: the nearer one; without a place: the fuller profile,
 * then the one who published last. The id makes the order total.
 */
export function orderOf({ text, near }: WorkerQuery): Sort {
  const rest: Sort = near
    ? [['distanceKm', 1]]
    : [
        ['worker.completeness', -1],
        ['worker.publishedAt', -1],
      ];
  return [...(text ? ([['score', -1]] as const) : []), ...rest, ['_id', 1]];
}

/** Distance over ground from a point to `worker.place` by the haversine formula, in kilometres to a tenth. */
function distanceFrom({ latitude, longitude }: Point) {
  const there = (index: number) => ({ $arrayElemAt: ['$worker.place.coordinates', index] });
  const halfSine = (a: unknown, b: number) => ({ $sin: { $divide: [radians({ $subtract: [a, b] }), 2] } });
  const square = {
    $add: [
      { $pow: [halfSine(there(1), latitude), 2] },
      {
        $multiply: [
          { $cos: radians(latitude) },
          { $cos: radians(there(1)) },
          { $pow: [halfSine(there(0), longitude), 2] },
        ],
      },
    ],
  };
  // Rounding may push the square just over 1 on the other side of the earth.
  const angle = { $asin: { $sqrt: { $min: [1, square] } } };
  return { $round: [{ $multiply: [2 * earthRadiusKm, angle] }, 1] };
}

function filterOf(query: WorkerQuery): PipelineStage.Match['$match'] {
  const { text, tradeId, region, near, withinKm, rateAtMost, availableAt } = query;
  const circle = near && withinKm && [[near.longitude, near.latitude], withinKm / earthRadiusKm];
  return {
    ...(text && { $text: { $search: text } }),
    'worker.published': true,
    ...(tradeId && { 'worker.tradeIds': tradeId }),
    ...(region && { 'worker.region': region }),
    ...(near && { 'worker.place': circle ? { $geoWithin: { $centerSphere: circle } } : { $ne: null } }),
    ...(rateAtMost && {
      'worker.rateMin.currency': rateAtMost.currency,
      'worker.rateMin.amountMinor': { $lte: rateAtMost.amountMinor },
    }),
    ...(availableAt && {
      'worker.availability.accepting': true,
      $or: [{ 'worker.availability.pausedUntil': null }, { 'worker.availability.pausedUntil': { $lte: availableAt } }],
    }),
  } as PipelineStage.Match['$match'];
}

export type SearchStore = ReturnType<typeof searchStore>;

/** Search reads the people themselves: what is saved is found at once. */
export function searchStore({ model }: PersonStore) {
  return {
    /** The hits of a page. One query. */
    find: (query: WorkerQuery, page: HitPage): Promise<WorkerHit[]> => {
      const order = orderOf(query);
      const turn = page.backwards ? -1 : 1;
      const computed = {
        ...(query.near && { distanceKm: distanceFrom(query.near) }),
        ...(query.text && { score: { $divide: [{ $round: [{ $multiply: [{ $meta: 'textScore' }, 2] }, 0] }, 2] } }),
      };
      const stages: PipelineStage[] = [
        { $match: filterOf(query) },
        ...(Object.keys(computed).length > 0 ? [{ $set: computed }] : []),
        ...(page.position ? [{ $match: beyond(page.position, order, page.backwards) }] : []),
        { $sort: Object.fromEntries(order.map(([field, by]) => [field, (by * turn) as 1 | -1])) },
        { $limit: page.limit },
        { $unset: ['outbox', 'inbox'] },
      ];
      return model.aggregate<WorkerHit>(stages).exec();
    },
  };
}
