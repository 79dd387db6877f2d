import { createHash } from 'node:crypto';
import leaked from './leaked.json';

/** A Bloom filter as it is kept: `bits` of them in base64, of which each word sets `hashes`. */
export interface Filter {
  words: number;
  bits: number;
  hashes: number;
  filter: string;
}

/** How much of a password may stand around a leaked word before it is a password of its own. */
const aroundMax = 6;
/** Shorter words are in too many good passwords. */
export const stemLengthMin = 6;

/** The bits that stand for a word, each from two halves of one hash (Kirsch and Mitzenmacher). */
export function placesOf(word: string, { bits, hashes }: Pick<Filter, 'bits' | 'hashes'>): number[] {
  const digest = createHash('sha256').update(word).digest();
  const [start, step] = [digest.readUIntBE(0, 6), digest.readUIntBE(6, 6) | 1];
  return Array.from({ length: hashes }, (_, index) => (start + index * (step >>> 0)) % bits);
}

/** Looks words up in a filter: always true for those it was made of, and for one in a hundred thousand others. */
export function openFilter(filter: Filter): (word: string) => boolean {
  const bytes = Buffer.from(filter.filter, 'base64');
  return (word) => placesOf(word, filter).every((place) => ((bytes[place >>> 3] ?? 0) >>> (place & 7)) & 1);
}

const has = openFilter(leaked);

/**
 * Whether a password is among those that people chose most in leaks of other sites, or one of them with a few digits
 * and signs around it. `stems` are the readings of the password, lower case.
 */
export const isLeaked = (password: string, stems: readonly string[]): boolean =>
  stems.some((stem) => stem.length >= stemLengthMin && password.length - stem.length <= aroundMax && has(stem));
