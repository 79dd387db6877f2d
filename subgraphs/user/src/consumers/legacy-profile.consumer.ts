import { consumer } from '@kelmah/kit/events/consumer';
import type { LegacyProfiles } from '../legacy/legacy-profile.service';

/**
 * Somebody was moved here from the older system: what they said of themselves there is taken over. It has a queue of
 * its own, so that who signs up does not wait while the older system is away.
 */
export const legacyProfile = (profiles: Pick<LegacyProfiles, 'fill'>) =>
  consumer({
    name: 'legacy-profile',
    on: ['account.registered'],
    handle: async ({ at, data: { userId, legacyId, name, roles } }) => {
      if (legacyId !== undefined) await profiles.fill({ userId, legacyId, name, roles, at: new Date(at) });
    },
  });
