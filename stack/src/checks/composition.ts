import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSchema, isEnumType, parse, print } from 'graphql';
import type { Finding } from './check';

const SUPERGRAPH = 'supergraph.graphql';

/** Composes the committed subgraph schemas and holds the result against the committed supergraph. */
export function checkComposition(root: string): Finding {
  const folder = join(root, 'schema');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.graphql')) : [];
  if (!files.includes(SUPERGRAPH))
    return { said: '', problems: [`schema/${SUPERGRAPH} is missing: run npm run generate`] };
  const committed = readFileSync(join(folder, SUPERGRAPH), 'utf8');
  const urls = addressesOf(committed);
  const names = files.filter((name) => name !== SUPERGRAPH).map((name) => name.replace('.graphql', ''));
  const { supergraphSdl, errors } = composeServices(
    names.sort().map((name) => ({
      name,
      url: urls.get(name) ?? '',
      typeDefs: parse(readFileSync(join(folder, `${name}.graphql`), 'utf8')),
    })),
  );
  if (errors?.length) return { said: '', problems: errors.map(({ message }) => message) };
  const isSame = supergraphSdl !== undefined && print(parse(supergraphSdl)) === print(parse(committed));
  const problems = isSame ? [] : [`schema/${SUPERGRAPH} is not what the subgraphs compose to: run npm run generate`];
  return { said: `${names.length} subgraphs compose: ${names.join(', ')}`, problems };
}

/** Subgraph → address, read from the supergraph itself: where a subgraph listens is not a matter of composition. */
function addressesOf(supergraphSdl: string): Map<string, string> {
  const graphs = buildSchema(supergraphSdl, { assumeValid: true }).getType('join__Graph');
  if (!isEnumType(graphs)) return new Map();
  const addresses = graphs.getValues().map(({ astNode }) => {
    const values = (astNode?.directives?.[0]?.arguments ?? []).map(({ name, value }) => [
      name.value,
      value.kind === 'StringValue' ? value.value : '',
    ]);
    const { name = '', url = '' } = Object.fromEntries(values) as Record<string, string>;
    return [name, url] as const;
  });
  return new Map(addresses);
}
