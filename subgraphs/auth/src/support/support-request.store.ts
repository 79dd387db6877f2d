import { Schema, type Connection } from 'mongoose';
import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { carriesEvents } from '@kelmah/kit/mongo/mongo-outbox';
import { carriesRecords, writingDown, type Recorded, type StaffRecord } from '../staff/staff-record.store';

export type SupportStatus = 'ASKED' | 'ALLOWED' | 'REFUSED' | 'ENDED';

/** That support asks to look at somebody's account, and what became of it. It goes with the person's account. */
export interface SupportRequestRecord extends Recorded {
  _id: string;
  /** Whose account. */
  userId: string;
  /** The user of staff who asks. */
  byId: string;
  reason: string;
  status: SupportStatus;
  askedAt: Date;
  /** Of the question while it is asked, then of the consent: nothing holds beyond this. */
  until: Date;
  answeredAt?: Date;
  endedAt?: Date;
  /** The session in which support looks; it has no refresh token. */
  sessionId: string;
  /** Whether it may still be answered or used: one between two people. */
  isOpen: boolean;
}

const schema = new Schema<SupportRequestRecord>(
  {
    _id: { type: String, required: true },
    userId: { type: String, required: true },
    byId: { type: String, required: true },
    reason: { type: String, required: true },
    status: { type: String, required: true },
    askedAt: { type: Date, required: true },
    until: { type: Date, required: true },
    answeredAt: { type: Date },
    endedAt: { type: Date },
    sessionId: { type: String, required: true },
    isOpen: { type: Boolean, required: true },
    ...carriesRecords,
  } as never,
  { versionKey: false },
);
carriesEvents(schema);
schema.index({ userId: 1, byId: 1 }, { unique: true, name: 'open', partialFilterExpression: { isOpen: true } });
schema.index({ userId: 1, askedAt: -1 }, { name: 'person' });
schema.index({ byId: 1, askedAt: -1 }, { name: 'staff' });
schema.index({ sessionId: 1 }, { unique: true, name: 'session' });

/** As many of each person's or member of staff's are shown. */
const shownMax = 20;

export type SupportRequestStore = ReturnType<typeof supportRequestStore>;

/** Shard key: `userId`, with `sessionId` in a lookup collection of its own once there is more than one shard. */
export function supportRequestStore(connection: Connection) {
  const model = connection.model<SupportRequestRecord>('SupportRequest', schema, 'support_requests');
  const change = (filter: object, update: object) =>
    model
      .findOneAndUpdate(filter as never, update as never, { returnDocument: 'after' })
      .lean<SupportRequestRecord>()
      .exec();
  const latestBy = (filter: object) =>
    model
      .find(filter as never)
      .sort({ askedAt: -1 })
      .limit(shownMax)
      .lean<SupportRequestRecord[]>()
      .exec();
  return {
    model,

    find: (id: string) => model.findById(id).lean<SupportRequestRecord>().exec(),
    findBySession: (sessionId: string) => model.findOne({ sessionId }).lean<SupportRequestRecord>().exec(),

    /** Adds a request with its event; the open one between the two where there is one already. */
    ask: async (request: SupportRequestRecord, events: EventRecord[]): Promise<SupportRequestRecord> => {
      const between = { userId: request.userId, byId: request.byId, isOpen: true };
      await model.updateMany({ ...between, until: { $lte: request.askedAt } }, { $set: { isOpen: false } });
      try {
        await model.insertOne({ ...request, outbox: events } as never);
        return request;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        const other = await model.findOne(between).lean<SupportRequestRecord>().exec();
        if (!other) throw error;
        return other;
      }
    },

    /** Notes what the person said, once, while it is asked. */
    answer: (id: string, userId: string, said: { allowed: boolean; now: Date; until: Date; record: StaffRecord }) =>
      change(
        { _id: id, userId, status: 'ASKED', isOpen: true, until: { $gt: said.now } },
        {
          $set: {
            ...(said.allowed ? { status: 'ALLOWED', until: said.until } : { status: 'REFUSED', isOpen: false }),
            answeredAt: said.now,
          },
          $push: writingDown(said.record),
        },
      ),

    /** Ends a request or a look, once. */
    end: (id: string, now: Date, record: StaffRecord) =>
      change(
        { _id: id, isOpen: true },
        { $set: { status: 'ENDED', isOpen: false, endedAt: now }, $push: writingDown(record) },
      ),

    writeDown: async (id: string, record: StaffRecord): Promise<void> => {
      await model.updateOne({ _id: id }, { $push: writingDown(record) } as never);
    },

    ofPerson: async (userIds: readonly string[]): Promise<SupportRequestRecord[]> =>
      (await Promise.all(userIds.map((userId) => latestBy({ userId })))).flat(),

    ofStaff: (byId: string) => latestBy({ byId }),
  };
}
