import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { GraphQLDateTime } from 'graphql-scalars';
import { parse, specifiedDirectives, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { accessRows, type AccessRow } from '../access/access-table';
import { mayEnter, type PartnerScope } from '../access/partner-scope';
import type { RequestContext } from '../context/context';
import { Fault } from '../errors/fault';
import { deriveHints } from './derive-hints';
import { deriveWords } from './derive-words';
import { holdAccess } from './hold-access';
import { instancesExtension } from './source';
import { cacheControl, specLinks } from './spec-links';

const noTopics = () => {
  throw new Error('Subscriptions are opened by a source of their own: openedBy');
};
// type-graphql asks for one wherever there is a subscription, also where it is never used.
const noPubSub = { publish: noTopics, subscribe: noTopics };

export interface Reference {
  __typename: string;
  id: string;
}

export interface SubgraphOptions {
  /** Instances of the resolver classes, with what they need already in their hands. */
  resolvers: readonly object[];
  /** Types that no field names, such as members of a union reached by a reference only. */
  orphanedTypes?: readonly (new (...args: never[]) => object)[];
  /** How an entity is found by its key. One that the viewer may not see is null, exactly as a missing one. */
  references: Record<string, Find>;
  /** What a partner's key must be allowed to read what everyone may see here; without it partners see nothing. */
  partnerScope?: PartnerScope;
  /** Whether support that looks as somebody sees nothing here but what says `shownToSupport`. */
  hidesFromSupport?: boolean;
}

type Find = (reference: Reference, context: RequestContext) => unknown;

export interface Subgraph {
  schema: GraphQLSchema;
  /** The subgraph's schema in SDL, as it is composed. */
  sdl: string;
  /** Who sees which field. */
  access: AccessRow[];
}

// That a key has not the scope has nothing to do with what it asked for, so it is said once, in words that help.
const heldReference =
  (find: Find, scope: PartnerScope | undefined): Find =>
  (reference, context) => {
    if (!mayEnter(context.viewer, scope))
      throw new Fault('FORBIDDEN', scope && `This needs an API key with the scope ${scope}.`);
    return find(reference, context);
  };

/** Builds a federated schema out of type-graphql classes. @throws Error where a field says nothing about who may see it. */
export function buildSubgraph(options: SubgraphOptions): Subgraph {
  const instances = new Map<unknown, object>(options.resolvers.map((resolver) => [resolver.constructor, resolver]));
  const plain = buildSchemaSync({
    resolvers: [...instances.keys()] as NonEmptyArray<new () => object>,
    container: { get: (type: unknown) => instances.get(type) ?? new (type as new () => object)() },
    orphanedTypes: [...(options.orphanedTypes ?? [])] as never,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
    directives: [...specifiedDirectives, cacheControl],
    pubSub: noPubSub,
  });
  const access = accessRows(holdAccess(plain, options.partnerScope, options.hidesFromSupport));
  deriveWords(plain);
  deriveHints(plain);
  const sdl = `${specLinks}\n\n${printSchemaWithDirectives(plain)}\n`;
  const resolvers = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  for (const [type, find] of Object.entries(options.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: heldReference(find, options.partnerScope) };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  schema.extensions = { ...schema.extensions, [instancesExtension]: instances };
  return { schema, sdl, access };
}
