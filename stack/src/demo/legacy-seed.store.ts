import { Client } from 'pg';
import { addLegacyRows } from '@kelmah/kit/demo/legacy-tables.store';
import type { Platform } from '../platform/platform';
import { legacyPeople } from './legacy-people';

/** Fills the older system's tables, which the services themselves may only read. */
export async function seedLegacy({ engines, legacySchema }: Platform, now: Date): Promise<void> {
  const client = new Client({ connectionString: engines['postgresql']?.url });
  await client.connect();
  try {
    await addLegacyRows(client, legacySchema, legacyPeople(now));
  } finally {
    await client.end();
  }
}
