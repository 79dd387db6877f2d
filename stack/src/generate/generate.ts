import { composeServices } from '@apollo/composition';
import type { AccessRow } from '@kelmah/kit/access/access-table';
import { eventCatalogue } from '@kelmah/kit/events/catalogue/catalogue';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { z } from 'zod';
import { graphOf } from '../checks/schema-lint';
import { subgraphs } from '../platform/catalogue';
import { findRoot } from '../verify/root';
import { accessPage } from './access-page';
import { graphPages } from './graph-pages';

/**
 * `npm run generate`: prints every subgraph's schema, composes the supergraph, prints the events' schemas and pages of
 * the graph for people, and lets the client's types and operations be made from them. With `--check` nothing stays
 * written: it says what would change.
 */
const run = promisify(execFile);
const root = findRoot();
const check = process.argv.includes('--check');

type Files = Record<string, string>;

interface Printed {
  sdl: string;
  access: AccessRow[];
}

async function printedSubgraphs(): Promise<Record<string, Printed>> {
  const printer = join(root, 'stack/src/generate/print-subgraph.ts');
  const printed = await Promise.all(
    subgraphs.map(async ({ name }) => {
      const { stdout } = await run(process.execPath, ['--import', 'tsx', printer, name], {
        cwd: root,
        maxBuffer: 16_000_000,
      });
      return [name, JSON.parse(stdout) as Printed] as const;
    }),
  );
  return Object.fromEntries(printed);
}

function composed(printed: Record<string, Printed>): string {
  const definitions = subgraphs.map(({ name, port }) => ({
    name,
    url: `http://localhost:${port}/graphql`,
    typeDefs: parse(printed[name]?.sdl ?? ''),
  }));
  const { supergraphSdl, errors } = composeServices(definitions);
  if (supergraphSdl === undefined)
    throw new Error(`The subgraphs do not compose:\n${(errors ?? []).map(({ message }) => `- ${message}`).join('\n')}`);
  return `${supergraphSdl.trim()}\n`;
}

function eventSchemas(): Files {
  const files = Object.entries(eventCatalogue).map(([type, schema]) => {
    const described = { title: type, ...z.toJSONSchema(schema) };
    return [`schema/events/${type}.json`, `${JSON.stringify(described, null, 2)}\n`] as const;
  });
  return Object.fromEntries(files);
}

function staleIn(files: Files): string[] {
  const changed = Object.entries(files).filter(
    ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
  );
  return changed.map(([file]) => file);
}

function write(files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const file of strays(files)) rmSync(join(root, file));
}

/** Files of events and of pages that there are no more. */
const strays = (files: Files) =>
  ['schema/events', 'docs/graph'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .map((name) => `${folder}/${name}`)
          .filter((file) => !(file in files))
      : [],
  );

/** What the client makes of the schema: types, documents and the list of operations. */
const clientFiles = ['web/src/gql', 'schema/operations.json'];

function snapshot(path: string): Files {
  const full = join(root, path);
  if (!existsSync(full)) return {};
  if (path.endsWith('.json')) return { [path]: readFileSync(full, 'utf8') };
  return Object.fromEntries(
    readdirSync(full).map((name) => [`${path}/${name}`, readFileSync(join(full, name), 'utf8')]),
  );
}

async function generateClient(): Promise<void> {
  await run(process.execPath, [join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.ts'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '--import tsx' },
  });
}

async function main(): Promise<void> {
  const printed = await printedSubgraphs();
  const supergraph = composed(printed);
  const texts = subgraphs.map(({ name }) => [name, printed[name]?.sdl ?? ''] as const);
  const access = subgraphs.map(({ name }) => [name, printed[name]?.access ?? []] as const);
  const files: Files = {
    ...Object.fromEntries(texts.map(([name, sdl]) => [`schema/${name}.graphql`, sdl])),
    'docs/graph/access.md': accessPage(Object.fromEntries(access)),
    'schema/supergraph.graphql': supergraph,
    ...eventSchemas(),
    ...graphPages(graphOf(supergraph, Object.fromEntries(texts))),
  };
  if (!check) {
    write(files);
    await generateClient();
    return;
  }
  const stale = [...staleIn(files), ...strays(files)];
  if (stale.length === 0) {
    const before = Object.assign({}, ...clientFiles.map(snapshot)) as Files;
    await generateClient();
    const after = Object.assign({}, ...clientFiles.map(snapshot)) as Files;
    stale.push(...Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]));
    for (const file of stale) if (before[file] !== undefined) writeFileSync(join(root, file), before[file]);
  }
  if (stale.length > 0) throw new Error(`Not fresh: ${stale.join(', ')}. Run npm run generate and commit the result.`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
