import { Schema, type Connection } from 'mongoose';
import type { Clock } from '../clock/clock';
import type { ErasurePart } from '../events/catalogue/auth.events';
import { makeEvent, type EventRecord } from '../events/event';
import { isDuplicateKey } from './mongo';
import { carriesEvents } from './mongo-outbox';

interface ErasedPerson {
  /** The user's id. */
  _id: string;
  at: Date;
}

const schema = new Schema<ErasedPerson>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } } as never,
  { versionKey: false },
);
carriesEvents(schema as never);

export type ErasedPeople = ReturnType<typeof erasedPeople>;

/** Whom a service has forgotten: their ids, so that late news of them comes to nothing, and the answer to auth. */
export function erasedPeople(connection: Connection, service: ErasurePart) {
  const model = connection.model<ErasedPerson>('ErasedPerson', schema, 'erased_people');
  return {
    has: async (userId: string): Promise<boolean> => (await model.exists({ _id: userId })) !== null,

    /** Says that this service has forgotten somebody. Say it when all is done; saying it again changes nothing. */
    done: async ({ data: { userId }, requestId }: EventRecord<'account.erased'>, clock: Clock): Promise<void> => {
      const answer = makeEvent('erasure.part-done', userId, { userId, service }, { clock, requestId });
      try {
        await model.insertOne({ _id: userId, at: clock.now(), outbox: [answer] } as never);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
  };
}
