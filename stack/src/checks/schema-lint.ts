import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { z } from 'zod';
import { apiSchemaOf } from './api-schema';
import type { Finding } from './check';
import { nullableAcross } from './schema-rules/entities';
import type { Graph, Rule } from './schema-rules/rule';
import { listsArePages, mutations, pagesAreBounded } from './schema-rules/shape';
import { dates, ids, money } from './schema-rules/values';
import { deprecatedWithReason, described, named, saysWhoSees } from './schema-rules/words';

const EXCEPTIONS = 'docs/schema-exceptions.json';

export const rules = {
  ...{ described, named, deprecatedWithReason, saysWhoSees, money, dates, ids },
  ...{ listsArePages, pagesAreBounded, mutations, nullableAcross },
} satisfies Record<string, Rule>;

const exceptionsSchema = z.array(
  z.strictObject({
    rule: z.enum(Object.keys(rules) as [keyof typeof rules]),
    at: z.array(z.string()).min(1),
    why: z.string().min(20),
  }),
);

/** Looks at the committed graph by the rules; docs/schema-exceptions.json holds what may differ, with its reason. */
export function checkSchema(root: string): Finding {
  const graph = readGraph(root);
  if (graph === undefined) return { said: '', problems: ['schema/ is not complete: run npm run generate'] };
  const path = join(root, EXCEPTIONS);
  const exceptions = exceptionsSchema.parse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []);
  const excused = new Set(exceptions.flatMap(({ rule, at }) => at.map((one) => `${rule} ${one}`)));
  const problems: string[] = [];
  for (const [name, rule] of Object.entries(rules)) {
    for (const { at, says } of rule(graph)) {
      if (!excused.delete(`${name} ${at}`)) problems.push(`${at} ${says} (${name})`);
    }
  }
  const idle = [...excused].map((one) => `${EXCEPTIONS} excuses ${one}, which needs no excuse`);
  const types = Object.keys(graph.api.getTypeMap()).length;
  return { said: `${types} types, ${Object.keys(rules).length} rules`, problems: [...problems, ...idle] };
}

/** The committed graph: what people query, and the subgraphs that it is composed of. */
function readGraph(root: string): Graph | undefined {
  const folder = join(root, 'schema');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.graphql')) : [];
  if (!files.includes('supergraph.graphql')) return undefined;
  const names = files.filter((name) => name !== 'supergraph.graphql').sort();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const subgraphs = names.map((name) => [name.replace('.graphql', ''), read(name)] as const);
  return graphOf(read('supergraph.graphql'), Object.fromEntries(subgraphs));
}

/** The graph out of its texts; subgraphs by name. */
export function graphOf(supergraph: string, subgraphs: Record<string, string>): Graph {
  const build = (text: string) => buildSchema(text, { assumeValid: true, assumeValidSDL: true });
  return {
    api: apiSchemaOf(supergraph),
    subgraphs: new Map(Object.entries(subgraphs).map(([name, text]) => [name, build(text)])),
  };
}
