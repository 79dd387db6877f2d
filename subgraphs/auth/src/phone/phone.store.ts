import type { AccountRecord, AccountStore } from '../account/account.store';

/** Accounts by their proved number (E.164). */
export function phoneStore({ model }: AccountStore) {
  return {
    find: (phone: string) => model.findOne({ phone }).lean<AccountRecord>().exec(),

    /** Redeems a sign-in code, once, where the number is still the account's; null for all others. */
    redeem: (id: string, phone: string, hash: string) =>
      model
        .findOneAndUpdate(
          { _id: id, phone, 'codes.phone-sign-in.hash': hash } as never,
          { $unset: { 'codes.phone-sign-in': 1 } } as never,
          { returnDocument: 'after' },
        )
        .lean<AccountRecord>()
        .exec(),
  };
}
