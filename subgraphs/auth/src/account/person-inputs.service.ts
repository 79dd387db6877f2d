import { z } from 'zod';

/** Pieces that whoever joins is read with. */
export const nameField = z
  .string()
  .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .pipe(z.string().min(2, 'Write your name.').max(80, 'Use at most 80 characters.'));

export const rolesField = z
  .array(z.enum(['HIRER', 'WORKER'], 'Say whether you hire, work, or both.'))
  .min(1, 'Say whether you hire, work, or both.')
  .transform((roles) => [...new Set(roles)]);

export const localeField = z
  .enum(['EN', 'TW'])
  .nullish()
  .transform((locale) => (locale === 'TW' ? ('tw' as const) : ('en' as const)));
