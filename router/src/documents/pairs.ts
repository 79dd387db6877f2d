import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

interface Count {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  pairs: number;
  max: number;
}

/**
 * How many pairs of fields stand under one name in an answer, where one selection is written several times: whether they
 * can be merged is asked of each pair, and of each pair below it. Stops counting past `max`.
 */
export function comparedPairs(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  max: number,
): number {
  const count = { fragments, pairs: 0, max };
  for (const set of sets) compare([set], count);
  return count.pairs;
}

function compare(sets: readonly SelectionSetNode[], count: Count): void {
  const byName = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collect(set, byName, spread, count);
  for (const fields of byName.values()) {
    count.pairs += (fields.length * (fields.length - 1)) / 2;
    if (count.pairs > count.max) return;
    const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (inner.length > 0) compare(inner, count);
  }
}

function collect(
  { selections }: SelectionSetNode,
  byName: Map<string, FieldNode[]>,
  spread: Set<string>,
  count: Count,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const known = byName.get(name);
      if (known) known.push(selection);
      else byName.set(name, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, byName, spread, count);
    else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      const fragment = count.fragments.get(selection.name.value);
      if (fragment) collect(fragment.selectionSet, byName, spread, count);
    }
  }
}
