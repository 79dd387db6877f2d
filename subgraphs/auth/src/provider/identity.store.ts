import type { UpdateQuery } from 'mongoose';
import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import type { AccountRecord, AccountStore } from '../account/account.store';
import type { ProviderName } from './provider-settings.service';

/** How many identities an account may have. */
export const identitiesMax = 5;

/** Somebody's account at a provider that opens their account here, as it is kept. */
export interface IdentityRecord {
  id: string;
  /** `google:<subject>`: one account here has it at most. */
  key: string;
  provider: ProviderName;
  /** The address there, for the owner to know it by; it proves nothing. */
  email: string | null;
  linkedAt: Date;
  lastUsedAt: Date | null;
}

export const identityKey = (provider: ProviderName, subject: string): string => `${provider.toLowerCase()}:${subject}`;

type Change = UpdateQuery<AccountRecord>;
type Joined = Pick<AccountRecord, 'name' | 'roles' | 'locale'>;

export type IdentityStore = ReturnType<typeof identityStore>;

// Judged in the write itself: two removals at once leave one way in.
const keepsAWayIn = {
  $or: [
    { password: { $ne: null } },
    { phoneVerifiedAt: { $ne: null } },
    { 'passkeys.0': { $exists: true } },
    { 'identities.1': { $exists: true } },
  ],
};

type Accounts = AccountStore['model'];

const change = (model: Accounts, filter: object, update: Change) =>
  model
    .findOneAndUpdate(filter as never, update as never, { returnDocument: 'after' })
    .lean<AccountRecord>()
    .exec();

async function unlessTaken<Answer>(work: () => Promise<Answer>): Promise<Answer | 'TAKEN'> {
  try {
    return await work();
  } catch (error) {
    if (isDuplicateKey(error)) return 'TAKEN';
    throw error;
  }
}

/** Identities, which live in the accounts that they open. */
export const identityStore = ({ model }: Pick<AccountStore, 'model'>) => ({ ...joining(model), ...linking(model) });

const joining = (model: Accounts) => ({
  /** The account that an identity opens, with its use noted. */
  use: (key: string, email: string | null, now: Date) =>
    change(model, { 'identities.key': key }, {
      $set: { 'identities.$.lastUsedAt': now, 'identities.$.email': email },
    } as Change),

  /** Opens an account with its events; 'TAKEN' where the address or the identity has one. */
  add: (account: AccountRecord, events: EventRecord[]) =>
    unlessTaken(async () => {
      await model.insertOne({ ...account, outbox: events } as never);
      return account;
    }),

  /**
   * Gives a sign-up that nobody has proved to whoever proved the address: nothing that was chosen before stays.
   * Null where it was proved meanwhile.
   */
  takeOver: (id: string, joined: Joined, identity: IdentityRecord, now: Date, events: EventRecord[]) => {
    const update = {
      $set: {
        ...joined,
        emailVerifiedAt: now,
        password: null,
        isContested: false,
        codes: {},
        letters: [],
        identities: [identity],
        createdAt: now,
      },
    } as Change;
    const unproved = { _id: id, emailVerifiedAt: null, legacy: { $exists: false } };
    return unlessTaken(() => change(model, unproved, withEvents(update, events)));
  },
});

const linking = (model: Accounts) => ({
  /** Links an identity; 'TAKEN' where it opens another account, null where this one has it or has too many. */
  link: (id: string, identity: IdentityRecord) => {
    const hasRoom = {
      'identities.key': { $ne: identity.key },
      [`identities.${identitiesMax - 1}`]: { $exists: false },
    };
    return unlessTaken(() => change(model, { _id: id, ...hasRoom }, { $push: { identities: identity } } as Change));
  },

  /** Takes an identity away. Null where it is the last way in, or gone. */
  unlink: (id: string, identityId: string) =>
    change(model, { _id: id, 'identities.id': identityId, ...keepsAWayIn }, {
      $pull: { identities: { id: identityId } },
    } as Change),
});
