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
  'account.words-ended': z
    .object({ userId: idOf('user') })
    .describe('What an erased person wrote to others has been kept for long enough: each service forgets that, too.'),
  'erasure.part-done': z
    .object({ userId: idOf('user'), service: z.enum(erasureParts) })
    .describe('A service has forgotten whatever it knew of a person who had their account erased.'),
  'support.asked': z
    .object({ userId: idOf('user'), requestId: idOf('supportRequest') })
    .describe('Staff ask a person whether they may look at their account, to help them.'),
  'account.export-requested': z
    .object({
      userId: idOf('user'),
      exportId: idOf('export'),
      places: z
        .partialRecord(z.enum(erasureParts), z.url())
        .describe('For each service that is asked, where it puts its part: a presigned PUT, good for minutes.'),
    })
    .describe('A person asked for a copy of what is kept of them: each service that is named hands in its part.'),
  'session.revoked': z
    .object({
      userId: idOf('user'),
      sessionId: idOf('session'),
      reason: z.enum(['SIGNED_OUT', 'REUSED', 'RESET', 'ENDED']),
    })
    .describe('A session ended before its time.'),
};
