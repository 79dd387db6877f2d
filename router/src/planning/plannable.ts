import {
  getOperationAST,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The part of an operation that subgraphs answer: without what the router knows of the root by itself (`__typename`,
 * `__schema`, `__type`), and without other operations. Nothing, where nothing is left.
 */
export function plannable(document: DocumentNode, operationName: string | undefined): DocumentNode | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The document holds no operation of this name');
  const fragments = new Map<string, FragmentDefinitionNode>();
  const definitions = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) definitions.set(one.name.value, one);
  const selectionSet = withoutOwn(operation.selectionSet, definitions, fragments);
  if (!selectionSet) return undefined;
  // Fragments of the root as they are now; those of other types as they were.
  const used = usedOf(selectionSet, new Map([...definitions, ...fragments]));
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...used] };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** `left` holds what is left of the fragments, each worked out once; an empty one where nothing is. */
function withoutOwn(
  set: SelectionSetNode,
  definitions: Fragments,
  left: Map<string, FragmentDefinitionNode>,
): SelectionSetNode | undefined {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? [] : [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const selectionSet = withoutOwn(selection.selectionSet, definitions, left);
      return selectionSet ? [{ ...selection, selectionSet }] : [];
    }
    const name = selection.name.value;
    const definition = definitions.get(name);
    if (!definition) return [];
    if (!left.has(name)) {
      const selectionSet = withoutOwn(definition.selectionSet, definitions, left);
      left.set(name, { ...definition, selectionSet: selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] } });
    }
    return left.get(name)?.selectionSet.selections.length === 0 ? [] : [selection];
  });
  return selections.length > 0 ? { ...set, selections } : undefined;
}

function usedOf(set: SelectionSetNode, fragments: Fragments): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const scan = (node: SelectionSetNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        scan(fragment.selectionSet);
      },
    });
  };
  scan(set);
  return [...used.values()];
}
