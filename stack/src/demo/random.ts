/** A source of numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  /** @throws RangeError of an empty list */
  pick<Item>(items: readonly Item[]): Item;
  /** Some of the items, each once, in a random order. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** By weight: `[[what, weight], …]`. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  /** A source of its own for a part of the work, so that more work in one part changes nothing in the others. */
  branch(name: string): Random;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  return hash >>> 0;
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, small and sound. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [1, 2, 3].map((salt) => hashOf(seed, 0x811c_9dc5 ^ salt)).concat(1) as [
    number,
    number,
    number,
    number,
  ];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  // The first outputs still show the seed.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

export function randomFrom(seed: string): Random {
  const next = sfc32(seed);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError('Nothing to pick from');
    return items[int(0, items.length - 1)] as Item;
  };
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    some: (items, count) => {
      const left = [...items];
      const taken = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1));
      return taken;
    },
    weighted: (items) => {
      let at = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        at -= weight;
        if (at < 0) return item;
      }
      return pick(items)[0];
    },
    branch: (name) => randomFrom(`${seed}/${name}`),
  };
}
