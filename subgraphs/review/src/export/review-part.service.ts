import type { PairRecord, ReviewStore, WrittenReview } from '../review/review.store';

/**
 * What is kept here of somebody: the reviews that they wrote and those of them, with the replies. What another wrote of
 * them is not in it while it is sealed: not even that there is something.
 */
export async function reviewPart(store: Pick<ReviewStore, 'ofPerson'>, userId: string): Promise<object> {
  const pairs = await store.ofPerson(userId);
  const pick = (isTheirs: (review: WrittenReview, pair: PairRecord) => boolean) =>
    pairs.flatMap((pair) => pair.reviews.filter((one) => isTheirs(one, pair)).map((one) => aboutReview(one, pair)));
  return {
    written: pick(({ authorId }) => authorId === userId),
    received: pick(({ subjectId }, { openedAt }) => subjectId === userId && openedAt !== null),
  };
}

const aboutReview = (review: WrittenReview, pair: PairRecord) => ({
  ...{ id: review.id, contractId: pair._id, rating: review.rating, criteria: review.criteria, text: review.text },
  ...{ writtenAt: review.writtenAt, openedAt: pair.openedAt },
  reply: review.reply,
});
