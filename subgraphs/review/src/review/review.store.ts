import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { carriesEvents, withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import { mongoPage, type Sort } from '@kelmah/kit/mongo/mongo-page';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection as Page } from '@kelmah/kit/page/page.type';
import { Schema, type Connection, type Model } from 'mongoose';
import type { CriterionName } from './review.states';

export interface WrittenReview {
  /** Derived from contract and author. */
  id: string;
  authorId: string;
  subjectId: string;
  rating: number;
  criteria: { criterion: CriterionName; rating: number }[];
  text: string;
  writtenAt: Date;
  reply: { text: string; writtenAt: Date } | null;
}

/** Both reviews of a contract in one document, so that they open in one write. */
export interface PairRecord {
  /** The contract's id. */
  _id: string;
  hirerId: string;
  workerId: string;
  completedAt: Date;
  /** From then on nobody writes any more, and what was written opens. */
  dueAt: Date;
  /** When both opened at once; null while they are sealed. */
  openedAt: Date | null;
  reviews: WrittenReview[];
  /** Counts the writes; who writes names the one that was read. */
  version: number;
}

const reviewSchema = new Schema<WrittenReview>(
  {
    id: { type: String, required: true },
    authorId: { type: String, required: true },
    subjectId: { type: String, required: true },
    rating: { type: Number, required: true },
    criteria: { type: [{ _id: false, criterion: String, rating: Number }], default: [] },
    text: { type: String, default: '' },
    writtenAt: { type: Date, required: true },
    reply: { type: new Schema({ text: String, writtenAt: Date }, { _id: false }), default: null },
  },
  { _id: false, id: false },
);

const schema = new Schema<PairRecord>(
  {
    _id: { type: String, required: true },
    hirerId: { type: String, required: true },
    workerId: { type: String, required: true },
    completedAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    openedAt: { type: Date, default: null },
    reviews: { type: [reviewSchema], default: [] },
    version: { type: Number, required: true },
  },
  { collection: 'review-pairs', versionKey: false },
);
carriesEvents(schema);
schema.index({ 'reviews.id': 1 });
schema.index({ 'reviews.authorId': 1 });
schema.index({ 'reviews.subjectId': 1, openedAt: -1, _id: -1 });
schema.index({ dueAt: 1 }, { name: 'sealed', partialFilterExpression: { openedAt: null } });

const newestFirst: Sort = [
  ['openedAt', -1],
  ['_id', -1],
];

export interface RatingCount {
  subjectId: string;
  rating: number;
  count: number;
}

/** Reviews, a pair for each contract. Shard key: `_id`. */
export class ReviewStore {
  private readonly model: Model<PairRecord>;

  constructor(connection: Connection) {
    this.model = connection.model('ReviewPair', schema) as never;
  }

  /** Makes the pair unless it is there. */
  async insert(pair: PairRecord): Promise<void> {
    try {
      await this.model.create(pair);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  byContract(contractId: string) {
    return this.model.findById(contractId).lean<PairRecord>();
  }

  byContracts(contractIds: readonly string[]) {
    return this.model.find({ _id: { $in: contractIds } }).lean<PairRecord[]>();
  }

  byReviews(reviewIds: readonly string[]) {
    return this.model.find({ 'reviews.id': { $in: reviewIds } }).lean<PairRecord[]>();
  }

  /**
   * Writes a pair as it is to be, with its events, where nobody else wrote since it was read.
   * False where somebody did: read it again.
   */
  async replace(read: PairRecord, next: PairRecord, events: readonly EventRecord[]): Promise<boolean> {
    const { reviews, openedAt } = next;
    const { modifiedCount } = await this.model.updateOne(
      { _id: read._id, version: read.version },
      withEvents({ $set: { reviews, openedAt, version: read.version + 1 } }, events),
    );
    return modifiedCount === 1;
  }

  /** Pairs that are still sealed though their time is over. */
  overdue(now: Date, limit: number) {
    return this.model
      .find({ openedAt: null, dueAt: { $lte: now } })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean<PairRecord[]>();
  }

  /** Takes out what somebody wrote, as a review or in reply to one; how they rated and when stays. */
  async endTexts(userId: string): Promise<void> {
    const written = { 'theirs.authorId': userId };
    await this.model.updateMany(
      { 'reviews.authorId': userId },
      { $set: { 'reviews.$[theirs].text': '' }, $inc: { version: 1 } },
      { arrayFilters: [written] },
    );
    await this.model.updateMany(
      { reviews: { $elemMatch: { subjectId: userId, reply: { $ne: null } } } },
      { $set: { 'reviews.$[theirs].reply': null }, $inc: { version: 1 } },
      { arrayFilters: [{ 'theirs.subjectId': userId }] },
    );
  }

  /** Pairs with an open review of this person, the newest first. */
  pageAbout(subjectId: string, request: PageRequest): Promise<Page<PairRecord>> {
    return mongoPage(this.model, { 'reviews.subjectId': subjectId, openedAt: { $ne: null } }, newestFirst, request);
  }

  /** Every pair with a review by this person or of them, sealed or not, the oldest first. */
  ofPerson(userId: string) {
    return this.model
      .find({ $or: [{ 'reviews.authorId': userId }, { 'reviews.subjectId': userId }] })
      .sort({ completedAt: 1 })
      .lean<PairRecord[]>();
  }

  /** How often each rating was given to each of these people, by open reviews alone. */
  ratingCounts(subjectIds: readonly string[]): Promise<RatingCount[]> {
    const theirs = { 'reviews.subjectId': { $in: [...subjectIds] } };
    return this.model.aggregate<RatingCount>([
      { $match: { ...theirs, openedAt: { $ne: null } } },
      { $unwind: '$reviews' },
      { $match: theirs },
      { $group: { _id: { subjectId: '$reviews.subjectId', rating: '$reviews.rating' }, count: { $sum: 1 } } },
      { $project: { _id: 0, subjectId: '$_id.subjectId', rating: '$_id.rating', count: 1 } },
    ]);
  }
}
