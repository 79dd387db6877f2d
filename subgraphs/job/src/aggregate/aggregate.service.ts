import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Fault } from '@kelmah/kit/errors/fault';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { Aggregate, AggregateStore, Change } from './aggregate.store';

/** What is decided on an aggregate as it stands: what to write, why not, or undefined where nothing is to be done. */
export type Decision<Document extends Aggregate> = Change<Document> | Refusal | undefined;

export interface Keeper<Document extends Aggregate> {
  insert(document: Document, events?: readonly EventRecord[]): Promise<boolean>;
  /** The aggregate as it is afterwards, the refusal, or null where there is no such aggregate. */
  change<Decided extends Decision<Document>>(
    id: string,
    decide: (document: Document) => Decided,
    eventId?: string,
  ): Promise<Document | Extract<Decided, Refusal> | null>;
}

const triesMax = 50;

/**
 * Writes aggregates: reads, decides, and writes upon the version that was read; where somebody was faster, it decides
 * again on what they left. An event's effect and the event's id are one write, so an event said twice acts once.
 */
export function keeper<Document extends Aggregate>(
  store: AggregateStore<Document>,
  onWritten: (document: Document) => void,
): Keeper<Document> {
  return {
    insert: async (document, events) => {
      const inserted = await store.insert(document, events);
      if (inserted) onWritten(document);
      return inserted;
    },
    change: async <Decided extends Decision<Document>>(
      id: string,
      decide: (document: Document) => Decided,
      eventId?: string,
    ) => {
      for (let tries = 0; tries < triesMax; tries += 1) {
        const before = await store.byId(id);
        if (!before) return null;
        if (eventId !== undefined && (await store.hasTaken(id, eventId))) return before;
        const decision = decide(before);
        if (decision === undefined) return before;
        if (isRefusal(decision)) return decision as Extract<Decided, Refusal>;
        const after = await store.save(before, decision as Change<Document>, eventId);
        if (after) {
          onWritten(after);
          return after;
        }
      }
      throw new Fault('UNAVAILABLE');
    },
  };
}
