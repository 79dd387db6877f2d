// Prints one subgraph: its schema, and who sees which field. A process of its own for each: type-graphql keeps its
// classes in one global place.
import { join } from 'node:path';
import type { Subgraph } from '@kelmah/kit/subgraph/subgraph';

const name = process.argv[2] ?? '';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- which subgraph it is stands on the command line
const { describeSubgraph } = require(join(__dirname, '../../../subgraphs', name, 'src/schema')) as {
  describeSubgraph(): Subgraph;
};
const { sdl, access } = describeSubgraph();
process.stdout.write(JSON.stringify({ sdl, access }));
