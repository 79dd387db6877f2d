import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface Channels {
  inApp: boolean;
  email: boolean;
  sms: boolean;
}

/** What a person chose; a kind about which they said nothing goes by its usual ways. */
export interface SettingsRecord {
  _id: string;
  kinds: Record<string, Channels>;
  /** `22:00`, in the person's zone; both or neither. */
  quietFrom: string | null;
  quietUntil: string | null;
  /** An IANA zone. */
  timeZone: string;
}

const zoneUsual = 'Africa/Accra';

const schema = new Schema<SettingsRecord>(
  {
    _id: { type: String, required: true },
    kinds: { type: Schema.Types.Mixed, default: {} },
    quietFrom: { type: String, default: null },
    quietUntil: { type: String, default: null },
    timeZone: { type: String, default: zoneUsual },
  },
  { collection: 'notification-settings', versionKey: false, minimize: false },
);

export type SettingsChange = Partial<Pick<SettingsRecord, 'quietFrom' | 'quietUntil' | 'timeZone'>> & {
  kinds: Record<string, Channels>;
};

const usual = (userId: string): SettingsRecord => ({
  ...{ _id: userId, kinds: {}, quietFrom: null, quietUntil: null, timeZone: zoneUsual },
});

/** Notification settings. Shard key: `_id`. */
export class SettingsStore {
  private readonly model: Model<SettingsRecord>;

  constructor(connection: Connection) {
    this.model = connection.model('NotificationSettings', schema) as never;
  }

  /** A person's settings; the usual ones where they have chosen nothing. */
  async byId(userId: string): Promise<SettingsRecord> {
    return { ...usual(userId), ...(await this.model.findById(userId).lean<SettingsRecord>()) };
  }

  async save(userId: string, change: SettingsChange): Promise<SettingsRecord> {
    try {
      await this.write(userId, change);
    } catch (error) {
      // Two first changes at once: by now the document is there.
      if (!isDuplicateKey(error)) throw error;
      await this.write(userId, change);
    }
    return this.byId(userId);
  }

  /** Forgets what somebody chose. */
  async forget(userId: string): Promise<void> {
    await this.model.deleteOne({ _id: userId });
  }

  private async write(userId: string, { kinds, ...rest }: SettingsChange): Promise<void> {
    const perKind = Object.fromEntries(Object.entries(kinds).map(([kind, channels]) => [`kinds.${kind}`, channels]));
    await this.model.updateOne(
      { _id: userId },
      { $set: { ...rest, ...perKind } },
      { upsert: true, setDefaultsOnInsert: false },
    );
  }
}
