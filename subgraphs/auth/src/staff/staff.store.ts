import { Schema, type Connection } from 'mongoose';
import { second } from '@kelmah/kit/clock/clock';
import type { Permission } from '@kelmah/kit/context/viewer';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import type { AccountRecord, AccountStore } from '../account/account.store';
import { writingDown, type StaffRecord } from './staff-record.store';

/** Staff whose account is neither switched off nor on its way out. */
const atWork = { roles: 'STAFF', deactivated: { $exists: false } };
const staffMax = 500;
/** So long one change of staff keeps others waiting where it never ends. */
const turnMs = 10 * second;

interface TurnRecord {
  _id: string;
  until: Date;
}

export type StaffStore = ReturnType<typeof staffStore>;

/** Accounts of staff. */
export function staffStore(connection: Connection, { model }: Pick<AccountStore, 'model'>) {
  const write = (filter: object, update: object) =>
    model
      .findOneAndUpdate(filter as never, update as never, { returnDocument: 'after' })
      .lean<AccountRecord>()
      .exec();
  return {
    model,

    all: () =>
      model
        .find(atWork as never)
        .sort({ createdAt: 1 })
        .limit(staffMax)
        .lean<AccountRecord[]>()
        .exec(),

    /** Whether somebody besides this account looks after staff. */
    hasOther: async (permission: Permission, accountId: string): Promise<boolean> =>
      (await model.exists({ ...atWork, permissions: permission, _id: { $ne: accountId } } as never)) !== null,

    /** Makes somebody staff by an invitation, once by each. Null where it was done before, or they are not there. */
    grant: (
      accountId: string,
      { _id, permissions }: { _id: string; permissions: readonly Permission[] },
      record: StaffRecord,
    ) =>
      write(
        { _id: accountId, deactivated: { $exists: false }, staffInvitations: { $ne: _id } },
        {
          $addToSet: { roles: 'STAFF', permissions: { $each: [...permissions] }, staffInvitations: _id },
          $push: writingDown(record),
        },
      ),

    /** Sets what a member of staff may do, none of staff where nothing is given; every session of theirs ends. */
    set: (accountId: string, permissions: readonly Permission[] | null, before: Date, record: StaffRecord) =>
      write(
        { _id: accountId, roles: 'STAFF' },
        {
          $set: { permissions: permissions ?? [], sessionsNotBefore: before, ending: { before, reason: 'ENDED' } },
          ...(permissions === null && { $pull: { roles: 'STAFF' } }),
          $push: writingDown(record),
        },
      ),

    alone: turnsOf(connection),
  };
}

/**
 * Runs work alone among all instances: staff are changed one at a time, so that of two who remove each other one is
 * left. Null where another change is under way.
 */
function turnsOf(connection: Connection) {
  const turns = connection.model<TurnRecord>(
    'StaffTurn',
    new Schema<TurnRecord>({ _id: String, until: Date } as never, { versionKey: false }),
    'staff_turns',
  );
  return async <Result>(now: Date, work: () => Promise<Result>): Promise<Result | null> => {
    const until = new Date(now.getTime() + turnMs);
    try {
      await turns.updateOne({ _id: 'staff', until: { $lte: now } }, { $set: { until } }, { upsert: true });
    } catch (error) {
      if (isDuplicateKey(error)) return null;
      throw error;
    }
    try {
      return await work();
    } finally {
      await turns.updateOne({ _id: 'staff', until }, { $set: { until: new Date(0) } });
    }
  };
}
