/**
 * Names for what an answer depends on. An answer that knows which entities it holds depends on each of them; one that
 * does not know depends on all of their type.
 */
export const tagOf = {
  /** One entity. */
  one: (type: string, id: string): string => `${type}:${id}`,
  /** Whichever of this type it holds: for answers without ids, and for those that found nothing. */
  any: (type: string): string => type,
  /** Which entities of this type there are to be listed, and in which order. */
  lists: (type: string): string => `${type}[]`,
};

/** What to say when an entity has changed. */
export const changed = (type: string, id: string): string[] => [tagOf.one(type, id), tagOf.any(type)];

/** What to say when an entity has come, gone, or moved in lists. */
export const relisted = (type: string): string[] => [tagOf.lists(type)];

/** An answer with more tags than this depends on types as a whole. */
const tagsMax = 256;

/** As few tags as are kept with an answer: past a bound, types stand for their entities. */
export function boundedTags(tags: ReadonlySet<string>): string[] {
  if (tags.size <= tagsMax) return [...tags];
  return [...new Set([...tags].map((tag) => tag.split(':')[0] as string))];
}
