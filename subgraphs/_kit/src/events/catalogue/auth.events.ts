import { z } from 'zod';
import { roles } from '../../context/viewer';
import { idOf } from './shared';

/** The services that know something of people besides auth, and forget it when it says so. */
export const erasureParts = ['user', 'job', 'messaging', 'payment', 'review'] as const;
export type ErasurePart = (typeof erasureParts)[number];

export const authEvents = {
  'account.registered': z
    .object({
      userId: idOf('user'),
      name: z.string(),
      email: z.string(),
      roles: z.array(z.enum(roles)),
      locale: z.enum(['en', 'tw']),
      legacyId: z.int().positive().optional().describe('Whose account was moved here: its number in the older system.'),
    })
    .describe('Somebody signed up, or was moved here from the older system.'),
  'account.email-verified': z
    .object({ userId: idOf('user'), email: z.string() })
    .describe('Somebody proved that an e-mail address is theirs.'),
  'account.phone-verified': z
    .object({ userId: idOf('user'), phone: z.string().describe('E.164') })
    .describe('Somebody proved that a phone number is theirs.'),
  'account.phone-removed': z
    .object({ userId: idOf('user') })
    .describe('Somebody took their phone number away: nothing is sent to it any more.'),
  'account.deactivated': z
    .object({ userId: idOf('user') })
    .describe('Somebody switched their account off: nobody is to find them.'),
  'account.reactivated': z.object({ userId: idOf('user') }).describe('Somebody who was away is back.'),
  'account.erased': z
    .object({ userId: idOf('user') })
    .describe('A person had their account erased: each service forgets what it knows of them and may forget.'),
  'erasure.part-done': z
    .object({ userId: idOf('user'), service: z.enum(erasureParts) })
    .describe('A service has forgotten whatever it knew of a person who had their account erased.'),
  'session.revoked': z
    .object({
      userId: idOf('user'),
      sessionId: idOf('session'),
      reason: z.enum(['SIGNED_OUT', 'REUSED', 'RESET', 'ENDED']),
    })
    .describe('A session ended before its time.'),
};
