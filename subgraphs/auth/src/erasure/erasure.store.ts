import type { Connection } from 'mongoose';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { ErasurePart } from '@kelmah/kit/events/catalogue/auth.events';
import { withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import type { AccountRecord, AccountStore } from '../account/account.store';
import type { LetterRecord } from '../letter/letter.service';
import { tombstoneStore } from './tombstone.store';

/** An account whose owner wants to be forgotten. */
export interface ErasureRecord {
  askedAt: Date;
  /** It begins then; until then it can be cancelled. */
  dueAt: Date;
  /** Of the secret in the link that cancels it, SHA-256. */
  hash: string;
  begunAt?: Date;
  /** The services that have forgotten. */
  parts?: ErasurePart[];
}

/** What of an account outlives the moment at which its erasure begins, until the last service has answered. */
const kept: ReadonlySet<string> = new Set([
  ...['_id', 'userId', 'roles', 'locale', 'createdAt', 'profileVersion', 'outbox', 'inbox', 'letters'],
  ...['name', 'email', 'emailVerifiedAt', 'password', 'codes', 'deactivated', 'erasure', 'legacy'],
  ...['sessionsNotBefore', 'ending', 'permissions', 'isContested', 'phoneVerifiedAt'],
]);

const isBegun = { 'erasure.begunAt': { $exists: true } };
const isNotBegun = { 'erasure.begunAt': { $exists: false } };

export type ErasureStore = ReturnType<typeof erasureStore>;

/** Accounts that are switched off or on their way out. */
export function erasureStore(connection: Connection, { model }: Pick<AccountStore, 'model'>) {
  return {
    ...switches(model),
    ...course(model),
    ...burial(connection, model),
  };
}

type Accounts = AccountStore['model'];

/** Switching an account off and on. */
function switches(model: Accounts) {
  const write = (filter: object, update: object) =>
    model
      .findOneAndUpdate(filter as never, update as never, { returnDocument: 'after' })
      .lean<AccountRecord>()
      .exec();
  return {
    /** Switches an account off and ends its sessions; with `erasure` it is to be erased as well. */
    switchOff: (
      id: string,
      off: { at: Date; reason: string | null; erasure?: ErasureRecord; letters: LetterRecord[]; events: EventRecord[] },
    ) => {
      const { at, reason, erasure, letters, events } = off;
      const before = new Date(at.getTime() + 1);
      const $set = {
        ...{ deactivated: { at, reason }, sessionsNotBefore: before, ending: { before, reason: 'ENDED' } },
        ...(erasure && { erasure }),
      };
      return write({ _id: id, ...isNotBegun }, withEvents({ $set, $push: { letters: { $each: letters } } }, events));
    },

    /** Switches an account on again that is not to be erased. */
    switchOn: (id: string, events: EventRecord[]) =>
      write(
        { _id: id, deactivated: { $exists: true }, erasure: { $exists: false } },
        withEvents({ $unset: { deactivated: 1 } }, events),
      ),

    /** Calls an erasure off that has not begun, and switches the account on again. */
    cancel: (id: string, hash: string | undefined, events: EventRecord[]) =>
      write(
        {
          _id: id,
          'erasure.dueAt': { $exists: true },
          ...isNotBegun,
          ...(hash !== undefined && { 'erasure.hash': hash }),
        },
        withEvents({ $unset: { erasure: 1, deactivated: 1 } }, events),
      ),
  };
}

/** How an erasure goes on. */
function course(model: Accounts) {
  const list = (filter: object, limit: number) =>
    model
      .find(filter as never)
      .limit(limit)
      .lean<AccountRecord[]>()
      .exec();
  return {
    due: (now: Date, limit: number) => list({ 'erasure.dueAt': { $lte: now }, ...isNotBegun }, limit),

    /** Takes out of an account whatever tells whose it is, once; with the event by which all others do the same. */
    begin: async (id: string, now: Date, letters: LetterRecord[], events: EventRecord[]) => {
      const before = await model.findById(id).select('+outbox +inbox').lean<Record<string, unknown>>().exec();
      const others = Object.keys(before ?? {}).filter((field) => !kept.has(field));
      const $set = {
        ...{ name: 'Former member', email: `${id.toLowerCase()}@erased.invalid`, emailVerifiedAt: now },
        ...{ password: null, codes: {}, phoneVerifiedAt: null, permissions: [], letters },
        ...{ 'deactivated.reason': null, 'erasure.begunAt': now, 'erasure.parts': [], 'erasure.hash': '' },
      };
      const $unset = Object.fromEntries(others.map((field) => [field, 1]));
      const update = { $set, ...(others.length > 0 && { $unset }) };
      const filter = { _id: id, 'erasure.dueAt': { $lte: now }, ...isNotBegun };
      // Fields of an older version of the house are gone as well, so none is looked up in the schema.
      return model
        .findOneAndUpdate(filter as never, withEvents(update, events) as never, {
          returnDocument: 'after',
          strict: false,
        })
        .lean<AccountRecord>()
        .exec();
    },

    /** Has every service forget once more, where an erasure has begun. */
    beginAgain: async (id: string, events: EventRecord[]): Promise<void> => {
      const update = withEvents({ $set: { 'erasure.parts': [] } }, events);
      await model.updateOne({ _id: id, ...isBegun } as never, update as never);
    },

    /** Notes that a service has forgotten. */
    partDone: async (userId: string, part: ErasurePart): Promise<void> => {
      await model.updateOne({ userId, ...isBegun } as never, { $addToSet: { 'erasure.parts': part } } as never);
    },

    begun: (limit: number) => list(isBegun, limit),
  };
}

/** What has the account's id and outlives its documents: the account goes last, and who was moved is not moved again. */
const outlive: ReadonlySet<string> = new Set(['Account', 'Tombstone', 'LegacyMove']);

/** The end of what this service knows. */
function burial(connection: Connection, model: Accounts) {
  const tombstones = tombstoneStore(connection);
  return {
    /** Suspends those of the account's partner apps that are not; the router is told that their keys are over. */
    stopApps: async (accountId: string): Promise<void> => {
      const all = [{ $set: { status: 'SUSPENDED', unsaid: '$keys.id' } }];
      await connection.models['PartnerApp']?.updateMany({ accountId, status: 'ACTIVE' }, all, { updatePipeline: true });
    },

    /** Whether something of the account is still to be said to others, or to be sent to its owner. */
    isUnsaid: async (accountId: string): Promise<boolean> => {
      const own = { 'outbox.0': { $exists: true } };
      const found = await Promise.all([
        model.exists({
          _id: accountId,
          $or: [own, { 'letters.0': { $exists: true } }, { ending: { $exists: true } }],
        } as never),
        connection.models['Session']?.exists({ accountId, $or: [own, { isAnnounced: false }] }),
        connection.models['PartnerApp']?.exists({ accountId, 'unsaid.0': { $exists: true } }),
      ]);
      return found.some((one) => one != null);
    },

    /** Puts the stone in the account's place, and takes whatever any collection here has of it. */
    bury: async (account: AccountRecord, now: Date): Promise<void> => {
      const { _id, userId } = account;
      await tombstones.put(account, now);
      const theirs = { $or: [{ accountId: _id }, { userId }, { ownerId: userId }] };
      const others = Object.values(connection.models).filter(({ modelName }) => !outlive.has(modelName));
      // Each collection is asked whatever its schema says: what is not theirs has none of these fields.
      for (const other of others) await other.collection.deleteMany(theirs);
      await model.deleteOne({ _id });
    },

    tombstones,
  };
}
