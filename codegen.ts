import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { Supergraph } from '@apollo/federation-internals';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import type { CodegenPlugin, Types } from '@graphql-codegen/plugin-helpers';
import { isInterfaceType, isUnionType, printSchema } from 'graphql';

/** The graph as clients see it: the supergraph without what is for the router alone. */
function apiSchema(): string {
  const supergraph = readFileSync(path.resolve('schema/supergraph.graphql'), 'utf8');
  return printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema());
}

// The preset, but with the list of operations (hash → document) where the router and the checks look for it.
const clientPreset: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options) => {
    const sections = await preset.buildGeneratesSection(options);
    return sections.map((section) =>
      section.filename.endsWith('persisted-documents.json')
        ? { ...section, filename: 'schema/operations.json' }
        : section,
    );
  },
};

/**
 * Which types stand behind an interface, for the client's cache. The members of unions stand there too, with nobody
 * behind them: the cache asks about every type that a fragment names, and complains of one that it does not know.
 */
const possibleTypes: CodegenPlugin['plugin'] = (schema) => {
  const named: Record<string, string[]> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) for (const { name } of type.getTypes()) named[name] ??= [];
    if (isInterfaceType(type)) named[type.name] = schema.getPossibleTypes(type).map(({ name }) => name);
  }
  const sorted = Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(sorted, null, 2)};\n`;
};

const possibleTypesPreset: Types.OutputPreset = {
  buildGeneratesSection: (options) =>
    Promise.resolve([
      {
        filename: options.baseOutputDir,
        schema: options.schema,
        schemaAst: options.schemaAst,
        documents: [],
        config: {},
        plugins: [{ possibleTypes: {} }],
        pluginMap: { possibleTypes: { plugin: possibleTypes } },
      },
    ]),
};

// As Apollo Client does when it sends a document, so that a document's hash is that of what goes over the wire.
const withTypenames: Types.DocumentTransformObject = {
  transform: ({ documents }) =>
    documents.map((file) => ({ ...file, document: file.document && addTypenameToDocument(file.document) })),
};

const config: CodegenConfig = {
  schema: apiSchema(),
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**', '!web/src/**/*.test.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'web/src/gql/possible-types.ts': { preset: possibleTypesPreset },
    'web/src/gql/': {
      preset: clientPreset,
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument' },
      },
      documentTransforms: [withTypenames],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          Int64: 'number',
          Currency: 'string',
          JSON: 'unknown',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;
