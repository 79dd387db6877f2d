import type { Connection as MongoConnection, Model, QueryFilter } from 'mongoose';
import { beyond, mongoPage } from '@kelmah/kit/mongo/mongo-page';
import type { Money } from '@kelmah/kit/money/money';
import { connectionFrom, decodeCursor, encodeCursor, readPage, type PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Point } from '@kelmah/kit/reference/distance';
import type { Region } from '@kelmah/kit/reference/regions';
import { JobStatus, JobVisibility, type BudgetKind } from './job.states';
import { jobModel, type JobDocument } from './job.store';

export interface JobSearch {
  /** Words that must all be found. */
  words: readonly string[];
  tradeId?: string;
  region?: Region;
  near?: Point;
  withinKm?: number;
  budgetAtLeast?: Money;
  budgetKind?: BudgetKind;
}

export interface JobSearchStore {
  newest(search: JobSearch, now: Date, page: PageRequest): Promise<Connection<JobDocument>>;
  /** The highest budget first. */
  byBudget(search: JobSearch, now: Date, page: PageRequest): Promise<Connection<JobDocument>>;
  /** The nearest to `near` first; those without a place on the map at the end. */
  nearest(search: JobSearch & { near: Point }, now: Date, page: PageRequest): Promise<Connection<JobDocument>>;
}

const earthRadiusKm = 6_371;
/** Stands for the distance of what has no place on the map. */
const nowhereKm = 99_999;

function filterOf(search: JobSearch, now: Date): QueryFilter<JobDocument> {
  const { words, tradeId, region, near, withinKm, budgetAtLeast, budgetKind } = search;
  const circle =
    near && withinKm !== undefined ? [[near.longitude, near.latitude], withinKm / earthRadiusKm] : undefined;
  return {
    status: JobStatus.OPEN,
    visibility: JobVisibility.PUBLIC,
    expiresAt: { $gt: now },
    ...(tradeId !== undefined && { tradeId }),
    ...(region !== undefined && { region }),
    ...(budgetKind !== undefined && { 'budget.kind': budgetKind }),
    ...(budgetAtLeast && {
      'budget.amount.currency': budgetAtLeast.currency,
      'budget.amount.amountMinor': { $gte: budgetAtLeast.amountMinor },
    }),
    ...(circle && { location: { $geoWithin: { $centerSphere: circle } } }),
    // A word in quotes must be found; the index brings up the candidates by their stems.
    ...(words.length > 0 && { $text: { $search: words.map((word) => `"${word}"`).join(' ') } }),
  } as QueryFilter<JobDocument>;
}

/** Haversine in the database's own terms, to the metre, so that a cursor meets the same number again. */
function distanceFrom({ latitude, longitude }: Point): object {
  const degrees = (index: number) => ({ $arrayElemAt: ['$location.coordinates', index] });
  const halfSine = (value: object, from: number) => ({
    $pow: [{ $sin: { $divide: [{ $degreesToRadians: { $subtract: [value, from] } }, 2] } }, 2],
  });
  const square = {
    $add: [
      halfSine(degrees(1), latitude),
      {
        $multiply: [
          { $cos: { $degreesToRadians: degrees(1) } },
          Math.cos((latitude * Math.PI) / 180),
          halfSine(degrees(0), longitude),
        ],
      },
    ],
  };
  const distance = { $multiply: [2 * earthRadiusKm, { $asin: { $sqrt: { $min: [1, square] } } }] };
  return { $cond: [{ $isArray: '$location.coordinates' }, { $round: [distance, 3] }, nowhereKm] };
}

const byDistance = [
  ['distanceKm', 1],
  ['_id', 1],
] as const;

async function nearestPage(
  model: Model<JobDocument>,
  search: JobSearch & { near: Point },
  now: Date,
  request: PageRequest,
): Promise<Connection<JobDocument>> {
  const page = readPage(request);
  const direction = page.backwards ? -1 : 1;
  const position =
    page.cursor === undefined
      ? []
      : [{ $match: beyond(decodeCursor(page.cursor, byDistance.length), byDistance, page.backwards) }];
  const read = await model
    .aggregate<JobDocument & { distanceKm: number }>([
      { $match: filterOf(search, now) },
      { $project: { outbox: 0, inbox: 0 } },
      { $set: { distanceKm: distanceFrom(search.near) } },
      ...position,
      { $sort: { distanceKm: direction, _id: direction } },
      { $limit: page.size + 1 },
    ] as never)
    .exec();
  return connectionFrom(read, page, ({ distanceKm, _id }) => encodeCursor([distanceKm, _id]));
}

export function jobSearchStore(mongo: MongoConnection): JobSearchStore {
  const model = jobModel(mongo);
  return {
    newest: (search, now, page) =>
      mongoPage(
        model,
        filterOf(search, now),
        [
          ['postedAt', -1],
          ['_id', -1],
        ],
        page,
      ),
    byBudget: (search, now, page) =>
      mongoPage(
        model,
        filterOf(search, now),
        [
          ['budget.amount.amountMinor', -1],
          ['_id', -1],
        ],
        page,
      ),
    nearest: (search, now, page) => nearestPage(model, search, now, page),
  };
}
