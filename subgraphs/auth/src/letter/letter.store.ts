import type { Model } from 'mongoose';
import type { AccountRecord } from '../account/account.store';
import type { LetterRecord } from './letter.service';

export type LetterAccount = Pick<AccountRecord, '_id' | 'name' | 'locale' | 'letters'>;

export type LetterStore = ReturnType<typeof letterStore>;

/** The letters inside the documents of a collection, such as the accounts, seen as a queue. */
export function letterStore<Document extends LetterAccount>(shelf: { model: Model<Document> }) {
  const model = shelf.model as unknown as Model<LetterAccount>;
  return {
    due: (now: Date, limit: number) =>
      model
        .find({ 'letters.0': { $exists: true }, 'letters.dueAt': { $lte: now } } as never)
        .sort({ 'letters.dueAt': 1 })
        .limit(limit)
        .select('name locale letters')
        .lean<LetterAccount[]>()
        .exec(),

    /** Takes a letter in hand until `until`; false where another instance has it. */
    claim: async (accountId: string, letter: LetterRecord, until: Date): Promise<boolean> => {
      const { modifiedCount } = await model.updateOne(
        { _id: accountId, letters: { $elemMatch: { id: letter.id, tries: letter.tries } } } as never,
        { $set: { 'letters.$.dueAt': until }, $inc: { 'letters.$.tries': 1 } } as never,
      );
      return modifiedCount === 1;
    },

    remove: async (accountId: string, letterId: string): Promise<void> => {
      await model.updateOne({ _id: accountId }, { $pull: { letters: { id: letterId } } } as never);
    },
  };
}
