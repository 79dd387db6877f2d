import type { FieldPolicy, Reference } from '@apollo/client/cache';

interface Page {
  edges: { cursor: string; node: Reference }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/**
 * A conversation's messages as one list, whatever came first: a page of history, a live message, a replay after a gap.
 * Each message once, by its sequence. `pageInfo` tells whether there is anything before the earliest one.
 */
export const messagePages: FieldPolicy<Page> = {
  keyArgs: false,
  merge(existing, incoming, { readField }) {
    const bySequence = new Map<number, Page['edges'][number]>();
    for (const edge of [...(existing?.edges ?? []), ...incoming.edges]) {
      const sequence = readField<number>('sequence', edge.node);
      if (sequence !== undefined) bySequence.set(sequence, edge);
    }
    const sequences = [...bySequence.keys()].sort((a, b) => a - b);
    const edges = sequences.flatMap((sequence) => bySequence.get(sequence) ?? []);
    const first = incoming.edges[0];
    const firstIncoming = first && readField<number>('sequence', first.node);
    // Whoever knows the earliest message knows what is before it.
    const earliest = !existing || (firstIncoming !== undefined && firstIncoming === sequences[0]) ? incoming : existing;
    return {
      ...incoming,
      edges,
      pageInfo: {
        ...incoming.pageInfo,
        hasPreviousPage: earliest.pageInfo.hasPreviousPage,
        startCursor: earliest.pageInfo.startCursor,
        hasNextPage: false,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  },
};
