import { Schema, type Connection } from 'mongoose';
import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { carriesEvents, withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import type { Money } from '@kelmah/kit/money/money';
import type { Point } from '@kelmah/kit/reference/distance';

export type SkillLevel = 'BEGINNER' | 'SKILLED' | 'EXPERT';
export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
export type HirerKind = 'HOME' | 'FIRM' | 'HOTEL' | 'BUILDER' | 'PROPERTY_MANAGER' | 'OTHER';
export type CertificateStatus = 'PENDING' | 'VERIFIED' | 'REJECTED';

export interface AvailabilityRecord {
  accepting: boolean;
  days: Weekday[];
  pausedUntil: Date | null;
  note: string | null;
}

export interface PortfolioItemRecord {
  id: string;
  title: string;
  description: string | null;
  uploadIds: string[];
  completedOn: Date | null;
  published: boolean;
}

export interface CertificateRecord {
  id: string;
  title: string;
  issuer: string;
  issuedOn: Date;
  expiresOn: Date | null;
  status: CertificateStatus;
}

export interface WorkerRecord {
  headline: string;
  bio: string | null;
  tradeIds: string[];
  skills: { name: string; level: SkillLevel }[];
  /** By the hour. */
  rateMin: Money | null;
  rateMax: Money | null;
  region: string | null;
  town: string | null;
  /** Where the worker is, exactly: for the worker alone. */
  point: Point | null;
  /** Where the worker is, to about a kilometre (GeoJSON): for search and for everybody else. */
  place: { type: 'Point'; coordinates: [longitude: number, latitude: number] } | null;
  radiusKm: number;
  availability: AvailabilityRecord;
  portfolio: PortfolioItemRecord[];
  certificates: CertificateRecord[];
  published: boolean;
  publishedAt: Date | null;
  /** The names of the trades, for text search. */
  words: string;
  /** How much of the profile is filled in, 0 to 7: for ranking. */
  completeness: number;
}

/** A person with all that is public about them. */
export interface PersonRecord {
  _id: string;
  name: string;
  photoUploadId: string | null;
  about: string | null;
  region: string | null;
  town: string | null;
  languages: string[];
  memberSince: Date;
  isWorker: boolean;
  isHirer: boolean;
  worker: WorkerRecord | null;
  hirer: { kind: HirerKind; firm: string | null } | null;
  /** When they proved a phone number, and by a card and their face who they are; null where they have not. */
  phoneProvedAt?: Date | null;
  identityProvedAt?: Date | null;
  /** Since when they are away, and whether their worker profile was to be found before. */
  away?: { since: Date; published: boolean } | null;
  /** The latest news of that; what is older is old news. */
  awayChangedAt?: Date | null;
  /** When they were forgotten. */
  erasedAt?: Date | null;
  /** Grows with each change. */
  version: number;
}

const { Mixed } = Schema.Types;
const schema = new Schema<PersonRecord>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    photoUploadId: { type: String, default: null },
    about: { type: String, default: null },
    region: { type: String, default: null },
    town: { type: String, default: null },
    languages: { type: [String], default: [] },
    memberSince: { type: Date, required: true },
    isWorker: { type: Boolean, required: true },
    isHirer: { type: Boolean, required: true },
    worker: { type: Mixed, default: null },
    hirer: { type: Mixed, default: null },
    phoneProvedAt: { type: Date, default: null },
    identityProvedAt: { type: Date, default: null },
    away: { type: Mixed, default: null },
    awayChangedAt: { type: Date, default: null },
    erasedAt: { type: Date, default: null },
    version: { type: Number, required: true },
  } as never,
  { versionKey: false, minimize: false },
);
carriesEvents(schema);
const carried = new Set(['_id', 'outbox', 'inbox']);
const newest = { 'worker.completeness': -1, 'worker.publishedAt': -1, _id: 1 } as const;
schema.index({ 'worker.published': 1, ...newest }, { name: 'workers' });
schema.index({ 'worker.tradeIds': 1, 'worker.published': 1, ...newest }, { name: 'workers_by_trade' });
schema.index({ 'worker.region': 1, 'worker.published': 1, ...newest }, { name: 'workers_by_region' });
schema.index({ 'worker.place': '2dsphere' }, { name: 'workers_by_place' });
schema.index(
  {
    name: 'text',
    'worker.headline': 'text',
    'worker.words': 'text',
    'worker.skills.name': 'text',
    'worker.town': 'text',
    'worker.bio': 'text',
  },
  {
    name: 'workers_by_text',
    weights: {
      'worker.words': 10,
      'worker.headline': 8,
      'worker.skills.name': 6,
      name: 5,
      'worker.town': 3,
      'worker.bio': 1,
    },
    // No field of ours says which language its document is in.
    language_override: 'textLanguage',
  },
);

export type PersonStore = ReturnType<typeof personStore>;

/** Shard key: `_id`; search then asks every shard. */
export function personStore(connection: Connection) {
  const model = connection.model<PersonRecord>('Person', schema, 'people');
  return {
    model,
    find: (id: string) => model.findById(id).lean<PersonRecord>().exec(),

    findMany: (ids: readonly string[]) =>
      model
        .find({ _id: { $in: [...ids] } })
        .lean<PersonRecord[]>()
        .exec(),

    /** Adds a person where there is none with this id. */
    addMissing: async (person: PersonRecord): Promise<void> => {
      try {
        await model.insertOne(person);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },

    /** As `replace`; whatever field the next version does not have is gone. */
    replaceWhole: async (version: number, { _id, ...next }: PersonRecord, events: readonly EventRecord[]) => {
      const before = await model.findOne({ _id, version }).lean<Record<string, unknown>>().exec();
      const others = Object.keys(before ?? {}).filter((field) => !(field in next) && !carried.has(field));
      const update = {
        $set: next,
        ...(others.length > 0 && { $unset: Object.fromEntries(others.map((field) => [field, 1])) }),
      };
      return model
        .findOneAndUpdate({ _id, version }, withEvents(update, events) as never, {
          returnDocument: 'after',
          strict: false,
        })
        .lean<PersonRecord>()
        .exec();
    },

    /** Takes away what other collections than people and uploads have of somebody. */
    forgetElsewhere: async (userId: string): Promise<void> => {
      const own = new Set(['Person', 'Upload']);
      const others = Object.values(connection.models).filter(({ modelName }) => !own.has(modelName));
      for (const other of others) await other.collection.deleteMany({ userId });
    },

    /** Puts a person's next version in the place of this one, with its events. Null where another was quicker. */
    replace: (version: number, { _id, ...next }: PersonRecord, events: readonly EventRecord[]) =>
      model
        .findOneAndUpdate({ _id, version }, withEvents({ $set: next }, events) as never, { returnDocument: 'after' })
        .lean<PersonRecord>()
        .exec(),
  };
}
