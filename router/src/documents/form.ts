import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { operationTooLarge } from '../front-door/refused';
import { formLimits } from './form-limits';
import { comparedPairs } from './pairs';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** How much a selection holds, what its fragments hold counted each time that they are spread. */
interface Measure {
  depth: number;
  fields: number;
  objects: number;
  aliases: number;
  spreads: number;
  introspectionLists: number;
}

/** Adds up along the way; past a limit it throws. */
interface Walk {
  fragments: Fragments;
  measured: Map<string, Measure>;
  /** Fragments being measured: one met again holds itself. */
  open: Set<string>;
  directives: number;
  values: number;
}

const listsOfIntrospection = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/**
 * Measures a document in time linear to its length, however often its fragments multiply, so that what comes after
 * (validation, cost, plan) is bounded as well. @throws Refused
 */
export function checkForm(document: DocumentNode): void {
  const { definitions } = document;
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  within(definitions.length, formLimits.definitions, 'definitions');
  within(operations.length, formLimits.operations, 'operations');
  const walk: Walk = {
    fragments: fragmentsOf(document),
    measured: new Map(),
    open: new Set(),
    directives: 0,
    values: 0,
  };
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      checkMeasure(measureFragment(definition, walk));
      countDirectives(definition.directives, walk);
    } else if (definition.kind === Kind.OPERATION_DEFINITION) checkOperation(definition, walk);
  }
  const sets = definitions.flatMap((definition) => ('selectionSet' in definition ? [definition.selectionSet] : []));
  within(comparedPairs(sets, walk.fragments, formLimits.pairs), formLimits.pairs, 'pairs');
}

function checkOperation(operation: OperationDefinitionNode, walk: Walk): void {
  const variables = operation.variableDefinitions ?? [];
  within(variables.length, formLimits.variables, 'variables');
  for (const { directives, defaultValue } of variables) {
    countDirectives(directives, walk);
    if (defaultValue) countValues(defaultValue, 1, walk);
  }
  countDirectives(operation.directives, walk);
  checkMeasure(measure(operation.selectionSet, walk));
  const roots = rootFields(operation.selectionSet, walk.fragments);
  // One change an operation: a second one would ride on the first one's check of rates.
  within(roots, operation.operation === 'mutation' ? 1 : formLimits.rootFields, 'root fields');
}

function checkMeasure({ depth, fields, objects, aliases, spreads, introspectionLists }: Measure): void {
  within(depth, formLimits.depth, 'depth');
  within(fields, formLimits.fields, 'fields');
  within(objects, formLimits.objects, 'objects');
  within(aliases, formLimits.aliases, 'aliases');
  within(spreads, formLimits.spreads, 'spreads');
  within(introspectionLists, formLimits.introspectionLists - 1, 'introspection');
}

function within(value: number, max: number, what: string): void {
  if (value > max) throw operationTooLarge(what);
}

function measure({ selections }: SelectionSetNode, walk: Walk): Measure {
  const total: Measure = { depth: 0, fields: 0, objects: 0, aliases: 0, spreads: 0, introspectionLists: 0 };
  for (const selection of selections) {
    countDirectives(selection.directives, walk);
    if (selection.kind === Kind.FIELD) {
      for (const { value } of selection.arguments ?? []) countValues(value, 1, walk);
      const inner = selection.selectionSet ? measure(selection.selectionSet, walk) : undefined;
      add(total, {
        depth: 1 + (inner?.depth ?? 0),
        fields: 1 + (inner?.fields ?? 0),
        objects: inner ? 1 + inner.objects : 0,
        aliases: (selection.alias ? 1 : 0) + (inner?.aliases ?? 0),
        spreads: inner?.spreads ?? 0,
        introspectionLists: (inner?.introspectionLists ?? 0) + (listsOfIntrospection.has(selection.name.value) ? 1 : 0),
      });
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : undefined;
    if (selection.kind === Kind.INLINE_FRAGMENT) add(total, measure(selection.selectionSet, walk));
    else if (fragment) add(total, measureFragment(fragment, walk));
    total.spreads++;
  }
  return total;
}

function measureFragment({ name, selectionSet }: FragmentDefinitionNode, walk: Walk): Measure {
  const known = walk.measured.get(name.value);
  if (known) return known;
  if (walk.open.has(name.value)) throw operationTooLarge('fragment cycle');
  walk.open.add(name.value);
  const made = measure(selectionSet, walk);
  walk.open.delete(name.value);
  walk.measured.set(name.value, made);
  return made;
}

function add(total: Measure, part: Measure): void {
  total.depth = Math.max(total.depth, part.depth);
  total.fields += part.fields;
  total.objects += part.objects;
  total.aliases += part.aliases;
  total.spreads += part.spreads;
  total.introspectionLists = Math.max(total.introspectionLists, part.introspectionLists);
}

function countDirectives(directives: readonly DirectiveNode[] = [], walk: Walk): void {
  walk.directives += directives.length;
  within(walk.directives, formLimits.directives, 'directives');
  for (const { arguments: given } of directives) for (const { value } of given ?? []) countValues(value, 1, walk);
}

function countValues(value: ValueNode, depth: number, walk: Walk): void {
  within(depth, formLimits.valueDepth, 'values');
  within(++walk.values, formLimits.values, 'values');
  if (value.kind === Kind.LIST) for (const item of value.values) countValues(item, depth + 1, walk);
  else if (value.kind === Kind.OBJECT) for (const field of value.fields) countValues(field.value, depth + 1, walk);
}

function rootFields({ selections }: SelectionSetNode, fragments: Fragments): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count++;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFields(selection.selectionSet, fragments);
    else {
      const fragment = fragments.get(selection.name.value);
      if (fragment) count += rootFields(fragment.selectionSet, fragments);
    }
  }
  return count;
}
