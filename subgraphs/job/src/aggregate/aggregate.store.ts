import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { once, withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import type { Model, QueryFilter, UpdateQuery } from 'mongoose';

/** What every aggregate's document has: its id, and a version that grows with each write. */
export interface Aggregate {
  _id: string;
  version: number;
}

/** What is written of an aggregate: fields and the events that tell of it, in one write. */
export interface Change<Document extends Aggregate> {
  set: Partial<Omit<Document, '_id' | 'version'>>;
  events?: readonly EventRecord[];
}

export interface AggregateStore<Document extends Aggregate> {
  /** False where a unique index holds it off. */
  insert(document: Document, events?: readonly EventRecord[]): Promise<boolean>;
  byId(id: string): Promise<Document | null>;
  byIds(ids: readonly string[]): Promise<Document[]>;
  /** Writes upon the very version that was read; null where somebody else has written since. */
  save(before: Document, change: Change<Document>, eventId?: string): Promise<Document | null>;
  /** Whether this event has had its effect on this aggregate. */
  hasTaken(id: string, eventId: string): Promise<boolean>;
}

export function aggregateStore<Document extends Aggregate>(model: Model<Document>): AggregateStore<Document> {
  const filter = (fields: object) => fields as QueryFilter<Document>;
  return {
    insert: async (document, events = []) => {
      try {
        await model.create({ ...document, outbox: events } as never);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    byId: (id) => model.findById(id).lean<Document>().exec(),
    byIds: (ids) =>
      model
        .find(filter({ _id: { $in: ids } }))
        .lean<Document[]>()
        .exec(),
    save: (before, { set, events = [] }, eventId) => {
      const written = withEvents({ $set: set, $inc: { version: 1 } }, events);
      const update = eventId === undefined ? written : once(written, eventId);
      return model
        .findOneAndUpdate(filter({ _id: before._id, version: before.version }), update as UpdateQuery<Document>, {
          returnDocument: 'after',
        })
        .lean<Document>()
        .exec();
    },
    hasTaken: async (id, eventId) => (await model.exists(filter({ _id: id, inbox: eventId }))) !== null,
  };
}
