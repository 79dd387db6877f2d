import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBreakingChanges, parse, validate } from 'graphql';
import type { BreakingChange, GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { apiSchemaOf } from './api-schema';
import type { Finding } from './check';
import { wasDeprecated } from './deprecation';
import { findBase, type Base } from './git-base';

const SUPERGRAPH = 'schema/supergraph.graphql';
const OPERATIONS = 'schema/operations.json';
const ACCEPTED = 'docs/breaking-changes.json';

const operationsSchema = z.record(z.string(), z.string());
const acceptedSchema = z.array(z.strictObject({ change: z.string(), why: z.string().min(10) }));

/** Registered operations: hash → document. */
export type Operations = Record<string, string>;

/**
 * Holds the promise to those who query the graph: nothing that worked at the base stops working,
 * and every registered operation is answered by the present schema.
 *
 * A member that was deprecated at the base may go; any other break needs its line in docs/breaking-changes.json.
 */
export function checkBreakingChanges(root: string, environment: NodeJS.ProcessEnv): Finding {
  const sdl = readIfThere(join(root, SUPERGRAPH));
  if (sdl === undefined) return { said: '', problems: [`${SUPERGRAPH} is missing: run npm run generate`] };
  const current = apiSchemaOf(sdl);
  const operations = operationsSchema.parse(JSON.parse(readIfThere(join(root, OPERATIONS)) ?? '{}'));
  const problems = invalidOperations(current, operations, 'is registered but');
  const registered = `${Object.keys(operations).length} operations fit`;

  const base = findBase(root, environment);
  const before = base?.read(SUPERGRAPH);
  if (base === undefined || before === undefined) {
    return { said: `${registered}; no earlier schema to compare with`, problems };
  }
  const accepted = acceptedSchema.parse(JSON.parse(readIfThere(join(root, ACCEPTED)) ?? '[]'));
  const broken = breaksSince(base, apiSchemaOf(before), current, operations);
  problems.push(...broken.filter((change) => !accepted.some((one) => one.change === change)));
  return { said: `${registered}; nothing that worked at ${base.name} stops working`, problems };
}

/** What stops working between two schemas, for queries of any kind and for the operations registered before. */
function breaksSince(base: Base, before: GraphQLSchema, current: GraphQLSchema, operations: Operations): string[] {
  const earlier = operationsSchema.parse(JSON.parse(base.read(OPERATIONS) ?? '{}'));
  const gone = Object.fromEntries(Object.entries(earlier).filter(([hash]) => operations[hash] === undefined));
  return [...unannouncedBreaks(before, current), ...invalidOperations(current, gone, 'is still in use and')];
}

/** Breaking changes that no deprecation announced, as sentences. */
export function unannouncedBreaks(before: GraphQLSchema, current: GraphQLSchema): string[] {
  const isAnnounced = (change: BreakingChange) => wasDeprecated(before, change);
  // A scalar of GraphQL itself that nobody uses breaks nobody; the member that used it is told on its own.
  const isStandardScalar = ({ description }: BreakingChange) => description.startsWith('Standard scalar');
  return findBreakingChanges(before, current)
    .filter((change) => !isAnnounced(change) && !isStandardScalar(change))
    .map(({ description }) => description);
}

/** Operations that the schema cannot answer, as sentences. */
export function invalidOperations(schema: GraphQLSchema, operations: Operations, which: string): string[] {
  return Object.entries(operations).flatMap(([hash, text]) => {
    const document = parse(text);
    const [definition] = document.definitions;
    const name = (definition && 'name' in definition && definition.name?.value) || hash.slice(0, 12);
    return validate(schema, document).map(({ message }) => `Operation ${name} ${which} fails: ${message}`);
  });
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
