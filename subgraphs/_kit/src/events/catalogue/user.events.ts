import { z } from 'zod';
import { amountMinor, currency, idOf, instant, point } from './shared';

export const userEvents = {
  'profile.changed': z
    .object({ userId: idOf('user'), name: z.string(), photoUploadId: idOf('upload').nullable(), version: z.int() })
    .describe("What a person's public face shows has changed."),
  'worker-profile.published': z
    .object({
      userId: idOf('user'),
      name: z.string(),
      tradeIds: z.array(idOf('trade')),
      region: z.string(),
      town: z.string(),
      point: point.nullable(),
      radiusKm: z.number(),
      rateMin: amountMinor.nullable(),
      rateMax: amountMinor.nullable(),
      currency,
      available: z.boolean(),
      version: z.int().describe('Grows with each change; a lower one is old news.'),
    })
    .describe('A worker profile is to be found, in this form.'),
  'worker-profile.withdrawn': z
    .object({ userId: idOf('user'), version: z.int() })
    .describe('A worker profile is no longer to be found.'),
  'identity-check.decided': z
    .object({
      checkId: idOf('identityCheck'),
      userId: idOf('user'),
      verified: z.boolean(),
      reasons: z.array(z.string()).describe('Why not; empty where it is verified.'),
      note: z.string().nullable().describe('What staff wrote to the person.'),
      decidedAt: instant,
    })
    .describe('Staff have said whether somebody is who they say.'),
};
