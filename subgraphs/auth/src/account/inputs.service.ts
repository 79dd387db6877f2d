import { z } from 'zod';

/** Pieces that the inputs of several mutations are read with. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'An e-mail address has at most 254 characters.')
  .pipe(z.email('Write an e-mail address such as ama@example.com.'));

export const codeField = z
  .string()
  .transform((text) => text.replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'The code has six digits.'));

export const unknownDevice = 'Unknown device';

/** What the device kept from its last sign-in; one that is not ours counts as none. */
export const deviceTokenField = z
  .string()
  .max(2_000, 'This is no device token.')
  .nullish()
  .transform((text) => text ?? undefined);

export const deviceField = z
  .string()
  .max(100, 'Describe the device in at most 100 characters.')
  .nullish()
  .transform((text) => text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() || unknownDevice);
