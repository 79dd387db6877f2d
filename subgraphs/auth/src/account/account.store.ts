import { Schema, type Connection, type Model, type UpdateQuery } from 'mongoose';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { carriesEvents, withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import type { EventRecord } from '@kelmah/kit/events/event';
import { newId, userIdOf } from '@kelmah/kit/ids/ids';
import type { Permission, Role } from '@kelmah/kit/context/viewer';
import type { CodePurpose, CodeRecord } from '../code/code.service';
import type { FactorRecord } from '../factor/totp.service';
import type { RevertRecord } from '../change/change.store';
import type { ErasureRecord } from '../erasure/erasure.store';
import type { LetterRecord } from '../letter/letter.service';
import type { PasskeyRecord } from '../passkey/passkey.store';
import type { IdentityRecord } from '../provider/identity.store';
import { carriesRecords, writingDown, type Recorded } from '../staff/staff-record.store';

export type AccountLocale = 'en' | 'tw';
export type EndReason = 'SIGNED_OUT' | 'REUSED' | 'RESET' | 'ENDED';

/** An account as it is kept. The address is lower case; it belongs to nobody until `emailVerifiedAt`. */
export interface AccountRecord extends Recorded {
  _id: string;
  userId: string;
  name: string;
  email: string;
  emailVerifiedAt: Date | null;
  /** Proved, E.164. */
  phone?: string;
  phoneVerifiedAt: Date | null;
  roles: Role[];
  permissions: Permission[];
  locale: AccountLocale;
  /** argon2id; bcrypt until somebody who was moved here signs in; null where it must be chosen anew. */
  password: string | null;
  /** What it has besides its first proofs. */
  factor?: FactorRecord;
  /** Signed up again with another password before the address was proved: nobody knows whose password it is. */
  isContested: boolean;
  codes: Partial<Record<CodePurpose, CodeRecord>>;
  letters: LetterRecord[];
  /** Sessions whose sign-in began before this are over. */
  sessionsNotBefore: Date | null;
  /** Devices that got in before this are not known any more: the password was changed since. */
  devicesNotBefore?: Date;
  /** Addresses from before, which their owner can put back for a while. */
  emailReverts?: RevertRecord[];
  /** Since when the account is switched off, and why. */
  deactivated?: { at: Date; reason: string | null };
  /** Where the account is to be erased. */
  erasure?: ErasureRecord;
  /** Sessions that are still to be ended one by one, and why. */
  ending?: { before: Date; reason: EndReason };
  /** Credentials that open it (WebAuthn); ten at most. */
  passkeys?: PasskeyRecord[];
  /** What its passkeys know it by: 256 random bits, base64url. */
  passkeyHandle?: string;
  /** Accounts at providers that open it; five at most. */
  identities?: IdentityRecord[];
  /** The version of the profile that the name was taken from. */
  profileVersion: number;
  /** Where the account was moved from the older system: its number there, by what (`sign-in`, or a run's id), when. */
  legacy?: { id: number; movedBy: string; movedAt: Date };
  /** The invitations by which its owner became staff. */
  staffInvitations?: string[];
  createdAt: Date;
}

/** What a sign-up sets, the first time and again while the address is not proved. */
export type SignUpFields = Pick<AccountRecord, 'name' | 'roles' | 'locale' | 'password' | 'isContested'>;

const schema = new Schema<AccountRecord>(
  {
    _id: { type: String, required: true },
    userId: { type: String, required: true },
    name: { type: String, required: true },
    email: { type: String, required: true },
    emailVerifiedAt: { type: Date, default: null },
    phone: { type: String },
    phoneVerifiedAt: { type: Date, default: null },
    roles: { type: [String], required: true },
    permissions: { type: [String], default: [] },
    locale: { type: String, required: true },
    password: { type: String, default: null },
    factor: { type: Schema.Types.Mixed },
    isContested: { type: Boolean, default: false },
    codes: { type: Schema.Types.Mixed, default: {} },
    letters: { type: [Schema.Types.Mixed], default: [] },
    sessionsNotBefore: { type: Date, default: null },
    devicesNotBefore: { type: Date },
    emailReverts: { type: [Schema.Types.Mixed], default: undefined },
    deactivated: { type: Schema.Types.Mixed },
    erasure: { type: Schema.Types.Mixed },
    ending: { type: Schema.Types.Mixed },
    passkeys: { type: [Schema.Types.Mixed], default: undefined },
    passkeyHandle: { type: String },
    identities: { type: [Schema.Types.Mixed], default: undefined },
    profileVersion: { type: Number, default: 0 },
    legacy: { type: Schema.Types.Mixed },
    staffInvitations: { type: [String], default: undefined },
    ...carriesRecords,
    createdAt: { type: Date, required: true },
  } as never,
  { versionKey: false, minimize: false },
);
carriesEvents(schema);
schema.index({ email: 1 }, { unique: true, name: 'email' });
schema.index({ phone: 1 }, { unique: true, name: 'phone', partialFilterExpression: { phone: { $exists: true } } });
schema.index(
  { 'legacy.id': 1 },
  { unique: true, name: 'legacy', partialFilterExpression: { 'legacy.id': { $exists: true } } },
);
schema.index({ 'letters.dueAt': 1 }, { name: 'letters', partialFilterExpression: { 'letters.0': { $exists: true } } });
schema.index(
  { 'passkeys.id': 1 },
  { unique: true, name: 'passkeys', partialFilterExpression: { 'passkeys.id': { $exists: true } } },
);
schema.index({ 'erasure.dueAt': 1 }, { name: 'erasure', sparse: true });
schema.index(
  { 'identities.key': 1 },
  { unique: true, name: 'identities', partialFilterExpression: { 'identities.key': { $exists: true } } },
);
schema.index({ 'ending.before': 1 }, { name: 'ending', sparse: true });

type Change = UpdateQuery<AccountRecord>;

export type AccountStore = ReturnType<typeof accountStore>;

type Accounts = Model<AccountRecord>;

/** Shard key: `_id`, with `email` and `phone` in lookup collections of their own once there is more than one shard. */
export function accountStore(connection: Connection) {
  const model = connection.model<AccountRecord>('Account', schema, 'accounts');
  const decoys = connection.model('Decoy', new Schema({ _id: String, n: Number }, { versionKey: false }), 'decoys');
  return {
    model,
    ...lookups(model),
    ...signUps(model),
    ...codeUse(model),
    ...endings(model),

    /** Puts a letter where it will be sent from, and with it the code that it carries. */
    write: (id: string, letter: LetterRecord, code?: { purpose: CodePurpose; record: CodeRecord }) =>
      change(model, { _id: id }, {
        ...(code && { $set: { [`codes.${code.purpose}`]: code.record } }),
        $push: { letters: letter },
      } as Change),

    /** Writes as much as `write` does and changes nothing, so that an unknown address takes as long as a known one. */
    writeDecoy: async (shelf: string): Promise<void> => {
      await decoys.updateOne({ _id: shelf }, { $inc: { n: 1 } }, { upsert: true });
    },
  };
}

const change = (model: Accounts, filter: object, update: Change) =>
  model
    .findOneAndUpdate(filter as never, update as never, { returnDocument: 'after' })
    .lean<AccountRecord>()
    .exec();

const lookups = (model: Accounts) => ({
  find: (id: string) => model.findById(id).lean<AccountRecord>().exec(),
  findByEmail: (email: string) => model.findOne({ email }).lean<AccountRecord>().exec(),

  /** Takes a newer name over; an older one changes nothing. */
  rename: async (userId: string, name: string, profileVersion: number): Promise<void> => {
    await model.updateOne({ userId, profileVersion: { $lt: profileVersion } }, { $set: { name, profileVersion } });
  },

  /** Puts a hash with today's parameters in the place of an older one of the same password. */
  replaceHash: async (id: string, from: string, to: string): Promise<void> => {
    await model.updateOne({ _id: id, password: from }, { $set: { password: to } });
  },

  /** Makes somebody staff by hand. Null where nobody has proved this address. */
  grantStaff: async (email: string, permissions: readonly Permission[], at: Date): Promise<AccountRecord | null> => {
    const proved = { email, emailVerifiedAt: { $ne: null } };
    const account = await model.exists(proved);
    if (!account) return null;
    const given = [...permissions];
    const what = { what: 'GRANTED', aboutId: userIdOf(account._id), permissions: given } as const;
    return change(model, { ...proved, _id: account._id }, {
      $addToSet: { roles: 'STAFF' },
      $set: { permissions: given },
      $push: writingDown({ _id: newId('staffRecord', at), at, ...what }),
    } as Change);
  },
});

const signUps = (model: Accounts) => ({
  /** Adds an account; false where the address is taken. */
  add: async (account: AccountRecord): Promise<boolean> => {
    try {
      await model.insertOne(account);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  },

  /** A further sign-up with an address that nobody has proved replaces the one before. Null where it is proved. */
  replaceSignUp: (id: string, fields: SignUpFields, code: CodeRecord, letter: LetterRecord) =>
    change(model, { _id: id, emailVerifiedAt: null }, {
      $set: { ...fields, 'codes.email': code },
      $push: { letters: letter },
    } as Change),

  /** Forgets sign-ups whose address was never proved, but nobody who was moved here. Answers how many. */
  forgetUnproved: async (before: Date): Promise<number> => {
    const { deletedCount } = await model.deleteMany({
      emailVerifiedAt: null,
      createdAt: { $lt: before },
      legacy: { $exists: false },
    });
    return deletedCount;
  },
});

const codeUse = (model: Accounts) => ({
  /** Uses up one try of a code. Null where there is no code, it is too late, or no try is left. */
  spendTry: (id: string, purpose: CodePurpose, now: Date): Promise<AccountRecord | null> => {
    const code = `codes.${purpose}`;
    return change(model, { _id: id, [`${code}.triesLeft`]: { $gt: 0 }, [`${code}.expiresAt`]: { $gt: now } }, {
      $inc: { [`${code}.triesLeft`]: -1 },
    } as Change);
  },

  /** Redeems a code together with what it proves, once. Null where it was redeemed or replaced meanwhile. */
  redeem: (
    id: string,
    purpose: CodePurpose,
    hash: string,
    proved: { set: object; letters?: LetterRecord[]; events: EventRecord[] },
  ) => {
    const update = {
      $set: proved.set,
      $unset: { [`codes.${purpose}`]: 1 },
      ...(proved.letters?.length && { $push: { letters: { $each: proved.letters } } }),
    } as Change;
    return change(model, { _id: id, [`codes.${purpose}.hash`]: hash }, withEvents(update, proved.events));
  },

  /** Redeems a phone code; 'TAKEN' where the number is another account's. */
  redeemPhone: async (
    id: string,
    hash: string,
    phone: string,
    now: Date,
    events: EventRecord[],
  ): Promise<AccountRecord | null | 'TAKEN'> => {
    const update = { $set: { phone, phoneVerifiedAt: now }, $unset: { 'codes.phone': 1 } } as Change;
    try {
      return await change(model, { _id: id, 'codes.phone.hash': hash }, withEvents(update, events));
    } catch (error) {
      if (isDuplicateKey(error)) return 'TAKEN';
      throw error;
    }
  },
});

const endings = (model: Accounts) => ({
  /** From now on every session that began before is over; `endings` finds those that are still to be told. */
  endSessions: (id: string, before: Date, reason: EndReason) =>
    change(model, { _id: id }, { $set: { sessionsNotBefore: before, ending: { before, reason } } }),

  endings: (limit: number) =>
    model
      .find({ ending: { $exists: true } })
      .limit(limit)
      .lean<AccountRecord[]>()
      .exec(),

  endingDone: async (id: string, before: Date): Promise<void> => {
    await model.updateOne({ _id: id, 'ending.before': before } as never, { $unset: { ending: 1 } });
  },
});
