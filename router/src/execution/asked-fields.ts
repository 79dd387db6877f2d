import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The keys that the client asked for at a path of field keys, on whatever type. */
export function askedAt(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  path: readonly string[],
): ReadonlySet<string> {
  let sets: SelectionSetNode[] = [operation.selectionSet];
  for (const key of path) {
    const next: SelectionSetNode[] = [];
    eachField(sets, fragments, (name, selectionSet) => {
      if (name === key && selectionSet) next.push(selectionSet);
    });
    sets = next;
  }
  const keys = new Set<string>();
  eachField(sets, fragments, (name) => keys.add(name));
  return keys;
}

/** Visits the fields of selection sets, each fragment once. */
export function eachField(
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  visit: (key: string, selectionSet: SelectionSetNode | undefined, name: string) => void,
): void {
  const seen = new Set<SelectionSetNode>();
  const walk = (set: SelectionSetNode | undefined): void => {
    if (!set || seen.has(set)) return;
    seen.add(set);
    for (const selection of set.selections) {
      if (selection.kind === 'Field')
        visit(selection.alias?.value ?? selection.name.value, selection.selectionSet, selection.name.value);
      else if (selection.kind === 'InlineFragment') walk(selection.selectionSet);
      else walk(fragments.get(selection.name.value)?.selectionSet);
    }
  };
  sets.forEach(walk);
}
