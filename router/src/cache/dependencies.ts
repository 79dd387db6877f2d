import {
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { compositeOf, eachFieldOn, type Reading } from './fragments';
import { tagOf } from './tags';

/** What a piece of data depends on. */
export interface Found {
  tags: Set<string>;
  /** Whether an entity was looked for and is not there. */
  misses: boolean;
}

/** Reads from data what it depends on. */
export interface Dependencies {
  /** Adds to `found` what `data`, selected by the selections that this was compiled from, depends on. */
  read(data: unknown, found: Found): void;
}

/** An object in the data, as far as it matters. */
interface Node {
  /** The entity that stands here, and under which key its id is. */
  entity?: { type: string; idKey: string | undefined };
  /** Tags that hold whatever the object is. */
  tags: string[];
  children: { key: string; node: Node }[];
}

/** Compiles selections on a type. An entity at the top is the caller's to name. */
export function compileDependencies(
  selections: SelectionSetNode,
  type: GraphQLCompositeType,
  reading: Reading,
): Dependencies {
  const lists = new Set<string>();
  const node = compileSet(selections, type, false, { reading, lists, made: new Map() });
  return {
    read: (data, found) => {
      for (const tag of lists) found.tags.add(tag);
      readNode(node, data, found);
    },
  };
}

const entities = new WeakMap<GraphQLObjectType, boolean>();

/** Whether others refer to this type by an `id`. */
function isEntity(type: GraphQLObjectType): boolean {
  const known = entities.get(type);
  if (known !== undefined) return known;
  const keyed = (type.astNode?.directives ?? []).some(
    ({ name, arguments: given }) =>
      name.value === 'join__type' &&
      (given ?? []).some(
        (argument) =>
          argument.name.value === 'key' && argument.value.kind === Kind.STRING && argument.value.value === 'id',
      ),
  );
  entities.set(type, keyed);
  return keyed;
}

interface Making {
  reading: Reading;
  /** Lists that are selected: what is in them tells nothing of what is not in them yet. */
  lists: Set<string>;
  /** Sets that fragments name again and again are compiled once. */
  made: Map<SelectionSetNode, Map<string, Node>>;
}

function compileSet(set: SelectionSetNode, type: GraphQLCompositeType, inList: boolean, making: Making): Node {
  const made = making.made.get(set) ?? new Map<string, Node>();
  making.made.set(set, made);
  const name = `${type.name}${inList ? '[]' : ''}`;
  const known = made.get(name);
  if (known) return known;
  const node: Node = { tags: [], children: [] };
  made.set(name, node);
  eachFieldOn(set, type, making.reading, (field, parent) => {
    if (!field.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return;
    const definition = parent.getFields()[field.name.value];
    const returned = definition && compositeOf(definition.type);
    if (!returned) return;
    const key = field.alias?.value ?? field.name.value;
    const listed = inList || isListed(definition.type);
    node.children.push({ key, node: compileField(field.selectionSet, returned, listed, making) });
  });
  return node;
}

function compileField(set: SelectionSetNode, type: GraphQLCompositeType, listed: boolean, making: Making): Node {
  const { schema } = making.reading;
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  const known = possible.filter(isEntity);
  if (known.length === 0) return compileSet(set, type, listed, making);
  const inside = compileSet(set, type, false, making);
  if (listed) for (const { name } of known) making.lists.add(tagOf.lists(name));
  const [only] = known;
  // Which of several types stands here the data need not say.
  if (possible.length > 1 || !only) return { ...inside, tags: known.map(({ name }) => tagOf.any(name)) };
  return { ...inside, entity: { type: only.name, idKey: idKeyOf(set, type, making.reading) } };
}

/** The key under which a selection asks for the id of the entity. */
function idKeyOf(set: SelectionSetNode, type: GraphQLCompositeType, reading: Reading): string | undefined {
  let key: string | undefined;
  eachFieldOn(set, type, reading, (field) => {
    if (field.name.value === 'id') key ??= field.alias?.value ?? 'id';
  });
  return key;
}

function isListed(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

function readNode(node: Node, data: unknown, found: Found): void {
  if (data === undefined) return;
  if (Array.isArray(data)) {
    for (const element of data) readNode(node, element, found);
    return;
  }
  for (const tag of node.tags) found.tags.add(tag);
  if (data === null) {
    if (!node.entity) return;
    found.misses = true;
    found.tags.add(tagOf.any(node.entity.type));
    return;
  }
  const object = data as Record<string, unknown>;
  if (node.entity) found.tags.add(tagOfEntity(node.entity, object));
  for (const { key, node: child } of node.children) readNode(child, object[key], found);
}

function tagOfEntity({ type, idKey }: NonNullable<Node['entity']>, object: Record<string, unknown>): string {
  const id = idKey === undefined ? undefined : object[idKey];
  return typeof id === 'string' ? tagOf.one(type, id) : tagOf.any(type);
}
