import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { getNamedType, isCompositeType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';

/** What selections are read with. */
export interface Reading {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export const readingOf = (schema: GraphQLSchema, document: DocumentNode): Reading => ({
  schema,
  fragments: new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  ),
});

/**
 * Visits the fields of a selection set, those of its fragments included, each with the type that it is selected on.
 * A type that the schema does not know is visited as `undefined`. A fragment that is spread again on the same level is
 * visited once.
 */
export function eachFieldOn(
  selectionSet: SelectionSetNode,
  type: GraphQLCompositeType | undefined,
  reading: Reading,
  visit: (field: FieldNode, parent: GraphQLCompositeType | undefined) => void,
): void {
  const spread = new Set<string>();
  const walk = (set: SelectionSetNode, parent: GraphQLCompositeType | undefined): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) visit(selection, parent);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, conditionOf(selection.typeCondition?.name.value, parent, reading));
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = reading.fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, conditionOf(fragment.typeCondition.name.value, parent, reading));
      }
    }
  };
  walk(selectionSet, type);
}

function conditionOf(
  name: string | undefined,
  parent: GraphQLCompositeType | undefined,
  { schema }: Reading,
): GraphQLCompositeType | undefined {
  if (name === undefined) return parent;
  const type = schema.getType(name);
  return type && isCompositeType(type) ? type : undefined;
}

/** The composite type that a field returns; nothing for a leaf. */
export function compositeOf(type: Parameters<typeof getNamedType>[0]): GraphQLCompositeType | undefined {
  const named = getNamedType(type);
  return named && isCompositeType(named) ? named : undefined;
}
