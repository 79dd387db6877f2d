import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The operations of our own clients, registered when they are built. */
export interface RegisteredOperations {
  /** The document of a hash (SHA-256, hex). */
  document(hash: string): string | undefined;
  has(source: string): boolean;
  /** All documents, to be planned before the first is asked. */
  all(): readonly string[];
}

export function readRegistered(file: string): RegisteredOperations {
  const byHash = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  const sources = new Set(byHash.values());
  for (const [hash, source] of byHash) {
    if (createHash('sha256').update(source).digest('hex') !== hash) throw new Error(`${file}: ${hash} is not its hash`);
  }
  return {
    document: (hash) => byHash.get(hash),
    has: (source) => sources.has(source),
    all: () => [...sources],
  };
}
