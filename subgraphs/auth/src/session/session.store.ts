import { Schema, type Connection, type Model } from 'mongoose';
import { carriesEvents, withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { EndReason } from '../account/account.store';

/** A session and its family of refresh tokens: one current, the one before it for ten seconds, no other. */
export interface SessionRecord {
  _id: string;
  accountId: string;
  userId: string;
  device: string;
  /** ISO 3166-1 alpha-2: whose network it signed in from, where that is known. */
  country?: string;
  createdAt: Date;
  /** When the sign-in began; a session begun before its account's `sessionsNotBefore` is over. */
  begunAt: Date;
  /** When the person last proved who they are. */
  authenticatedAt: Date;
  /** By how many kinds of proof it was begun. */
  factors: 1 | 2;
  lastUsedAt: Date;
  expiresAt: Date;
  /** SHA-256 of the part that all tokens of the family share. */
  familyHash: string;
  tokenHash: string;
  previousHash: string | null;
  /** The current token, sealed with the one before it: whoever holds that one alone can read it. */
  successorSealed: string | null;
  rotatedAt: Date | null;
  /** SHA-256 of what the client named the attempt by which it was rotated last; null where it named none. */
  attemptHash?: string | null;
  endedAt: Date | null;
  endReason: EndReason | null;
  /** Whether the end has been said to those who hold open sockets and verify access tokens. */
  isAnnounced: boolean;
}

export type Rotation = Pick<SessionRecord, 'tokenHash' | 'successorSealed' | 'expiresAt' | 'attemptHash'>;

const schema = new Schema<SessionRecord>(
  {
    _id: { type: String, required: true },
    accountId: { type: String, required: true },
    userId: { type: String, required: true },
    device: { type: String, required: true },
    country: { type: String },
    createdAt: { type: Date, required: true },
    begunAt: { type: Date, required: true },
    authenticatedAt: { type: Date, required: true },
    factors: { type: Number, default: 1 },
    lastUsedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    familyHash: { type: String, required: true },
    tokenHash: { type: String, required: true },
    previousHash: { type: String, default: null },
    successorSealed: { type: String, default: null },
    rotatedAt: { type: Date, default: null },
    attemptHash: { type: String, default: null },
    endedAt: { type: Date, default: null },
    endReason: { type: String, default: null },
    isAnnounced: { type: Boolean, default: true },
  } as never,
  { versionKey: false },
);
carriesEvents(schema);
schema.index({ accountId: 1, lastUsedAt: -1 }, { name: 'account' });
schema.index({ expiresAt: 1 }, { name: 'expiry' });
schema.index({ endedAt: 1 }, { name: 'unannounced', partialFilterExpression: { isAnnounced: false } });

const listedMax = 50;

export type SessionStore = ReturnType<typeof sessionStore>;

/** Shard key: `_id`. */
export function sessionStore(connection: Connection) {
  const model = connection.model<SessionRecord>('Session', schema, 'sessions');
  return {
    add: async (session: SessionRecord): Promise<void> => {
      await model.insertOne(session);
    },

    find: (id: string) => model.findById(id).lean<SessionRecord>().exec(),

    /** Puts the next token in the place of this one. Null where it is not the current token of a living session. */
    rotate: (id: string, presentedHash: string, next: Rotation, now: Date) =>
      model
        .findOneAndUpdate(
          { _id: id, tokenHash: presentedHash, endedAt: null, expiresAt: { $gt: now } },
          { $set: { ...next, previousHash: presentedHash, rotatedAt: now, lastUsedAt: now } },
          { returnDocument: 'after' },
        )
        .lean<SessionRecord>()
        .exec(),

    /** Notes that the person of a living session has just proved who they are, and how. Null where it is over. */
    proved: (id: string, now: Date, factors?: 2) =>
      model
        .findOneAndUpdate(
          { _id: id, endedAt: null, expiresAt: { $gt: now } },
          { $set: { authenticatedAt: now, lastUsedAt: now, ...(factors && { factors }) } },
          { returnDocument: 'after' },
        )
        .lean<SessionRecord>()
        .exec(),

    /** Notes that the person of a living session has given a second factor too. */
    strengthen: async (id: string): Promise<void> => {
      await model.updateOne({ _id: id, endedAt: null }, { $set: { factors: 2 } });
    },

    /** Living sessions of these accounts, the last used first; at most 50 of each. */
    livingOf: async (accountIds: readonly string[], now: Date): Promise<SessionRecord[]> => {
      const perAccount = accountIds.map((accountId) =>
        model
          .find({ accountId, endedAt: null, expiresAt: { $gt: now } })
          .sort({ lastUsedAt: -1 })
          .limit(listedMax)
          .lean<SessionRecord[]>()
          .exec(),
      );
      return (await Promise.all(perAccount)).flat();
    },

    /** Everything that is kept of an account's sessions, the oldest first. */
    all: (accountId: string) => model.find({ accountId }).sort({ createdAt: 1 }).lean<SessionRecord[]>().exec(),

    /** Living sessions of an account that began before a time. */
    begunBefore: (accountId: string, before: Date) =>
      model
        .find({ accountId, endedAt: null, begunAt: { $lt: before } })
        .lean<SessionRecord[]>()
        .exec(),

    ...endsOf(model),
  };
}

/** How sessions end, and what follows. */
const endsOf = (model: Model<SessionRecord>) => ({
  /** Ends a session, once. Null where it has ended before. */
  end: (id: string, reason: EndReason, now: Date, event: EventRecord) =>
    model
      .findOneAndUpdate(
        { _id: id, endedAt: null },
        withEvents({ $set: { endedAt: now, endReason: reason, isAnnounced: false } }, [event]) as never,
        { returnDocument: 'after' },
      )
      .lean<SessionRecord>()
      .exec(),

  /** Moves the beginning of a living session on. False where it is over. */
  carryOver: async (id: string, accountId: string, begunAt: Date, now: Date): Promise<boolean> => {
    const living = { _id: id, accountId, endedAt: null, expiresAt: { $gt: now } };
    return (await model.updateOne(living, { $max: { begunAt } })).matchedCount === 1;
  },

  unannounced: (limit: number) => model.find({ isAnnounced: false }).limit(limit).lean<SessionRecord[]>().exec(),

  announced: async (id: string): Promise<void> => {
    await model.updateOne({ _id: id }, { $set: { isAnnounced: true } });
  },

  /** Forgets sessions that have expired and whose events are out. Answers how many. */
  forgetExpired: async (before: Date): Promise<number> => {
    const { deletedCount } = await model.deleteMany({
      expiresAt: { $lt: before },
      isAnnounced: true,
      'outbox.0': { $exists: false },
    } as never);
    return deletedCount;
  },
});
