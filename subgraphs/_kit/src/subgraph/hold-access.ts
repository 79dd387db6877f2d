import {
  defaultFieldResolver,
  getNamedType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { ruleOf, type AccessRule } from '../access/access';
import { closedToPartners, heldForPartners, type PartnerScope } from '../access/partner-scope';
import { closedToSupport, heldForSupport, supportOnlyLooks } from '../access/support-rule';
import type { RequestContext } from '../context/context';
import { Fault } from '../errors/fault';
import { refuse } from '../errors/refusal';

/**
 * Puts each field's rule in front of its resolver and into its description. Default deny: a field without a rule, its
 * own or its type's, keeps the schema from being built. A partner passes only where everyone may, and only with the
 * scope that this subgraph is read with; no partner changes anything. Support that looks as somebody with their consent
 * changes nothing either, and sees what is not hidden from it. Answers with the rules, by `Type.field`.
 */
export function holdAccess(
  schema: GraphQLSchema,
  scope?: PartnerScope,
  hidesFromSupport = false,
): Map<string, AccessRule> {
  const held = new Map<string, AccessRule>();
  const bare: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(field) ?? ruleOf(type);
      const place = `${type.name}.${field.name}`;
      if (!rule) {
        bare.push(place);
        continue;
      }
      const whole = forSupport(schema, type, rule, hidesFromSupport);
      held.set(place, forPartners(schema, type, whole, scope));
      hold(schema, type, field, held.get(place) ?? whole);
    }
  }
  if (bare.length > 0)
    throw new Error(`Nothing says who may see ${bare.join(', ')}: add @Access to the field or its class`);
  return held;
}

// Why something was refused may always be read.
const isRefusalType = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Refusal');

function forSupport(schema: GraphQLSchema, type: GraphQLObjectType, rule: AccessRule, hides: boolean) {
  if (isRefusalType(type)) return rule;
  if (type === schema.getMutationType() || type === schema.getSubscriptionType()) return closedToSupport(rule);
  return heldForSupport(rule, hides);
}

function forPartners(schema: GraphQLSchema, type: GraphQLObjectType, rule: AccessRule, scope?: PartnerScope) {
  if (isRefusalType(type)) return rule;
  return type === schema.getMutationType() ? closedToPartners(rule) : heldForPartners(rule, scope);
}

function hold(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, RequestContext>,
  rule: AccessRule,
): void {
  field.description = `${field.description ?? ''}\n\nSeen by: ${rule.says}.`.trim();
  const resolve = field.resolve ?? defaultFieldResolver;
  const denied = denialOf(schema, type, field);
  const guarded: typeof resolve = (source, args, context, info) =>
    rule.allows(context.viewer, source) ? resolve(source, args, context, info) : denied(context);
  field.resolve = guarded;
  if (type === schema.getSubscriptionType() && field.subscribe) {
    const subscribe = field.subscribe;
    field.subscribe = (source, args, context, info) => {
      if (!rule.allows(context.viewer, source)) throw refusalFault(context);
      return subscribe(source, args, context, info);
    };
  }
}

const refusalFault = (context: RequestContext) =>
  new Fault(context.viewer.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');

/** A mutation answers with a refusal, a nullable field with null, any other with a fault. */
function denialOf(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, RequestContext>) {
  const named = getNamedType(field.type);
  if (type === schema.getMutationType() && isUnionType(named)) {
    return ({ viewer }: RequestContext) => {
      if (viewer.actor) return refuse.forbidden(supportOnlyLooks);
      return viewer.kind === 'anonymous' ? refuse.unauthenticated() : refuse.forbidden();
    };
  }
  if (!isNonNullType(field.type)) return () => null;
  return (context: RequestContext) => {
    throw refusalFault(context);
  };
}
