import { z } from 'zod';
import { roles } from '../../context/viewer';
import { idOf } from './shared';

export const authEvents = {
  'account.registered': z
    .object({
      userId: idOf('user'),
      name: z.string(),
      email: z.string(),
      roles: z.array(z.enum(roles)),
      locale: z.enum(['en', 'tw']),
    })
    .describe('Somebody signed up.'),
  'account.email-verified': z
    .object({ userId: idOf('user'), email: z.string() })
    .describe('Somebody proved that an e-mail address is theirs.'),
  'account.phone-verified': z
    .object({ userId: idOf('user'), phone: z.string().describe('E.164') })
    .describe('Somebody proved that a phone number is theirs.'),
  'account.erased': z
    .object({ userId: idOf('user') })
    .describe('A person had their account erased: each service forgets what it knows of them and may forget.'),
  'session.revoked': z
    .object({
      userId: idOf('user'),
      sessionId: idOf('session'),
      reason: z.enum(['SIGNED_OUT', 'REUSED', 'RESET', 'ENDED']),
    })
    .describe('A session ended before its time.'),
};
