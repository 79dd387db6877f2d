import { Schema, type Connection } from 'mongoose';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';

/** A key pair that access tokens are signed with. Numbered, so that two instances cannot both make the next one. */
export interface SigningKeyRecord {
  _id: number;
  kid: string;
  publicJwk: Record<string, unknown>;
  /** The private JWK, sealed. */
  privateSealed: string;
  createdAt: Date;
  /** From when it signs. Published before that, so that whoever verifies has it in time. */
  usableFrom: Date;
}

const schema = new Schema<SigningKeyRecord>(
  {
    _id: { type: Number, required: true },
    kid: { type: String, required: true },
    publicJwk: { type: Schema.Types.Mixed, required: true },
    privateSealed: { type: String, required: true },
    createdAt: { type: Date, required: true },
    usableFrom: { type: Date, required: true },
  },
  { versionKey: false },
);

export type KeyStore = ReturnType<typeof keyStore>;

/** A handful of documents; never sharded. */
export function keyStore(connection: Connection) {
  const model = connection.model<SigningKeyRecord>('SigningKey', schema, 'signing_keys');
  return {
    /** Every key, the newest first. */
    all: () => model.find().sort({ _id: -1 }).lean<SigningKeyRecord[]>().exec(),

    /** Adds a key; false where another instance has added this number before. */
    add: async (key: SigningKeyRecord): Promise<boolean> => {
      try {
        await model.insertOne(key);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    remove: async (numbers: readonly number[]): Promise<void> => {
      await model.deleteMany({ _id: { $in: [...numbers] } });
    },
  };
}
