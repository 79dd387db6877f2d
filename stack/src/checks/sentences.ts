import type { z } from 'zod';

/** What zod found, as sentences that begin with the place: `services.auth.ports.0: must be …`. */
export function sentencesOf(error: z.ZodError): string[] {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
}
