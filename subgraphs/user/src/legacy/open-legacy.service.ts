import { connectLegacy } from '@kelmah/kit/postgres/legacy-postgres';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { UserConfig } from '../config';
import type { PersonTools } from '../person/person.service';
import { legacyProfileStore } from './legacy-profile.store';
import { legacyProfiles, type LegacyProfiles } from './legacy-profile.service';

/** Where there is no older system nobody said anything of themselves there. */
const noProfiles = { find: async () => null };

/** Connects to the older system's profiles where the configuration says that there is one. */
export function openLegacy(
  tools: Pick<PersonTools, 'people' | 'clock' | 'nudge'> & { logger: Logger },
  { LEGACY_DATABASE_URL: url }: UserConfig,
): { profiles: LegacyProfiles; stop(): Promise<void> } {
  if (url === undefined)
    return { profiles: legacyProfiles({ ...tools, profiles: noProfiles }), stop: async () => undefined };
  const database = connectLegacy({ url, service: 'user', logger: tools.logger });
  return {
    profiles: legacyProfiles({ ...tools, profiles: legacyProfileStore(database) }),
    stop: () => database.stop(),
  };
}
