import { Schema, type Connection, type Model } from 'mongoose';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { newId } from '@kelmah/kit/ids/ids';
import type { Left, LeftWhy } from './legacy-rules.service';

/** What became of one row of the older system; it outlives the account, so that an erased one is not moved again. */
export interface LegacyMoveRecord {
  /** The id in the older system. */
  _id: number;
  /** Null where nobody was moved, and then `why`. */
  accountId: string | null;
  /** `sign-in`, or the id of a run; null where nobody was moved. */
  movedBy: string | null;
  why: LeftWhy | null;
  of: number | null;
  /** The last run that came by. */
  run: string | null;
  at: Date;
}

/** A run that is not over. There is at most one: a second one at the same time goes on with it. */
export interface LegacyRunRecord {
  _id: 'open';
  runId: string;
  startedAt: Date;
  /** Whoever has an id up to this one has been looked at. */
  afterId: number;
}

const moveSchema = new Schema<LegacyMoveRecord>(
  {
    _id: { type: Number, required: true },
    accountId: { type: String, default: null },
    movedBy: { type: String, default: null },
    why: { type: String, default: null },
    of: { type: Number, default: null },
    run: { type: String, default: null },
    at: { type: Date, required: true },
  } as never,
  { versionKey: false },
);
moveSchema.index({ run: 1 }, { name: 'run' });

const runSchema = new Schema<LegacyRunRecord>(
  { _id: String, runId: String, startedAt: Date, afterId: Number } as never,
  { versionKey: false },
);

export type LegacyMoveStore = ReturnType<typeof legacyMoveStore>;

/** Shard key: `_id`. */
export function legacyMoveStore(connection: Connection) {
  const moves = connection.model<LegacyMoveRecord>('LegacyMove', moveSchema, 'legacy_moves');
  const runs = connection.model<LegacyRunRecord>('LegacyRun', runSchema, 'legacy_runs');

  /** Writes where no account is noted yet; what is noted of one that was moved stays for ever. */
  async function note(id: number, set: Partial<LegacyMoveRecord>): Promise<void> {
    try {
      await moves.updateOne({ _id: id, accountId: null }, { $set: set }, { upsert: true });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  return {
    moves,

    /** Those of them who were moved, whether or not their account is still there. */
    settled: async (ids: readonly number[]): Promise<Set<number>> => {
      const found = await moves
        .find({ _id: { $in: [...ids] }, accountId: { $ne: null } }, { _id: 1 })
        .lean()
        .exec();
      return new Set(found.map(({ _id }) => _id));
    },

    moved: (id: number, accountId: string, movedBy: string, at: Date) =>
      note(id, { accountId, movedBy, at, why: null, of: null }),

    left: (id: number, { why, of }: Left, at: Date) => note(id, { why, of: of ?? null, at }),

    /** Says that a run has looked at these. */
    seen: async (ids: readonly number[], runId: string): Promise<void> => {
      await moves.updateMany({ _id: { $in: [...ids] } }, { $set: { run: runId } });
    },

    ...runsOf(runs),

    /** All that a run has looked at, counted by what became of it, with the first few ids of each. */
    tally: (runId: string, idsMax: number) =>
      moves
        .aggregate<{ _id: { movedBy: string | null; why: LeftWhy | null }; count: number; ids: number[] }>([
          { $match: { run: runId } },
          { $sort: { _id: 1 } },
          { $group: { _id: { movedBy: '$movedBy', why: '$why' }, count: { $sum: 1 }, ids: { $push: '$_id' } } },
          { $project: { count: 1, ids: { $slice: ['$ids', idsMax] } } },
        ])
        .exec(),
  };
}

const runsOf = (runs: Model<LegacyRunRecord>) => ({
  /** The run that is not over, or a new one. */
  openRun: async (now: Date): Promise<LegacyRunRecord> => {
    const fresh = { runId: newId('request', now), startedAt: now, afterId: 0 };
    const open = () =>
      runs
        .findOneAndUpdate({ _id: 'open' }, { $setOnInsert: fresh }, { upsert: true, returnDocument: 'after' })
        .lean<LegacyRunRecord>()
        .exec();
    try {
      return (await open()) as LegacyRunRecord;
    } catch (error) {
      // Two began in the same moment: there is one now.
      if (isDuplicateKey(error)) return (await open()) as LegacyRunRecord;
      throw error;
    }
  },

  /** Where a run goes on when it is begun again. */
  advance: async (runId: string, afterId: number): Promise<void> => {
    await runs.updateOne({ _id: 'open', runId }, { $max: { afterId } });
  },

  closeRun: async (runId: string): Promise<void> => {
    await runs.deleteOne({ _id: 'open', runId });
  },
});
