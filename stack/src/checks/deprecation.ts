import {
  BreakingChangeType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { BreakingChange, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** graphql-js tells a change by its kind and a sentence that names the coordinate. */
const COORDINATES: Partial<Record<BreakingChangeType, RegExp>> = {
  [BreakingChangeType.FIELD_REMOVED]: /^(?<type>\w+)\.(?<member>\w+) was removed/,
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: /^(?<member>\w+) was removed from enum type (?<type>\w+)/,
  [BreakingChangeType.ARG_REMOVED]: /^(?<type>\w+)\.(?<member>\w+) arg (?<argument>\w+) was removed/,
  [BreakingChangeType.TYPE_REMOVED]: /^(?<type>\w+) was removed/,
};

/** True if the schema before had announced, by `@deprecated`, that what this change removes would go. */
export function wasDeprecated(before: GraphQLSchema, { type: kind, description }: BreakingChange): boolean {
  const found = COORDINATES[kind]?.exec(description)?.groups;
  const type = before.getType(found?.type ?? '');
  if (!found || !type) return false;
  if (found.member === undefined) return !typesInUse(before).has(type);
  return isMemberDeprecated(type, found.member, found.argument);
}

function isMemberDeprecated(type: GraphQLNamedType, member: string, argument: string | undefined): boolean {
  if (isEnumType(type)) return type.getValue(member)?.deprecationReason != null;
  if (isInputObjectType(type)) return type.getFields()[member]?.deprecationReason != null;
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const field = type.getFields()[member];
  if (argument === undefined) return field?.deprecationReason != null;
  return field?.args.find(({ name }) => name === argument)?.deprecationReason != null;
}

/** The types that one can still reach from the roots without touching anything deprecated. */
function typesInUse(schema: GraphQLSchema): Set<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>();
  const waiting: GraphQLNamedType[] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ].filter((root) => root != null);
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (found.has(type)) continue;
    found.add(type);
    waiting.push(...neighboursOf(schema, type));
  }
  return found;
}

function neighboursOf(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLNamedType[] {
  if (isAbstractType(type)) return [...schema.getPossibleTypes(type), ...fieldTypesOf(type)];
  if (isObjectType(type)) return [...type.getInterfaces(), ...fieldTypesOf(type)];
  return fieldTypesOf(type);
}

function fieldTypesOf(type: GraphQLNamedType): GraphQLNamedType[] {
  if (isInputObjectType(type)) return alive(Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields()).filter(({ deprecationReason }) => deprecationReason == null);
  return [...alive(fields), ...fields.flatMap(({ args }) => alive(args))];
}

type Member = { type: Parameters<typeof getNamedType>[0]; deprecationReason?: string | null };

function alive(members: readonly Member[]): GraphQLNamedType[] {
  return members
    .filter(({ deprecationReason }) => deprecationReason == null)
    .map(({ type }) => getNamedType(type))
    .filter((type) => type !== undefined);
}
