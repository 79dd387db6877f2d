import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';

/** A phone number as people write it, read as E.164; without a country code it is one of Ghana. */
export const phoneField = z
  .string()
  .max(40, 'This is too long for a phone number.')
  .transform((text, context) => {
    const number = parsePhoneNumberFromString(text, 'GH');
    if (number?.isValid()) return number.number as string;
    context.addIssue({ code: 'custom', message: 'Write a phone number such as 024 412 3456.' });
    return z.NEVER;
  });
