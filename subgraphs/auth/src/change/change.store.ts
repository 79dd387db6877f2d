import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { AccountRecord, AccountStore } from '../account/account.store';
import type { CodeRecord } from '../code/code.service';
import type { LetterRecord } from '../letter/letter.service';

/** An address that an account had before, which its owner may put back by the link in a letter. */
export interface RevertRecord {
  /** Of the secret in the link, SHA-256. */
  hash: string;
  email: string;
  expiresAt: Date;
}

export type ChangeStore = ReturnType<typeof changeStore>;

/** Changes of how an account is signed in to and reached. */
export function changeStore({ model }: Pick<AccountStore, 'model'>) {
  const write = writerOf(model);
  return {
    ...addresses(model),

    /** Sets a password; every session that began before is over from now on. */
    setPassword: (id: string, password: string, before: Date) =>
      write(
        { _id: id },
        {
          $set: {
            ...{ password, isContested: false, devicesNotBefore: before },
            ...{ sessionsNotBefore: before, ending: { before, reason: 'RESET' } },
          },
          $unset: { 'codes.reset': 1 },
        },
      ),

    /** Removes the proved number, or the one that waits to be proved. */
    removePhone: (id: string, events: EventRecord[]) =>
      write(
        { _id: id },
        withEvents({ $unset: { phone: 1, 'codes.phone': 1 }, $set: { phoneVerifiedAt: null } }, events),
      ),
  };
}

type Accounts = AccountStore['model'];

const writerOf = (model: Accounts) => (filter: object, update: object) =>
  model
    .findOneAndUpdate(filter as never, update as never, { returnDocument: 'after' })
    .lean<AccountRecord>()
    .exec();

/** Changes of the e-mail address. */
function addresses(model: Accounts) {
  const write = writerOf(model);

  /** As `write`, where an address comes in that must be one account's alone. */
  async function writeAddress(filter: object, update: object): Promise<AccountRecord | null | 'TAKEN'> {
    try {
      return await write(filter, update);
    } catch (error) {
      if (isDuplicateKey(error)) return 'TAKEN';
      throw error;
    }
  }

  return {
    /** Keeps the address that is asked for with its code; the letters go to both ends. */
    askEmail: (id: string, code: CodeRecord, letters: LetterRecord[]) =>
      write({ _id: id }, { $set: { 'codes.emailChange': code }, $push: { letters: { $each: letters } } }),

    /** A sign-up that nobody has proved holds no address against who has. */
    freeAddress: async (email: string): Promise<void> => {
      await model.deleteOne({ email, emailVerifiedAt: null, legacy: { $exists: false } } as never);
    },

    /** Puts the proved address in the place of the one before, once; that one may be put back for a while. */
    changeEmail: (
      account: AccountRecord,
      hash: string,
      to: { email: string; now: Date; revert: RevertRecord; letters: LetterRecord[]; events: EventRecord[] },
    ) => {
      const living = (account.emailReverts ?? []).filter(({ expiresAt }) => expiresAt > to.now);
      const update = {
        $set: { email: to.email, emailVerifiedAt: to.now, emailReverts: [...living, to.revert] },
        $unset: { 'codes.emailChange': 1, 'codes.reset': 1 },
        $push: { letters: { $each: to.letters } },
      };
      const filter = { _id: account._id, email: account.email, 'codes.emailChange.hash': hash };
      return writeAddress(filter, withEvents(update, to.events));
    },

    findByRevert: (id: string, hash: string, now: Date) =>
      model
        .findOne({ _id: id, emailReverts: { $elemMatch: { hash, expiresAt: { $gt: now } } } } as never)
        .lean<AccountRecord>()
        .exec(),

    /** Puts an address back, once. Whatever came after it falls: the password, the sessions, the other addresses. */
    revertEmail: (
      id: string,
      { hash, email }: RevertRecord,
      to: { now: Date; before: Date; code: CodeRecord; letters: LetterRecord[]; events: EventRecord[] },
    ) => {
      const update = {
        $set: {
          ...{ email, emailVerifiedAt: to.now, password: null, emailReverts: [], 'codes.reset': to.code },
          ...{ devicesNotBefore: to.before, sessionsNotBefore: to.before },
          ending: { before: to.before, reason: 'RESET' },
        },
        $unset: { 'codes.emailChange': 1, 'codes.email': 1, 'codes.phone': 1 },
        $push: { letters: { $each: to.letters } },
      };
      return writeAddress({ _id: id, 'emailReverts.hash': hash }, withEvents(update, to.events));
    },
  };
}
