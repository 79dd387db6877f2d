import type { UpdateQuery } from 'mongoose';
import type { AccountRecord, AccountStore } from '../account/account.store';
import type { LetterRecord } from '../letter/letter.service';
import type { FactorRecord, TotpRecord } from './totp.service';

/** The second factors of accounts, each change one write on the account's document. */
export function factorStore(model: AccountStore['model']) {
  const change = (filter: object, update: object) =>
    model
      .findOneAndUpdate(filter as never, update as UpdateQuery<AccountRecord>, { returnDocument: 'after' })
      .lean<AccountRecord>()
      .exec();

  return {
    /** Begins to set up an app, in the place of one that was begun before. */
    begin: (id: string, pending: FactorRecord['pending']) =>
      change({ _id: id }, { $set: { 'factor.pending': pending } }),

    /** Turns on the app that was begun, once. Null where another was begun or this one turned on meanwhile. */
    turnOn: (id: string, totp: TotpRecord, recovery: string[]) =>
      change({ _id: id, 'factor.pending.sealed': totp.sealed }, { $set: { factor: { totp, recovery } } }),

    /** Takes the app and its recovery codes away. Null where there is none, and where the account is staff's. */
    turnOff: (id: string) =>
      change({ _id: id, 'factor.totp': { $exists: true }, roles: { $ne: 'STAFF' } }, { $unset: { factor: 1 } }),

    /** Puts new recovery codes in the place of all there were. Null where there is no app. */
    replaceRecovery: (id: string, recovery: string[]) =>
      change({ _id: id, 'factor.totp': { $exists: true } }, { $set: { 'factor.recovery': recovery } }),

    /** Uses up a step of an app. Null where it or a later one was used, or the app is another one by now. */
    spendStep: (id: string, sealed: string, step: number) =>
      change(
        { _id: id, 'factor.totp.sealed': sealed, 'factor.totp.lastStep': { $lt: step } },
        { $set: { 'factor.totp.lastStep': step } },
      ),

    /** Uses up a recovery code and says so in a letter, where just so many are left before. Null where not. */
    spendRecovery: (id: string, hash: string, leftBefore: number, letter: LetterRecord) =>
      change(
        { _id: id, 'factor.totp': { $exists: true }, 'factor.recovery': { $all: [hash], $size: leftBefore } },
        { $pull: { 'factor.recovery': hash }, $push: { letters: letter } },
      ),
  };
}
