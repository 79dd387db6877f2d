import type { LegacyDatabase } from '@kelmah/kit/postgres/legacy-postgres';

/** What the older system's people said of themselves. */
export interface LegacyProfile {
  bio: string | null;
  /** A list, written as people write lists. */
  skills: string | null;
  /** GHS by the hour, as a decimal text. */
  hourlyRate: string | null;
  location: string | null;
}

const latest = `SELECT bio, skills, hourly_rate::text AS "hourlyRate", location FROM profiles
  WHERE user_id = $1 ORDER BY updated_at DESC NULLS LAST, id DESC LIMIT 1`;

export type LegacyProfileStore = ReturnType<typeof legacyProfileStore>;

export function legacyProfileStore(database: LegacyDatabase) {
  return {
    /** The latest profile of somebody, by their id there; null where they have none. @throws LegacyAway */
    find: async (legacyId: number): Promise<LegacyProfile | null> =>
      (await database.query<LegacyProfile>(latest, [legacyId]))[0] ?? null,
  };
}
