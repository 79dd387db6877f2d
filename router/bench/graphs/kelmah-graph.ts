import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph, Operation } from './graph';

const folder = join(__dirname, '../../../schema');
const names = ['auth', 'user', 'messaging', 'job', 'payment', 'review'];

/** Our own graph, with operations that the web client has registered. */
export function kelmahGraph(): Graph {
  const supergraph = readFileSync(join(folder, 'supergraph.graphql'), 'utf8');
  return {
    name: 'kelmah',
    subgraphs: names.map((name) => ({ name, sdl: readFileSync(join(folder, `${name}.graphql`), 'utf8') })),
    owner: 'messaging',
    supergraph: (addresses) =>
      supergraph.replace(
        /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
        (_match, name: string) => `@join__graph(name: "${name}", url: "${addresses[name]}")`,
      ),
    operations: {
      small: registered('MyNotifications', (variant) => ({ first: 5, after: `after-${variant}` }), true),
      mid: registered('SearchJobs', (variant) => ({ filter: {}, first: 20, after: `after-${variant}` }), false),
      big: registered('JobApplications', (variant) => ({ jobId: `job-${variant}`, first: 50 }), true),
    },
  };
}

function registered(operationName: string, variables: Operation['variables'], signedIn: boolean): Operation {
  const documents = JSON.parse(readFileSync(join(folder, 'operations.json'), 'utf8')) as Record<string, string>;
  const query = Object.values(documents).find((text) => text.includes(`query ${operationName}`));
  if (query === undefined) throw new Error(`The web client registers no operation ${operationName} any more`);
  return { query, operationName, variables, signedIn };
}
