import {
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from './asked-fields';
import type { DirectiveNode } from 'graphql';

/** What a selection is read with: the schema, the fragments, and which conditions hold. */
export interface Selecting {
  schema: GraphQLSchema;
  fragments: Fragments;
  /** The values of the variables in @skip and @include. */
  conditions: Readonly<Record<string, boolean>>;
}

/** The fields of selection sets for an object of a type, by response key, in the order of the operation. */
export function collectFields(
  sets: readonly SelectionSetNode[],
  type: GraphQLNamedType,
  selecting: Selecting,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!holds(selection.directives, selecting.conditions)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      if (selection.kind === 'InlineFragment') {
        if (applies(selection.typeCondition?.name.value, type, selecting.schema)) walk(selection.selectionSet);
        continue;
      }
      const name = selection.name.value;
      const fragment = selecting.fragments.get(name);
      if (!fragment || spread.has(name)) continue;
      spread.add(name);
      if (applies(fragment.typeCondition.name.value, type, selecting.schema)) walk(fragment.selectionSet);
    }
  };
  sets.forEach(walk);
  return fields;
}

function holds(directives: readonly DirectiveNode[] | undefined, conditions: Selecting['conditions']): boolean {
  for (const directive of directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    const value = directive.arguments?.[0]?.value;
    const given =
      value?.kind === 'Variable'
        ? conditions[value.name.value] === true
        : value?.kind === 'BooleanValue' && value.value;
    if (given === (name === 'skip')) return false;
  }
  return true;
}

function applies(condition: string | undefined, type: GraphQLNamedType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  if (!isAbstractType(wanted)) return false;
  return (isObjectType(type) || 'getInterfaces' in type) && schema.isSubType(wanted, type as never);
}
