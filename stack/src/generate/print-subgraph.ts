// Prints one subgraph's schema. A process of its own for each: type-graphql keeps its classes in one global place.
import { join } from 'node:path';

const name = process.argv[2] ?? '';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- which subgraph it is stands on the command line
const { printSubgraph } = require(join(__dirname, '../../../subgraphs', name, 'src/schema')) as {
  printSubgraph(): string;
};
process.stdout.write(printSubgraph());
