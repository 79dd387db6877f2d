import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { Supergraph } from '@apollo/federation-internals';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { printSchema } from 'graphql';

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
        scalars: { DateTime: 'string', Int64: 'number', Currency: 'string' },
      },
    },
  },
};

export default config;
