import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Selecting } from './collect-fields';
import { leafTest } from './leaf';
import type { Data } from './run';

/** Stands for a null where the schema allows none: what holds it becomes null itself. */
const invalid = Symbol('null where none may be');

/** Answers a field of the root that no subgraph knows: `__schema`, `__type`. */
export type Introspect = (fields: readonly FieldNode[], variables: Record<string, unknown>) => unknown;

type Complete = (value: unknown, variables: Record<string, unknown>) => unknown;

interface FieldShape {
  key: string;
  complete: Complete;
}

/** Makes the client's data of what the subgraphs answered: all that is asked for, in order, and nothing else. */
export type Shape = (data: Data, variables: Record<string, unknown>) => Data | null;

/** Compiles the selection of an operation for one set of conditions. */
export function compileShape(
  selectionSet: SelectionSetNode,
  rootType: GraphQLNamedType,
  selecting: Selecting,
  introspect: Introspect,
): Shape {
  const complete = completeFields(fieldShapes([selectionSet], rootType, selecting, introspect));
  return (data, variables) => complete(data, variables) as Data | null;
}

function fieldShapes(
  sets: readonly SelectionSetNode[],
  type: GraphQLNamedType,
  selecting: Selecting,
  introspect: Introspect | undefined,
): FieldShape[] {
  const shapes: FieldShape[] = [];
  for (const [key, nodes] of collectFields(sets, type, selecting)) {
    const name = (nodes[0] as FieldNode).name.value;
    if (name === '__typename') {
      // Only an object has a name to tell: of anything else it is not known what it is.
      const typeName = isObjectType(type) ? type.name : invalid;
      shapes.push({ key, complete: () => typeName });
    } else if (name === '__schema' || name === '__type') {
      if (introspect) shapes.push({ key, complete: (_, variables) => introspect(nodes, variables) });
    } else {
      const field = 'getFields' in type ? type.getFields()[name] : undefined;
      if (field) shapes.push({ key, complete: completeOf(field.type as GraphQLOutputType, nodes, selecting) });
    }
  }
  return shapes;
}

function completeOf(type: GraphQLOutputType, nodes: readonly FieldNode[], selecting: Selecting): Complete {
  if (isNonNullType(type)) {
    const inner = completeOf(type.ofType, nodes, selecting);
    return (value, variables) => {
      const completed = inner(value, variables);
      return completed === null ? invalid : completed;
    };
  }
  if (isListType(type)) return completeList(completeOf(type.ofType, nodes, selecting));
  const named = getNamedType(type);
  if (isLeafType(named)) {
    const isOne = leafTest(named);
    return (value) => (value === undefined || value === null || !isOne(value) ? null : value);
  }
  return completeComposite(named, nodes, selecting);
}

function completeList(inner: Complete): Complete {
  return (value, variables) => {
    if (!Array.isArray(value)) return null;
    const list = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const completed = inner(value[index], variables);
      if (completed === invalid) return null;
      list[index] = completed;
    }
    return list;
  };
}

/** Compiled for each concrete type when the first object of it comes. */
function completeComposite(
  declared: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  selecting: Selecting,
): Complete {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const known = new Map<unknown, Complete>();
  const compile = (typeName: unknown): Complete => {
    const type = typeof typeName === 'string' ? selecting.schema.getType(typeName) : declared;
    // A type that the client may not know of, or that is none of objects.
    const hidden = !type || isLeafType(type) || !('getFields' in type || type === declared);
    const complete = hidden ? () => null : completeFields(fieldShapes(sets, type, selecting, undefined));
    // A subgraph that makes up names fills no memory.
    if (type) known.set(typeName, complete);
    return complete;
  };
  let lastName: unknown = invalid;
  let last: Complete = () => null;
  return (value, variables) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const typeName = (value as Data)['__typename'];
    if (typeName !== lastName) {
      last = known.get(typeName) ?? compile(typeName);
      lastName = typeName;
    }
    return last(value, variables);
  };
}

function completeFields(fields: readonly FieldShape[]): Complete {
  return (value, variables) => {
    const source = value as Data;
    const data: Data = {};
    for (let index = 0; index < fields.length; index += 1) {
      const { key, complete } = fields[index] as FieldShape;
      const completed = complete(source[key], variables);
      if (completed === invalid) return null;
      data[key] = completed;
    }
    return data;
  };
}
