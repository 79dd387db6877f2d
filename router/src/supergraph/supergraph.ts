import { ApolloGateway } from '@apollo/gateway';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Upstream } from '../upstream/upstream';
import { createPlanner, type Planner } from './planner';

export interface RunningSupergraph {
  gateway: ApolloGateway;
  /** The planner of the schema that runs now. */
  planner(): Planner;
}

/** The supergraph in the repository, from `dist/` and from `src/supergraph/` alike. */
const committedFiles = [
  join(__dirname, '../../schema/supergraph.graphql'),
  join(__dirname, '../../../schema/supergraph.graphql'),
];

export function readSupergraph(file: string | undefined): string {
  const candidates = file === undefined ? committedFiles : [file];
  for (const candidate of candidates) {
    try {
      return readFileSync(candidate, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`No supergraph at ${candidates.join(' or ')}: run npm run generate`);
}

/** Runs a composed supergraph over these subgraphs. */
export function runSupergraph(supergraphSdl: string, upstreams: Record<string, Upstream>): RunningSupergraph {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const upstream = upstreams[name];
      if (!upstream) throw new Error(`The supergraph names a subgraph that the router has no address of: ${name}`);
      return upstream;
    },
  });
  let planner: Planner | undefined;
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    planner = createPlanner(coreSupergraphSdl, upstreams);
  });
  return {
    gateway,
    planner: () => {
      if (!planner) throw new Error('The supergraph is not loaded yet');
      return planner;
    },
  };
}
