import type { UpdateQuery } from 'mongoose';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import type { AccountRecord, AccountStore } from '../account/account.store';

/** How many passkeys an account may have. */
export const passkeysMax = 10;

/** A credential that opens an account (WebAuthn), as it is kept. */
export interface PasskeyRecord {
  /** The credential's id, base64url. */
  id: string;
  /** COSE, base64url. */
  publicKey: string;
  /** How often it was used by its own count; 0 for ever where the authenticator does not count. */
  counter: number;
  /** By what a browser reaches it: `internal`, `hybrid`, `usb`, … */
  transports: string[];
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  /** Whether it is kept by more than one device. */
  backedUp: boolean;
  /** The make of the authenticator, a UUID; zeros where it does not say. */
  aaguid: string;
}

type Change = UpdateQuery<AccountRecord>;

export type PasskeyStore = ReturnType<typeof passkeyStore>;

// Whoever takes a passkey away keeps another way in, judged in the write itself: two removals at once leave one.
const keepsAWayIn = {
  $or: [
    { password: { $ne: null } },
    { phoneVerifiedAt: { $ne: null } },
    { 'identities.0': { $exists: true } },
    { 'passkeys.1': { $exists: true } },
  ],
};
const keepsAFactor = {
  $or: [{ roles: { $ne: 'STAFF' } }, { 'factor.totp': { $exists: true } }, { 'passkeys.1': { $exists: true } }],
};

/** Passkeys, which live in the accounts that they open. */
export function passkeyStore({ model }: Pick<AccountStore, 'model'>) {
  const change = (filter: object, update: Change) =>
    model
      .findOneAndUpdate(filter as never, update as never, { returnDocument: 'after' })
      .lean<AccountRecord>()
      .exec();

  return {
    /** The account that a credential opens. */
    findByCredential: (credentialId: string) =>
      model.findOne({ 'passkeys.id': credentialId }).lean<AccountRecord>().exec(),

    /** Gives an account the handle that its passkeys know it by, unless it has one. Null where there is no account. */
    giveHandle: async (id: string, handle: string): Promise<AccountRecord | null> =>
      (await change({ _id: id, passkeyHandle: { $exists: false } }, { $set: { passkeyHandle: handle } } as Change)) ??
      model.findById(id).lean<AccountRecord>().exec(),

    /** Adds a passkey; 'TAKEN' where it opens an account already, null where the account has as many as there can be. */
    add: async (id: string, passkey: PasskeyRecord): Promise<AccountRecord | null | 'TAKEN'> => {
      const hasRoom = { 'passkeys.id': { $ne: passkey.id }, [`passkeys.${passkeysMax - 1}`]: { $exists: false } };
      try {
        return await change({ _id: id, ...hasRoom }, { $push: { passkeys: passkey } } as Change);
      } catch (error) {
        if (isDuplicateKey(error)) return 'TAKEN';
        throw error;
      }
    },

    /**
     * Notes a use. Null where the passkey is gone or has counted further before: then two devices have the same one.
     * An authenticator that does not count says 0 each time.
     */
    used: (id: string, credentialId: string, use: { counter: number; backedUp: boolean; at: Date }) => {
      const counter = use.counter === 0 ? 0 : { $lt: use.counter };
      return change({ _id: id, passkeys: { $elemMatch: { id: credentialId, counter } } }, {
        $set: {
          'passkeys.$.counter': use.counter,
          'passkeys.$.backedUp': use.backedUp,
          'passkeys.$.lastUsedAt': use.at,
        },
      } as Change);
    },

    /** Gives a passkey another name. Null where the account has no such one. */
    rename: (id: string, credentialId: string, name: string) =>
      change({ _id: id, 'passkeys.id': credentialId }, { $set: { 'passkeys.$.name': name } } as Change),

    /** Takes a passkey away. Null where it is the last way in, or the last factor of staff, or is gone. */
    remove: (id: string, credentialId: string) =>
      change({ _id: id, 'passkeys.id': credentialId, $and: [keepsAWayIn, keepsAFactor] }, {
        $pull: { passkeys: { id: credentialId } },
      } as Change),
  };
}
