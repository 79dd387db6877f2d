import {
  Kind,
  print,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

const representations = 'representations';

/** The key of one operation's entities in the answer to all. */
export const entitiesKey = (index: number): string => `entities${index}`;
/** The variable of one operation's representations. */
export const representationsKey = (index: number): string => `${representations}${index}`;

/**
 * One operation for several that ask one subgraph for entities. The n-th has its entities under `entitiesKey(n)` and its
 * representations in `representationsKey(n)`; other variables of the same name are the same, since all come from one
 * operation of a client.
 */
export function mergeOperations(documents: readonly DocumentNode[], name: string | undefined): string {
  const variables = new Map<string, VariableDefinitionNode>();
  const fragments: DefinitionNode[] = [];
  const selections = documents.flatMap((document, index) => {
    const own = renamed(document, index);
    const operation = own.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    fragments.push(...own.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION));
    for (const variable of operation?.variableDefinitions ?? []) variables.set(variable.variable.name.value, variable);
    return operation?.selectionSet.selections ?? [];
  });
  return print({
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: 'query' as never,
        name: name === undefined ? undefined : { kind: Kind.NAME, value: name },
        variableDefinitions: [...variables.values()],
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
      ...fragments,
    ],
  });
}

/** The document with its entities, representations and fragments under names of its own. */
function renamed(document: DocumentNode, index: number): DocumentNode {
  const own = (name: string) => ({ kind: Kind.NAME as const, value: `${name}${index}` });
  return visit(document, {
    Variable: (node) => (node.name.value === representations ? { ...node, name: own(representations) } : undefined),
    FragmentDefinition: (node) => ({ ...node, name: own(node.name.value) }),
    FragmentSpread: (node) => ({ ...node, name: own(node.name.value) }),
    Field: (node, _key, _parent, path) =>
      // `definitions, n, selectionSet, selections, n`: a field of the root.
      path.length === 5 && node.name.value === '_entities'
        ? { ...node, alias: { kind: Kind.NAME, value: entitiesKey(index) } }
        : undefined,
  });
}
