import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/** The name of the operation in a text; undefined where it holds fragments alone. */
function nameOf(text: string): string | undefined {
  return parse(text).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.name?.value;
}

/**
 * Puts each operation, parsed, into the module that asks it. The generated map holds all of them, and would bring the
 * whole client's operations (700 kB) to the first page. What is put in is the generator's own text and its hash
 * (`schema/operations.json`), by which it is asked for.
 */
export function inlineDocuments(operationsFile: string): Plugin {
  let byName = new Map<string, { hash: string; text: string }>();
  return {
    name: 'kelmah:inline-documents',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      const operations = Object.entries(JSON.parse(readFileSync(operationsFile, 'utf8')) as Record<string, string>);
      byName = new Map(operations.map(([hash, text]) => [nameOf(text) ?? '', { hash, text }]));
    },
    transform(code, id) {
      if (!/\/src\/.+\.tsx?$/.test(id) || id.includes('/src/gql/') || !code.includes('graphql(`')) return null;
      const inlined = code.replace(call, (_, source: string) => {
        const name = nameOf(source);
        // A fragment alone is asked by nobody: it is part of each operation that names it.
        if (name === undefined) return 'undefined';
        const registered = byName.get(name);
        if (!registered) return this.error(`${name} is not in ${operationsFile}: run npm run generate.`);
        const { hash, text } = registered;
        return JSON.stringify({ __meta__: { hash }, ...parse(text, { noLocation: true }) });
      });
      return { code: inlined, map: null };
    },
  };
}
