import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** What others read where somebody's name was. */
export const formerMember = 'Former member';

export type Locale = 'en' | 'tw';

/** How a person is called, addressed and reached, as other services told us. Each part carries how new it is. */
export interface ContactRecord {
  _id: string;
  name: string | null;
  /** The profile's version; 0 for the name given at sign-up. */
  nameVersion: number | null;
  locale: Locale;
  /** The address that the person proved to be theirs; we write to no other. */
  email: string | null;
  emailAt: Date | null;
  /** E.164, proved likewise. */
  phone: string | null;
  phoneAt: Date | null;
}

const schema = new Schema<ContactRecord>(
  {
    _id: { type: String, required: true },
    name: { type: String, default: null },
    nameVersion: { type: Number, default: null },
    locale: { type: String, enum: ['en', 'tw'], default: 'en' },
    email: { type: String, default: null },
    emailAt: { type: Date, default: null },
    phone: { type: String, default: null },
    phoneAt: { type: Date, default: null },
  },
  { collection: 'contacts', versionKey: false },
);

const olderThan = (field: string, value: number | Date) => ({ $or: [{ [field]: null }, { [field]: { $lt: value } }] });

/** Contacts. Shard key: `_id`. Every write is a no-op where something newer is known, so order and repeats do not matter. */
export class ContactStore {
  private readonly model: Model<ContactRecord>;

  constructor(connection: Connection) {
    this.model = connection.model('Contact', schema) as never;
  }

  setName(userId: string, name: string, version: number): Promise<void> {
    return this.change(userId, olderThan('nameVersion', version), { name, nameVersion: version });
  }

  setLocale(userId: string, locale: Locale): Promise<void> {
    return this.change(userId, {}, { locale });
  }

  setEmail(userId: string, email: string, at: Date): Promise<void> {
    return this.change(userId, olderThan('emailAt', at), { email, emailAt: at });
  }

  setPhone(userId: string, phone: string | null, at: Date): Promise<void> {
    return this.change(userId, olderThan('phoneAt', at), { phone, phoneAt: at });
  }

  /** Forgets how somebody is called and reached, for good: whatever is told later is old news. */
  forget(userId: string): Promise<void> {
    const forGood = new Date('9999-12-31T00:00:00Z');
    return this.change(
      userId,
      {},
      {
        ...{ name: formerMember, nameVersion: Number.MAX_SAFE_INTEGER, email: null, emailAt: forGood },
        ...{ phone: null, phoneAt: forGood, locale: 'en' },
      },
    );
  }

  byIds(userIds: readonly string[]) {
    return this.model.find({ _id: { $in: userIds } }).lean<ContactRecord[]>();
  }

  byId(userId: string) {
    return this.model.findById(userId).lean<ContactRecord>();
  }

  private async change(userId: string, filter: object, set: Partial<ContactRecord>): Promise<void> {
    try {
      await this.model.updateOne({ _id: userId }, { $setOnInsert: { nameVersion: null } }, { upsert: true });
    } catch (error) {
      // Two first events at once: the other made it.
      if (!isDuplicateKey(error)) throw error;
    }
    await this.model.updateOne({ _id: userId, ...filter }, { $set: set });
  }
}
