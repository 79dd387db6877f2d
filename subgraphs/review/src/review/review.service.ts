import { day, type Clock } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import type { EventData } from '@kelmah/kit/events/event';
import { derivedId, isId } from '@kelmah/kit/ids/ids';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import { z } from 'zod';
import { reviewsOpened } from './review.events';
import { criteria, criteriaOf, mayMove, type PairState, type Side } from './review.states';
import type { PairRecord, ReviewStore, WrittenReview } from './review.store';

const rating = z.int('Give 1 to 5 stars.').min(1, 'Give 1 to 5 stars.').max(5, 'Give 1 to 5 stars.');
const textOf = (charactersMax: number, tooLong: string) =>
  z
    .string()
    .trim()
    .refine((text) => [...text].length <= charactersMax, tooLong);

const writeInput = z.object({
  contractId: z.string(),
  rating,
  criteria: z.preprocess((given) => given ?? [], z.array(z.object({ criterion: z.enum(criteria), rating }))),
  text: z.preprocess((text) => text ?? '', textOf(2_000, 'A review has 2,000 characters at most.')),
});
type Writing = z.output<typeof writeInput>;

const replyInput = z.object({
  reviewId: z.string(),
  text: textOf(1_000, 'A reply has 1,000 characters at most.').refine((text) => text !== '', 'Write a reply.'),
});

/** How often a write is tried anew after somebody else's; the two parties and the clock are all who write. */
const triesMax = 10;
const batchSize = 50;

/** A review as one viewer may see it. */
export interface SeenReview extends WrittenReview {
  contractId: string;
  hirerId: string;
  workerId: string;
  dueAt: Date;
  openedAt: Date | null;
}

export interface ReviewServiceParts {
  reviews: ReviewStore;
  clock: Clock;
  reviewDays: number;
  nudge(): void;
}

export const reviewIdOf = (contractId: string, authorId: string) => derivedId('review', contractId, authorId);

export const stateOf = ({ openedAt }: Pick<PairRecord, 'openedAt'>): PairState =>
  openedAt === null ? 'SEALED' : 'OPEN';

export const isParty = ({ hirerId, workerId }: Pick<PairRecord, 'hirerId' | 'workerId'>, userId: string | undefined) =>
  userId !== undefined && (userId === hirerId || userId === workerId);

const seen = ({ _id, hirerId, workerId, dueAt, openedAt }: PairRecord, review: WrittenReview): SeenReview => ({
  ...review,
  ...{ contractId: _id, hirerId, workerId, dueAt, openedAt },
});

/** The reviews of a pair that somebody may read: all that are open, and their own. */
export const visibleIn = (pair: PairRecord, userId: string | undefined): SeenReview[] =>
  pair.reviews
    .filter(({ authorId }) => pair.openedAt !== null || authorId === userId)
    .map((review) => seen(pair, review));

export class ReviewService {
  constructor(private readonly parts: ReviewServiceParts) {}

  /** Opens the right to review for both parties of a completed contract. */
  async begin({ contractId, hirerId, workerId, completedAt }: EventData<'contract.completed'>): Promise<void> {
    const completed = new Date(completedAt);
    await this.parts.reviews.insert({
      _id: contractId,
      ...{ hirerId, workerId },
      completedAt: completed,
      dueAt: new Date(completed.getTime() + this.parts.reviewDays * day),
      openedAt: null,
      reviews: [],
      version: 1,
    });
  }

  /** Writes the viewer's review of the other party, or writes it anew while it is sealed. */
  async write(context: RequestContext, input: object): Promise<SeenReview | Refusal> {
    const parsed = parseInput(writeInput, input);
    if (isRefusal(parsed)) return parsed;
    const authorId = userIdOfViewer(context.viewer);
    return this.change(
      () => (isId('contract', parsed.contractId) ? this.parts.reviews.byContract(parsed.contractId) : null),
      (pair) => this.written(pair, authorId, parsed),
      { context, notFound: refuse.notFound('There is no finished contract of yours to review here.', 'contractId') },
    );
  }

  /** The subject's one reply to an open review. */
  async reply(context: RequestContext, input: object): Promise<SeenReview | Refusal> {
    const parsed = parseInput(replyInput, input);
    if (isRefusal(parsed)) return parsed;
    const { reviewId, text } = parsed;
    const userId = userIdOfViewer(context.viewer);
    return this.change(
      async () => (isId('review', reviewId) ? ((await this.parts.reviews.byReviews([reviewId]))[0] ?? null) : null),
      (pair) => this.replied(pair, userId, reviewId, text),
      { context, notFound: refuse.notFound('This review is not there.', 'reviewId') },
    );
  }

  /** Opens every pair whose time is over: what was written can be read from then on, and no more is written. */
  async openOverdue(): Promise<void> {
    const { reviews, clock, nudge } = this.parts;
    for (;;) {
      const now = clock.now();
      const overdue = await reviews.overdue(now, batchSize);
      for (const pair of overdue)
        await reviews.replace(pair, { ...pair, openedAt: now }, reviewsOpened(pair, { clock }));
      if (overdue.length > 0) nudge();
      if (overdue.length < batchSize) return;
    }
  }

  /** Open reviews of a person, the newest first. */
  async pageAbout(subjectId: string, request: PageRequest) {
    const page = await this.parts.reviews.pageAbout(subjectId, request);
    const edges = page.edges.flatMap(({ cursor, node }) => {
      const review = node.reviews.find((entry) => entry.subjectId === subjectId);
      return review ? [{ cursor, node: seen(node, review) }] : [];
    });
    return { ...page, edges };
  }

  /** Whether reviews of this contract may still be written. */
  isOpenForWriting(pair: Pick<PairRecord, 'openedAt' | 'dueAt'>): boolean {
    return pair.openedAt === null && this.parts.clock.now() < pair.dueAt;
  }

  // Reads, decides and writes, again where somebody else wrote in between.
  private async change(
    read: () => PromiseLike<PairRecord | null> | null,
    decide: (pair: PairRecord) => Decision | Refusal | null,
    { context, notFound }: { context: RequestContext; notFound: Refusal },
  ): Promise<SeenReview | Refusal> {
    const { reviews, clock, nudge } = this.parts;
    for (let tries = 0; tries < triesMax; tries += 1) {
      const pair = await read();
      const decision = pair && decide(pair);
      if (!pair || !decision) return notFound;
      if (isRefusal(decision)) return decision;
      const { next, review } = decision;
      if (next === pair) return seen(pair, review);
      const opens = pair.openedAt === null && next.openedAt !== null;
      const events = opens ? reviewsOpened(next, { clock, requestId: context.requestId }) : [];
      if (await reviews.replace(pair, next, events)) {
        nudge();
        return seen(next, review);
      }
    }
    throw new Fault('UNAVAILABLE');
  }

  private written(pair: PairRecord, authorId: string, writing: Writing): Decision | Refusal | null {
    if (!isParty(pair, authorId)) return null;
    const known = pair.reviews.find((review) => review.authorId === authorId);
    const subject: Side = authorId === pair.hirerId ? 'WORKER' : 'HIRER';
    const wrong = wrongCriteria(writing, subject);
    if (wrong) return wrong;
    // Said twice, perhaps because the first answer was lost: what stands is what was meant.
    if (known && isSame(known, writing)) return { next: pair, review: known };
    const move = known ? 'EDIT' : 'WRITE';
    if (!this.isOpenForWriting(pair) || !mayMove(move, stateOf(pair), 'author')) {
      const message = known
        ? 'This review is open, so it stays as it is.'
        : 'The time to review this contract is over.';
      return refuse.conflict(RefusalCode.WRONG_STATE, message);
    }
    const now = this.parts.clock.now();
    const review: WrittenReview = {
      id: reviewIdOf(pair._id, authorId),
      authorId,
      subjectId: subject === 'WORKER' ? pair.workerId : pair.hirerId,
      ...{ rating: writing.rating, criteria: writing.criteria, text: writing.text },
      writtenAt: now,
      reply: null,
    };
    const reviews = [...pair.reviews.filter((other) => other.authorId !== authorId), review];
    return { next: { ...pair, reviews, openedAt: reviews.length === 2 ? now : null }, review };
  }

  private replied(pair: PairRecord, userId: string, reviewId: string, text: string): Decision | Refusal | null {
    const known = visibleIn(pair, userId).find(({ id }) => id === reviewId);
    const written = pair.reviews.find(({ id }) => id === reviewId);
    if (!known || !written) return null;
    if (written.subjectId !== userId)
      return refuse.forbidden('Only the person whom a review is about can reply to it.');
    if (!mayMove('REPLY', stateOf(pair), 'subject'))
      return refuse.conflict(RefusalCode.NOT_READY, 'A review can be replied to once it is open.');
    if (written.reply?.text === text) return { next: pair, review: written };
    if (written.reply) return refuse.conflict(RefusalCode.ALREADY_EXISTS, 'You have replied to this review.', 'text');
    const review = { ...written, reply: { text, writtenAt: this.parts.clock.now() } };
    return { next: { ...pair, reviews: pair.reviews.map((one) => (one.id === reviewId ? review : one)) }, review };
  }
}

interface Decision {
  next: PairRecord;
  review: WrittenReview;
}

function wrongCriteria({ criteria: given }: Writing, subject: Side): Refusal | undefined {
  const allowed = criteriaOf[subject];
  const whom = subject.toLowerCase();
  for (const [index, { criterion }] of given.entries()) {
    const field = `criteria.${index}.criterion`;
    if (!allowed.includes(criterion)) return refuse.invalid(field, `A ${whom} is rated by ${allowed.join(', ')}.`);
    if (given.findIndex((entry) => entry.criterion === criterion) < index)
      return refuse.invalid(field, 'Rate each of these once.');
  }
  return undefined;
}

function isSame(review: WrittenReview, writing: Writing): boolean {
  const flat = (entries: WrittenReview['criteria']) =>
    entries.map(({ criterion, rating: stars }) => `${criterion} ${stars}`).join();
  return (
    review.rating === writing.rating && review.text === writing.text && flat(review.criteria) === flat(writing.criteria)
  );
}
