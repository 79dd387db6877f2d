import { z } from 'zod';

/** One line of text: white space is tidied, its length is checked after that. */
export const line = (min: number, max: number, whatIsMissing: string) =>
  z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().min(min, whatIsMissing).max(max, `Use at most ${max} characters.`));

/** Text of several lines; what holds nothing but white space is null. */
export const paragraph = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/[^\S\n]+\n/g, '\n').trim())
    .pipe(z.string().max(max, `Use at most ${max} characters.`))
    .transform((text) => (text === '' ? null : text));
