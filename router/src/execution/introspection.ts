import {
  executeSync,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Fragments } from './asked-fields';
import type { Introspect } from './shape';

/** Answers `__schema` and `__type` of the public schema. What takes no variable is answered once and kept. */
export function introspector(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): Introspect {
  const kept = new Map<readonly FieldNode[], unknown>();
  return (fields, variables) => {
    if (kept.has(fields)) return kept.get(fields);
    const document = documentOf(fields, operation, fragments);
    const { data } = executeSync({ schema, document, variableValues: variables });
    const [first] = fields;
    const answer = data?.[first?.alias?.value ?? first?.name.value ?? ''] ?? null;
    const [only] = document.definitions as OperationDefinitionNode[];
    if (only?.variableDefinitions?.length === 0) kept.set(fields, answer);
    return answer;
  };
}

/** A document of these fields alone, with the fragments and variables that they use. */
function documentOf(
  fields: readonly FieldNode[],
  operation: OperationDefinitionNode,
  fragments: Fragments,
): DocumentNode {
  const variables = new Set<string>();
  const used = new Map<string, DocumentNode['definitions'][number]>();
  const scan = (node: DocumentNode['definitions'][number] | FieldNode): void => {
    visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        scan(fragment);
      },
    });
  };
  // Whether the field is there at all was decided before.
  const selections = fields.map((field) => ({ ...field, directives: [] }));
  selections.forEach(scan);
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        directives: [],
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          variables.has(variable.name.value),
        ),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
      ...used.values(),
    ],
  };
}
