import { buildSubgraphSchema } from '@apollo/subgraph';
import { createHash } from 'node:crypto';
import {
  execute,
  getNamedType,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  type DocumentNode,
  type GraphQLAbstractType,
  type GraphQLFieldResolver,
  type GraphQLInterfaceType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { Fault } from '@kelmah/kit/errors/fault';
import type { SubgraphAnswer, SubgraphOperation, Upstream } from '../../src/execution/executor';

/** How often things go wrong in a world: one in so many; 0 for never. */
export interface Troubles {
  nulls: number;
  /** Fields that may be null and fail. */
  failures: number;
  /** Fields that may not be null and fail. */
  severeFailures: number;
  /** Entities that a subgraph does not know. */
  missing: number;
  /** Subgraphs that do not answer. */
  down: readonly string[];
}

/** Objects of one id pool: few, so that the same one is met at many places. */
const idsMax = 5;

const hashOf = (...parts: readonly unknown[]): number =>
  createHash('md5').update(JSON.stringify(parts)).digest().readUInt32LE(0);
const oneIn = (often: number, ...parts: readonly unknown[]): boolean => often > 0 && hashOf(...parts) % often === 0;

interface Thing {
  __typename?: string;
  seed: string;
  /** What the router told of it. */
  told?: Record<string, unknown>;
}

/** Subgraphs whose every value follows from the type, the id and the field: two executors must see the same. */
export function worldOf(sdls: Readonly<Record<string, string>>, troubles: Troubles): Record<string, Upstream> {
  return Object.fromEntries(
    Object.entries(sdls).map(([name, sdl]) => [name, subgraphOf(name, parse(sdl), troubles)] as const),
  );
}

function subgraphOf(name: string, typeDefs: DocumentNode, troubles: Troubles): Upstream {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: referencesOf(name, typeDefs, troubles) as never }]);
  const fieldResolver = resolverOf(schema, troubles);
  const parsed = new Map<string, DocumentNode>();
  return {
    send: async ({ query, variables }: SubgraphOperation): Promise<SubgraphAnswer> => {
      if (troubles.down.includes(name)) throw new Fault('UNAVAILABLE');
      const document = parsed.get(query) ?? parse(query);
      parsed.set(query, document);
      const answer = await execute({
        schema,
        document,
        variableValues: JSON.parse(JSON.stringify(variables)) as Record<string, unknown>,
        fieldResolver,
        typeResolver: (value) => (value as Thing).__typename ?? '',
      });
      return JSON.parse(JSON.stringify(answer)) as SubgraphAnswer;
    },
  };
}

/** Entities by their keys, which are all named as `isKey` knows them: the key is the seed. */
function referencesOf(subgraph: string, typeDefs: DocumentNode, troubles: Troubles): Record<string, object> {
  const resolvers: Record<string, object> = {};
  for (const definition of typeDefs.definitions) {
    if (!('directives' in definition) || !definition.directives?.some(({ name }) => name.value === 'key')) continue;
    if (!('name' in definition) || !definition.name || !('fields' in definition)) continue;
    const isInterface = definition.kind === 'InterfaceTypeDefinition';
    resolvers[definition.name.value] = {
      __resolveReference: (told: Record<string, unknown>, _context: unknown, info: GraphQLResolveInfo) => {
        const key = Object.keys(told).find(isKey) ?? Object.keys(told).find((name) => name !== '__typename') ?? '';
        const seed = String(told[key]);
        const typeName = String(told['__typename']);
        if (oneIn(troubles.missing, 'missing', subgraph, seed)) return null;
        const type = info.schema.getType(typeName) as GraphQLAbstractType;
        return {
          __typename: isInterface ? concreteOf(type, seed, info.schema) : typeName,
          seed,
          told,
        };
      },
    };
  }
  return resolvers;
}

function resolverOf(schema: GraphQLSchema, troubles: Troubles): GraphQLFieldResolver<Thing | undefined, unknown> {
  return (source, args, _context, info) => {
    const { fieldName } = info;
    const type = info.parentType.name;
    const seed = source?.seed ?? 'root';
    const field = info.parentType.getFields()[fieldName];
    const where = [type, seed, fieldName, args];
    const nullable = !isNonNullType(info.returnType);
    if (isKey(fieldName)) return seed;
    if (nullable && oneIn(troubles.nulls, 'null', ...where)) return null;
    if (oneIn(nullable ? troubles.failures : troubles.severeFailures, 'fail', ...where))
      throw new GraphQLError(`${type}.${fieldName} fails`, { extensions: { code: codeOf(hashOf(where)) } });
    const required = field?.astNode?.directives?.find(({ name }) => name.value === 'requires')?.arguments?.[0]?.value;
    const told = required?.kind === 'StringValue' ? toldOf(required.value, source?.told) : undefined;
    return valueOf(info.returnType, [...where, told], schema, troubles);
  };
}

const isKey = (field: string): boolean => field === 'id' || field === 'upc';
const codeOf = (hash: number): string => (hash % 2 === 0 ? 'FORBIDDEN' : 'BAD_USER_INPUT');

/** What the router told of the required fields; the order in which it did does not count. */
function toldOf(required: string, told: Record<string, unknown> | undefined): unknown {
  const names: readonly string[] = required.match(/\w+/g) ?? [];
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => names.includes(key));
    return Object.fromEntries(entries.sort().map(([key, one]) => [key, sorted(one)]));
  };
  return sorted(told);
}

function valueOf(
  type: GraphQLOutputType,
  where: readonly unknown[],
  schema: GraphQLSchema,
  troubles: Troubles,
): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, where, schema, troubles);
  const hash = hashOf(where);
  if (isListType(type)) {
    return Array.from({ length: hash % 4 }, (_, index) => {
      const nullable = !isNonNullType(type.ofType);
      if (nullable && oneIn(troubles.nulls, 'null', where, index)) return null;
      return valueOf(type.ofType, [where, index], schema, troubles);
    });
  }
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[hash % named.getValues().length]?.name;
  if (isScalarType(named)) return scalarOf(named.name, hash);
  const seed = hasKey(named) ? `${hash % idsMax}` : hash.toString(36);
  if (isAbstractType(named)) return { __typename: concreteOf(named, seed, schema), seed };
  return { __typename: named.name, seed: hasKey(named) ? seedFor(named.name, hash, schema) : seed };
}

const hasKey = (type: object): boolean =>
  ((type as { astNode?: { directives?: { name: { value: string } }[] } }).astNode?.directives ?? []).some(
    ({ name }) => name.value === 'key',
  );

/** An id is of one type for ever: which one of an abstract type follows from it. */
function concreteOf(type: GraphQLAbstractType, seed: string, schema: GraphQLSchema): string {
  if (isObjectType(type)) return (type as { name: string }).name;
  const names = schema.getPossibleTypes(type).map(({ name }) => name);
  return names.sort()[hashOf(isUnionType(type) ? type.name : 'interface', seed) % names.length] as string;
}

/** An id that belongs to this type by every interface that is an entity. */
function seedFor(typeName: string, hash: number, schema: GraphQLSchema): string {
  const type = schema.getType(typeName);
  const entities = isObjectType(type) ? type.getInterfaces().filter((one) => isInterfaceType(one) && hasKey(one)) : [];
  for (let step = 0; step < 40; step += 1) {
    const seed = `${(hash + step) % (entities.length > 0 ? 40 : idsMax)}`;
    if (entities.every((one) => concreteOf(one as GraphQLInterfaceType, seed, schema) === typeName)) return seed;
  }
  return '0';
}

function scalarOf(name: string, hash: number): unknown {
  switch (name) {
    case 'Int':
      return hash % 1_000;
    case 'Float':
      return (hash % 1_000) / 4;
    case 'Boolean':
      return hash % 2 === 0;
    case 'String':
    case 'ID':
      return `v${hash % 100}`;
    default:
      // A scalar of our own may be anything that JSON can say.
      return hash % 3 === 0 ? { a: hash % 10, list: [1, null] } : `s${hash % 100}`;
  }
}
