import { idKinds, type IdKind } from '@kelmah/kit/ids/ids';
import type { Random } from './random';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const timeLength = 10;
const randomLength = 16;

/** An id as the kit makes them (a ULID of this time), the same for the same seed. */
export function idAt(kind: IdKind, at: Date, random: Random): string {
  let text = '';
  let time = at.getTime();
  for (let index = 0; index < timeLength; index += 1) {
    text = `${alphabet[time % alphabet.length]}${text}`;
    time = Math.floor(time / alphabet.length);
  }
  for (let index = 0; index < randomLength; index += 1) text += alphabet[random.int(0, alphabet.length - 1)];
  return `${idKinds[kind]}_${text}`;
}
