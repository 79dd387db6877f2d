import { createHash } from 'node:crypto';

const charactersMax = 400;

/** One text for several parts: the parts themselves while they are short, which is cheapest, else a hash of them. */
export function keyOf(parts: readonly string[]): string {
  // Lengths keep two different lists of parts from making the same text.
  const text = parts.map((part) => `${part.length}:${part}`).join(' ');
  return text.length <= charactersMax ? text : createHash('sha256').update(text).digest('base64url');
}
