import { isObjectType, type GraphQLSchema } from 'graphql';
import type { CachePolicy } from '../documents/operation';
import type { ReadFetch, Representation } from '../execution/read-through';
import { compileDependencies, type Dependencies, type Found } from './dependencies';
import { readingOf } from './fragments';
import { policyOfEntity, policyOfRoot } from './policy';
import { boundedTags, tagOf } from './tags';

/** How what one fetch answers is kept. */
export interface FetchPolicy {
  scope: CachePolicy['scope'];
  forMs: number;
  /** What an answer depends on. `representation` is the entity asked for; nothing of a root fetch. */
  tagsOf(data: unknown, representation?: Representation): { tags: string[]; misses: boolean };
}

/** The policies of fetches: of root fetches, and of entities by the type that is asked for. */
export interface FetchPolicies {
  ofRoot(fetch: ReadFetch): FetchPolicy | undefined;
  ofEntity(fetch: ReadFetch, typeName: unknown): FetchPolicy | undefined;
}

/** Policies by the hints of a supergraph; nothing for a fetch that must not be kept. */
export function fetchPolicies(supergraphSchema: GraphQLSchema): FetchPolicies {
  const ofRoots = new WeakMap<ReadFetch, { policy: FetchPolicy | undefined }>();
  const ofEntities = new WeakMap<ReadFetch, Map<string, FetchPolicy | undefined>>();

  function make(fetch: ReadFetch, typeName: string | undefined): FetchPolicy | undefined {
    const reading = readingOf(supergraphSchema, fetch.document);
    const type = typeName === undefined ? supergraphSchema.getQueryType() : supergraphSchema.getType(typeName);
    if (!isObjectType(type)) return undefined;
    const { maxAgeSeconds, scope } =
      typeName === undefined
        ? policyOfRoot(fetch.selections, type, reading)
        : policyOfEntity(fetch.selections, type, reading);
    if (maxAgeSeconds <= 0) return undefined;
    const dependencies = compileDependencies(fetch.selections, type, reading);
    return { scope, forMs: maxAgeSeconds * 1_000, tagsOf: (data, asked) => tagsOf(dependencies, data, asked) };
  }

  return {
    ofRoot: (fetch) => {
      const known = ofRoots.get(fetch) ?? { policy: make(fetch, undefined) };
      ofRoots.set(fetch, known);
      return known.policy;
    },
    ofEntity: (fetch, typeName) => {
      if (typeof typeName !== 'string') return undefined;
      const known = ofEntities.get(fetch) ?? new Map<string, FetchPolicy | undefined>();
      ofEntities.set(fetch, known);
      if (!known.has(typeName)) known.set(typeName, make(fetch, typeName));
      return known.get(typeName);
    },
  };
}

function tagsOf(dependencies: Dependencies, data: unknown, asked: Representation | undefined) {
  const found: Found = { tags: new Set(), misses: false };
  if (asked) {
    const type = String(asked['__typename']);
    const { id } = asked;
    found.tags.add(typeof id === 'string' ? tagOf.one(type, id) : tagOf.any(type));
    if (data === null) found.misses = true;
  }
  if (data !== null) dependencies.read(data, found);
  return { tags: boundedTags(found.tags), misses: found.misses };
}
