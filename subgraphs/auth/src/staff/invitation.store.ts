import { Schema, type Connection } from 'mongoose';
import type { Permission } from '@kelmah/kit/context/viewer';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import type { LetterRecord } from '../letter/letter.service';
import { carriesRecords, writingDown, type Recorded, type StaffRecord } from './staff-record.store';

/** An invitation to work for Kelmah. */
export interface InvitationRecord extends Recorded {
  _id: string;
  /** Where it was sent; gone once it is answered. */
  email?: string;
  /** The account that has proved this address, where there was one: with it the invitation goes. */
  accountId?: string;
  permissions: Permission[];
  /** Of the secret in its link, SHA-256. */
  hash: string;
  /** The user who invites. */
  byId: string;
  createdAt: Date;
  expiresAt: Date;
  status: 'OPEN' | 'ACCEPTED' | 'REVOKED';
  /** The user who took it. */
  takenById?: string;
  /** For the worker that sends letters. */
  name: string;
  locale: 'en';
  letters: LetterRecord[];
}

const schema = new Schema<InvitationRecord>(
  {
    _id: { type: String, required: true },
    email: { type: String },
    accountId: { type: String },
    permissions: { type: [String], required: true },
    hash: { type: String, required: true },
    byId: { type: String, required: true },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    status: { type: String, required: true },
    takenById: { type: String },
    name: { type: String, default: '' },
    locale: { type: String, required: true },
    letters: { type: [Schema.Types.Mixed], default: [] },
    ...carriesRecords,
  } as never,
  { versionKey: false },
);
// One that is open for each address.
schema.index({ email: 1 }, { unique: true, name: 'email', partialFilterExpression: { status: 'OPEN' } });
schema.index({ expiresAt: 1 }, { name: 'expiry' });
schema.index({ 'letters.dueAt': 1 }, { name: 'letters', partialFilterExpression: { 'letters.0': { $exists: true } } });

/** As many as are open at once. */
export const openInvitationsMax = 50;

export type InvitationStore = ReturnType<typeof invitationStore>;

/** Shard key: `_id`. */
export function invitationStore(connection: Connection) {
  const model = connection.model<InvitationRecord>('StaffInvitation', schema, 'staff_invitations');
  const change = (filter: object, update: object) =>
    model
      .findOneAndUpdate(filter as never, update as never, { returnDocument: 'after' })
      .lean<InvitationRecord>()
      .exec();
  return {
    model,

    /** Adds an invitation; false where one to its address is open. One whose time is over makes room. */
    add: async (invitation: InvitationRecord): Promise<boolean> => {
      await model.deleteMany({ email: invitation.email, expiresAt: { $lte: invitation.createdAt } });
      try {
        await model.insertOne(invitation);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    find: (id: string) => model.findById(id).lean<InvitationRecord>().exec(),

    open: (now: Date) =>
      model
        .find({ status: 'OPEN', expiresAt: { $gt: now } })
        .sort({ createdAt: -1 })
        .limit(openInvitationsMax)
        .lean<InvitationRecord[]>()
        .exec(),

    /** Gives an open invitation to a user, once. Null where somebody was faster or it is over. */
    take: (id: string, hash: string, userId: string, now: Date) =>
      change(
        { _id: id, hash, status: 'OPEN', expiresAt: { $gt: now } },
        { $set: { status: 'ACCEPTED', takenById: userId, letters: [] }, $unset: { email: 1 } },
      ),

    /** Takes an open invitation back. Null where it is not open. */
    revoke: (id: string, record: StaffRecord) =>
      change(
        { _id: id, status: 'OPEN' },
        { $set: { status: 'REVOKED', letters: [] }, $unset: { email: 1 }, $push: writingDown(record) },
      ),

    /** Forgets those whose time was over before; who was invited when stands in the records. */
    forget: async (before: Date): Promise<void> => {
      await model.deleteMany({ expiresAt: { $lt: before }, 'staffRecords.0': { $exists: false } } as never);
    },
  };
}
