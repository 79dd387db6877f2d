import type { EventRecord } from '../events/event';
import type { Outbox } from '../events/outbox';
import type { Postgres, Queries } from './postgres';

/**
 * Tables that a service's first migration creates:
 * `outbox (position bigint generated always as identity primary key, event jsonb not null)` and
 * `inbox (event_id text, consumer text, taken_at timestamptz default now(), primary key (event_id, consumer))`.
 */
export async function emit(queries: Queries, events: readonly EventRecord[]): Promise<void> {
  for (const event of events) await queries.query('INSERT INTO outbox (event) VALUES ($1)', [JSON.stringify(event)]);
}

/** Records, in the transaction of its effect, that a consumer took an event. False where it had before. */
export async function firstTime(queries: Queries, eventId: string, consumer: string): Promise<boolean> {
  const rows = await queries.query(
    'INSERT INTO inbox (event_id, consumer) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id',
    [eventId, consumer],
  );
  return rows.length > 0;
}

export function postgresOutbox(postgres: Postgres): Outbox {
  return {
    take: async (limit) => {
      const rows = await postgres.query<{ position: number; event: EventRecord }>(
        'SELECT position, event FROM outbox ORDER BY position LIMIT $1',
        [limit],
      );
      return rows.map(({ position, event }) => ({
        event,
        mark: async () => {
          await postgres.query('DELETE FROM outbox WHERE position = $1', [position]);
        },
      }));
    },
  };
}
