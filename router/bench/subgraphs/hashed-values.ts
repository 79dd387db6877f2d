import { createHash } from 'node:crypto';
import {
  defaultTypeResolver,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** An object on its way through a subgraph: an entity by its id, anything else by where it was met. */
interface Source {
  __typename?: string;
  id?: string;
  seed?: string;
  /** How many items its lists hold, where the field that led here was asked for so many. */
  first?: number;
}

const entitiesOfType = 60;
const itemsWhereNothingIsSaid = 3;
const words = 'wire pipe brick door roof stair tile paint lamp fence gate wall pump drain tank frame'.split(' ');

const hashOf = (text: string): number => createHash('md5').update(text).digest().readUInt32LE(0);

/**
 * Answers every field with a value that hangs on its type, its object and its arguments alone, so that each subgraph
 * gives the same value of the same thing, whichever way a gateway comes.
 */
export const hashedField: GraphQLFieldResolver<Source | undefined, unknown> = (source, args, _context, info) => {
  const { fieldName, parentType, schema, returnType } = info;
  const given = (source as Record<string, unknown> | undefined)?.[fieldName];
  if (given !== undefined) return given;
  const seed = source?.seed ?? (source?.id === undefined ? 'root' : `${parentType.name}:${source.id}`);
  const first = typeof args['first'] === 'number' ? args['first'] : source?.first;
  return valueOf(returnType, `${seed}.${fieldName}${JSON.stringify(args)}`, { schema, fieldName, first });
};

/** The type of an abstract value, as the value itself says. */
export const hashedType = defaultTypeResolver;

interface Field {
  schema: GraphQLSchema;
  fieldName: string;
  first?: number;
}

function valueOf(type: GraphQLOutputType, seed: string, field: Field): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLOutputType, seed, field);
  if (isListType(type)) {
    const item = type.ofType as GraphQLOutputType;
    const length = field.first ?? itemsWhereNothingIsSaid;
    return Array.from({ length }, (_, index) => valueOf(item, `${seed}[${index}]`, { ...field, first: undefined }));
  }
  if (isLeafType(type)) return leafOf(type, seed, field.fieldName);
  const object = isAbstractType(type) ? oneOf(type, seed, field.schema) : (type as GraphQLObjectType);
  if ('id' in object.getFields())
    return { __typename: object.name, id: `${object.name}-${hashOf(seed) % entitiesOfType}` };
  return { __typename: object.name, seed, first: field.first };
}

/** The success of a result rather than one of its refusals. */
function oneOf(type: GraphQLNamedType, seed: string, schema: GraphQLSchema): GraphQLObjectType {
  const possible = [...schema.getPossibleTypes(type as never)];
  const wanted = possible.filter((one) => !one.getInterfaces().some(({ name }) => name === 'Refusal'));
  const from = wanted.length > 0 ? wanted : possible;
  return from[hashOf(seed) % from.length] as GraphQLObjectType;
}

function leafOf(type: GraphQLLeafType, seed: string, fieldName: string): unknown {
  const hash = hashOf(seed);
  if (isEnumType(type)) return type.getValues()[hash % type.getValues().length]?.value;
  switch (type.name) {
    case 'Int':
    case 'Int64':
      return hash % 10_000;
    case 'Float':
      return (hash % 500) / 100;
    case 'Boolean':
      return hash % 2 === 0;
    case 'ID':
      return `${fieldName}-${hash % entitiesOfType}`;
    case 'DateTime':
      return `2026-0${1 + (hash % 9)}-1${hash % 10}T08:00:00.000Z`;
    case 'Currency':
      return 'GHS';
    default:
      return `${words[hash % 16]} ${words[(hash >> 4) % 16]} ${hash}`;
  }
}
