import type { Clock } from '@kelmah/kit/clock/clock';
import { makeEvent, type EventData, type EventRecord, type EventType } from '@kelmah/kit/events/event';
import { emit } from '@kelmah/kit/postgres/postgres-outbox';
import type { Postgres, Queries } from '@kelmah/kit/postgres/postgres';
import type { Live } from '@kelmah/kit/live/live';

/** One transaction of the database, with what is to be said once it is committed. */
export interface Unit extends Queries {
  /** One time for all that is written in it. */
  readonly now: Date;
  /** Puts an event into the outbox of this very transaction. */
  emit<Type extends EventType>(type: Type, subject: string, data: EventData<Type>): Promise<void>;
  /** Says that a funding has changed, to those who watch its contract. */
  changed(funding: { id: string; contractId: string }): void;
}

export interface Units {
  /** Runs in one transaction; nothing is said where it is rolled back. */
  inOne<Result>(work: (unit: Unit) => Promise<Result>): Promise<Result>;
}

export const fundingTopic = (contractId: string): string => `funding:${contractId}`;

export function transactionUnits(parts: {
  postgres: Postgres;
  clock: Clock;
  live: Live;
  /** Called after each commit: there may be events to publish and operations to carry out. */
  committed(): void;
}): Units {
  const { postgres, clock, live } = parts;
  return {
    inOne: async (work) => {
      let changes: { id: string; contractId: string }[] = [];
      const result = await postgres.transaction(async (queries) => {
        // A transaction that is tried again says only what its last try did.
        changes = [];
        return work({
          ...queries,
          now: clock.now(),
          emit: (type, subject, data) => emit(queries, [makeEvent(type, subject, data, { clock }) as EventRecord]),
          changed: (funding) => {
            changes.push(funding);
          },
        });
      });
      for (const { id, contractId } of changes) live.wake(fundingTopic(contractId), id);
      parts.committed();
      return result;
    },
  };
}
