import { z } from 'zod';

const passkeyBytesMax = 20_000;

/** What a browser answered for a passkey: JSON that whoever judges passkeys reads. */
export const passkeyField = z
  .record(z.string(), z.unknown())
  .nullish()
  .refine((response) => !response || JSON.stringify(response).length <= passkeyBytesMax, 'This is no passkey.');

/** How many of these proofs were given. */
export const proofsIn = <Name extends string>(given: Partial<Record<Name, unknown>>, names: readonly Name[]): number =>
  names.filter((name) => given[name] !== undefined && given[name] !== null).length;
