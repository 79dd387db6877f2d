import { day, hour } from '@kelmah/kit/clock/clock';
import type { DemoContract, DemoReview, DemoReviewPair } from '@kelmah/kit/demo/demo-data';
import { derivedId } from '@kelmah/kit/ids/ids';
import type { Deal, Marketplace } from './marketplace';
import type { Random } from './random';
import { earlier, later, plus } from './times';
import { aboutHirer, aboutWorker, replies, type Stars } from './review-words';

const reviewDays = 14;

const criteria = {
  worker: ['QUALITY', 'PUNCTUALITY', 'COMMUNICATION', 'TIDINESS'],
  hirer: ['CLARITY', 'COMMUNICATION', 'PAYMENT', 'FAIRNESS'],
} as const;

/** A review with the pair that it belongs to. */
export interface Reviewed {
  pair: DemoReviewPair;
  reviewId: string;
  review: DemoReview;
}

/** What the parties of finished contracts wrote of each other: open, still sealed, or nothing. */
export function reviewsOf(market: Marketplace, random: Random): DemoReviewPair[] {
  const finished = market.deals.filter(({ contract }) => contract?.status === 'COMPLETED');
  return finished.map((deal, index) => pairOf(deal, market.now, index, random.branch(deal.job.id)));
}

export const reviewedIn = (pairs: readonly DemoReviewPair[]): Reviewed[] =>
  pairs.flatMap((pair) =>
    pair.reviews.map((review) => ({ pair, review, reviewId: derivedId('review', pair.contractId, review.authorId) })),
  );

function pairOf(deal: Deal, now: Date, index: number, random: Random): DemoReviewPair {
  const contract = deal.contract as DemoContract;
  const { id: contractId, hirerId, workerId } = contract;
  const completedAt = contract.completedAt ?? now;
  const dueAt = plus(completedAt, reviewDays * day);
  const latest = earlier(dueAt, plus(now, -hour));
  const at = () => earlier(latest, plus(completedAt, random.int(4, 130) * hour));
  // Now and then only one of the two writes, so that there are sealed ones too.
  const silent = index % 5 === 4 ? random.pick(['hirer', 'worker'] as const) : undefined;
  const written = [
    ...(silent === 'hirer' ? [] : [reviewBy('hirer', deal, at(), random)]),
    ...(silent === 'worker' ? [] : [reviewBy('worker', deal, at(), random)]),
  ];
  const openedAt = openedOf(written, dueAt, now);
  const reviews = written.map((review) => (openedAt ? withReply(review, openedAt, now, random) : review));
  return { contractId, hirerId, workerId, completedAt, openedAt, reviews };
}

function openedOf(written: readonly DemoReview[], dueAt: Date, now: Date): Date | null {
  if (written.length === 2) return written.map(({ writtenAt }) => writtenAt).reduce(later);
  return dueAt < now ? dueAt : null;
}

function reviewBy(side: 'hirer' | 'worker', { plan, worker }: Deal, writtenAt: Date, random: Random): DemoReview {
  const [author, subject] = side === 'hirer' ? [plan.hirer, worker] : [worker, plan.hirer];
  const rating: Stars = random.weighted([
    [5, 6],
    [4, 4],
    [3, 1],
  ] as const);
  const texts = side === 'hirer' ? aboutWorker : aboutHirer;
  const text = random
    .pick(texts[rating])
    .replaceAll('{thing}', plan.work.thing)
    .replaceAll('{name}', subject.name.split(' ')[0] ?? subject.name);
  const rated = random.some(criteria[side === 'hirer' ? 'worker' : 'hirer'], random.int(2, 4));
  return {
    ...{ authorId: author.id, subjectId: subject.id, rating, text, writtenAt, reply: null },
    criteria: rated.map((criterion) => ({ criterion, rating: Math.min(5, Math.max(1, rating + random.int(-1, 1))) })),
  };
}

function withReply(review: DemoReview, openedAt: Date, now: Date, random: Random): DemoReview {
  if (!random.chance(review.rating < 4 ? 0.8 : 0.3)) return review;
  const writtenAt = plus(openedAt, random.int(1, 40) * hour);
  if (writtenAt > now) return review;
  return { ...review, reply: { text: random.pick(replies[review.rating < 4 ? 'sorry' : 'glad']), writtenAt } };
}
