import { createHash, randomInt } from 'node:crypto';

const letters = 'bcdfghjklmnpqrstvwxz';
const wordOf = (length: number) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
const digitsOf = (length: number) => String(randomInt(10 ** (length - 1), 10 ** length));

/** What somebody says of themselves, each a text that stands nowhere else in the world. */
export interface Canary {
  /** In every word of theirs, so that one search finds them all. */
  tag: string;
  /** A word for a place: what is found tells where it came from. */
  word(place: string): string;
  email: string;
  /** E.164. */
  phone: string;
  cardNumber: string;
  point: { latitude: number; longitude: number };
}

export function newCanary(): Canary {
  const tag = `q${wordOf(9)}`;
  const card = digitsOf(9);
  return {
    tag,
    word: (place) => `Q${tag.slice(1)}${place}`,
    email: `${tag}mail@example.com`,
    phone: `+23324${digitsOf(7)}`,
    cardNumber: `GHA-${card}-${card.slice(-1)}`,
    point: { latitude: Number(`5.5${digitsOf(6)}`), longitude: Number(`-0.1${digitsOf(6)}`) },
  };
}

/** The middle of a text as base64 writes it, wherever in the encoded bytes the text begins. */
function inBase64(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(`${' '.repeat(shift)}${text}`).toString('base64');
    // The signs at both ends hold bits of what stands before and after.
    return encoded.slice(shift === 0 ? 0 : 4, Math.floor((shift + text.length) / 3) * 4);
  });
}

const hashesOf = (text: string): string[] =>
  ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) =>
    (['hex', 'base64', 'base64url'] as const).map((form) => createHash(name).update(text).digest(form)),
  );

/** Says which text of a canary stands in a piece of what a store holds, however it is written; undefined where none. */
export type Finder = (text: string) => string | undefined;

export function finderOf({ tag, email, phone, cardNumber, point }: Canary): Finder {
  const capital = `Q${tag.slice(1)}`;
  const digits = [phone.slice(4), cardNumber.slice(4, 13), String(point.latitude), String(point.longitude)];
  const exact = [
    ...[tag, capital, tag.toUpperCase(), ...digits].flatMap((text) => [
      ...inBase64(text),
      Buffer.from(text).toString('hex'),
    ]),
    ...[email, phone, phone.slice(1), cardNumber].flatMap(hashesOf),
  ];
  const plain = [tag, ...digits];
  return (text) => {
    const lower = text.toLowerCase();
    const needle = plain.find((one) => lower.includes(one)) ?? exact.find((one) => text.includes(one));
    if (needle === undefined) return undefined;
    const at = plain.includes(needle) ? lower.indexOf(needle) : text.indexOf(needle);
    return text.slice(Math.max(0, at - 40), at + needle.length + 24).replaceAll(/[^\x20-\x7e]+/g, ' ');
  };
}
