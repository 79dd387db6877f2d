import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { operationTooLarge } from '../front-door/refused';
import type { CostHints, ListSize } from './cost-hints';
import type { Fragments } from './form';
import type { Variables } from './operation';

/** What it costs with these (coerced) variables. */
export type CostOf = (variables: Variables) => number;

// Where nothing is declared.
const compositeWeight = 1;
const mutationWeight = 10;
const listSize = 10;
const schemaCost = 50;
/** Selections that are looked at for one operation: types times fields, where many types stand behind one name. */
const stepsMax = 4_000;

interface Compiling {
  schema: GraphQLSchema;
  hints: CostHints;
  fragments: Fragments;
  /** What one list of field nodes costs is asked for each type that they apply to. */
  made: Map<string, CostOf>;
  numbers: Map<FieldNode, number>;
  steps: number;
}

/**
 * Compiles what an operation costs at most: each object 1 unit unless it declares another weight, leaves nothing, a
 * change 10 and more, what stands in a list as often as the list is long. Of fragments on several types the dearest
 * counts. What `@skip` and `@include` leave out is counted.
 * @throws Refused where it branches too much to be told
 */
export function compileCost(
  operation: OperationDefinitionNode,
  { schema, hints, fragments }: Pick<Compiling, 'schema' | 'hints' | 'fragments'>,
): CostOf {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const compiling: Compiling = { schema, hints, fragments, made: new Map(), numbers: new Map(), steps: 0 };
  return costOfSets([operation.selectionSet], root, undefined, compiling);
}

const sum = (parts: readonly CostOf[]): CostOf => {
  if (parts.length === 1) return parts[0] as CostOf;
  return (variables) => parts.reduce((total, part) => total + part(variables), 0);
};

/** @param sized how long the lists of some fields here are, where what holds them says so */
function costOfSets(
  sets: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
  sized: Sized | undefined,
  compiling: Compiling,
): CostOf {
  const types = isAbstractType(type) ? compiling.schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  const bySelection = new Map<string, CostOf>();
  for (const possible of types) {
    const groups = new Map<string, FieldNode[]>();
    for (const set of sets) collect(set, possible, groups, new Set(), compiling);
    const parts = [...groups.values()].map((nodes) => costOfField(nodes, possible, sized, compiling));
    const key = parts.map(({ key: of }) => of).join(';');
    if (!bySelection.has(key)) bySelection.set(key, sum(parts.map(({ cost }) => cost)));
  }
  const each = [...bySelection.values()];
  if (each.length === 1) return each[0] as CostOf;
  return (variables) => each.reduce((most, cost) => Math.max(most, cost(variables)), 0);
}

function collect(
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  groups: Map<string, FieldNode[]>,
  spread: Set<string>,
  compiling: Compiling,
): void {
  for (const selection of selections) {
    if (++compiling.steps > stepsMax) throw operationTooLarge('steps');
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const known = groups.get(name);
      if (known) known.push(selection);
      else groups.set(name, [selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : compiling.fragments.get(selection.name.value);
    if (!fragment || (selection.kind === Kind.FRAGMENT_SPREAD && spread.has(selection.name.value))) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) spread.add(selection.name.value);
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || applies(condition, type, compiling.schema))
      collect(fragment.selectionSet, type, groups, spread, compiling);
  }
}

function applies(condition: string, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

interface Sized {
  /** Tells apart two askings of one fragment, each with a size of its own. */
  number: number;
  fields: readonly string[];
  size: CostOf;
}

function costOfField(
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  sized: Sized | undefined,
  compiling: Compiling,
): { key: string; cost: CostOf } {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  const field = type.getFields()[name];
  const ids = nodes.map((one) => numberOf(one, compiling)).join(',');
  // The same nodes cost the same for every type on which the field is declared alike.
  const key = `${ids}:${hintedAs(type, name, compiling)}:${field ? String(field.type) : ''}:${sized?.number ?? ''}`;
  const known = compiling.made.get(key);
  if (known) return { key, cost: known };
  const cost = field ? compileField(nodes, field, type, sized, compiling) : introspection(name);
  compiling.made.set(key, cost);
  return { key, cost };
}

const introspection = (name: string): CostOf => {
  const units = name === '__schema' ? schemaCost : name === '__type' ? schemaCost / 10 : 0;
  return () => units;
};

function numberOf(node: FieldNode, { numbers }: Compiling): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  numbers.set(node, numbers.size);
  return numbers.size - 1;
}

/** Whose hints a field has: its type's own or those of an interface that declares it. */
function hintedAs(type: GraphQLObjectType, name: string, { hints }: Compiling): string {
  const coordinate = `${type.name}.${name}`;
  if (hints.weights.has(coordinate) || hints.sizes.has(coordinate)) return coordinate;
  const declaring = type
    .getInterfaces()
    .find((one) => hints.weights.has(`${one.name}.${name}`) || hints.sizes.has(`${one.name}.${name}`));
  return declaring ? `${declaring.name}.${name}` : '';
}

function compileField(
  nodes: readonly FieldNode[],
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
  sized: Sized | undefined,
  compiling: Compiling,
): CostOf {
  const { hints, schema } = compiling;
  const named = getNamedType(field.type);
  const hinted = hintedAs(parent, field.name, compiling);
  const weight = hints.weights.get(hinted);
  const typeWeight = hints.weights.get(named.name) ?? (isLeafType(named) ? 0 : compositeWeight);
  const size = hints.sizes.get(hinted);
  const count = size && sizeGiven(nodes[0] as FieldNode, field, size);
  const hands =
    count && size.sizedFields.length > 0
      ? { number: compiling.steps++, fields: size.sizedFields, size: count }
      : undefined;
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const below = isCompositeType(named) && sets.length > 0 ? costOfSets(sets, named, hands, compiling) : () => 0;
  const once = parent === schema.getMutationType() ? (weight ?? mutationWeight) : (weight ?? 0);
  if (!isListType(getNullableType(field.type))) {
    const units = weight === undefined ? once + typeWeight : once;
    return (variables) => units + below(variables);
  }
  const items =
    count && !hands
      ? count
      : sized?.fields.includes(field.name)
        ? sized.size
        : () => (isLeafType(named) ? 0 : listSize);
  return (variables) => once + items(variables) * (typeWeight + below(variables));
}

/** How many items are asked for: the most that an argument says, else what is usual. */
function sizeGiven(node: FieldNode, field: GraphQLField<unknown, unknown>, size: ListSize): CostOf {
  const given = size.slicingArguments.map((name): ((variables: Variables) => unknown) => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const byDefault = field.args.find((argument) => argument.name === name)?.defaultValue;
    if (value === undefined) return () => byDefault;
    if (value.kind === Kind.VARIABLE) return (variables) => variables[value.name.value] ?? byDefault;
    const units = value.kind === Kind.INT ? Number(value.value) : undefined;
    return () => units;
  });
  return (variables) => {
    let most: number | undefined;
    for (const of of given) {
      const value = of(variables);
      if (typeof value === 'number') most = Math.max(most ?? 0, value);
    }
    return most ?? size.assumedSize ?? listSize;
  };
}
