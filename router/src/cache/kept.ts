/** Something kept: what was answered, and until when and unless what it holds. */
export interface Kept {
  /** JSON. */
  text: string;
  /** What it depends on. */
  tags: readonly string[];
  /** The purge clock before the subgraphs were asked: a purge of a tag after that makes it stale. */
  clock: number;
  /** When it was answered, in milliseconds since 1970. */
  atMs: number;
  /** For how long it may be kept from then. */
  forMs: number;
}

export const isOver = ({ atMs, forMs }: Kept, nowMs: number): boolean => nowMs >= atMs + forMs;

/** Kept things as one text each: a line about them, and what was answered. */
export function serialise({ text, tags, clock, atMs, forMs }: Kept): string {
  return `${JSON.stringify([clock, atMs, forMs, tags])}\n${text}`;
}

export function deserialise(line: string): Kept | undefined {
  const end = line.indexOf('\n');
  if (end < 0) return undefined;
  try {
    const [clock, atMs, forMs, tags] = JSON.parse(line.slice(0, end)) as [number, number, number, string[]];
    return { text: line.slice(end + 1), tags, clock, atMs, forMs };
  } catch {
    return undefined;
  }
}
