import { Schema, type Connection, type Model } from 'mongoose';
import type { EventRecord } from '../events/event';
import type { Outbox } from '../events/outbox';

/** What an aggregate's document carries besides its own fields. */
export interface Carried {
  outbox: EventRecord[];
  inbox: string[];
}

const inboxKept = 200;

/** Adds outbox and inbox to an aggregate's schema. Neither is read with the document. */
export function carriesEvents(schema: Schema): void {
  schema.add({
    outbox: { type: [Schema.Types.Mixed], default: [], select: false },
    inbox: { type: [String], default: [], select: false },
  } as never);
  schema.index({ 'outbox.at': 1 }, { name: 'outbox', partialFilterExpression: { 'outbox.0': { $exists: true } } });
}

/** The update with these events in the same write. */
export function withEvents<Update extends object>(update: Update, events: readonly EventRecord[]): Update {
  if (events.length === 0) return update;
  const push = (update as { $push?: object }).$push;
  return { ...update, $push: { ...push, outbox: { $each: events } } };
}

/** The update that records the event in the same write as its effect; the last 200 are remembered. */
export function once<Update extends object>(update: Update, eventId: string): Update {
  const push = (update as { $push?: object }).$push;
  return { ...update, $push: { ...push, inbox: { $each: [eventId], $slice: -inboxKept } } };
}

/** The outbox of a connection: every model whose schema carries events. */
export function mongoOutbox(connection: Connection): Outbox {
  const models = () =>
    Object.values(connection.models).filter((model) => model.schema.path('outbox') !== undefined) as Model<Carried>[];
  return {
    take: async (limit) => {
      const taken: { event: EventRecord; mark: () => Promise<void> }[] = [];
      for (const model of models()) {
        if (taken.length >= limit) break;
        const waiting = await model
          .find({ 'outbox.0': { $exists: true } } as never)
          .sort({ 'outbox.at': 1 })
          .limit(limit - taken.length)
          .select('outbox')
          .lean<{ _id: string; outbox: EventRecord[] }[]>();
        for (const { _id, outbox } of waiting) {
          for (const event of outbox) {
            taken.push({
              event,
              mark: async () => {
                await model.updateOne({ _id }, { $pull: { outbox: { id: event.id } } } as never, { timestamps: false });
              },
            });
          }
        }
      }
      return taken;
    },
  };
}
