import { parseArgs } from 'node:util';
import { graphNames, sizes, type GraphName, type Size } from './graphs/graph';
import { peerNames, type PeerName } from './peers/peers';

export const usage = `Measures the router against its peers: CPU for a request, p50 and p99, answers compared.
  --graph shop,kelmah        which graphs (both)
  --size small,mid,big       which queries (all)
  --peers ${peerNames.join(',')}
                             which routers (all)
  --seconds N                how long each is asked in each round (4)
  --rounds N                 how often each has its turn (3)
  --connections N            how many visitors ask at a time (16)
  --router FILE              this build of our router instead of a fresh one
  --json FILE                writes the figures there as well
  --profile                  writes a CPU profile of our router into the folder of the run and names it
`;

export interface BenchOptions {
  graphs: GraphName[];
  sizes: Size[];
  peers: PeerName[];
  seconds: number;
  rounds: number;
  connections: number;
  router?: string;
  json?: string;
  profile: boolean;
}

/** Something that the caller can put right; printed without a stack trace. */
export class BadOption extends Error {}

/** @throws BadOption */
export function readOptions(args: string[]): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      ...{ graph: text, size: text, peers: text, seconds: text, rounds: text, connections: text },
      ...{ router: text, json: text, profile: { type: 'boolean', default: false }, help: { type: 'boolean' } },
    },
  });
  if (values.help) throw new BadOption(usage);
  return {
    graphs: some('graph', graphNames, values.graph),
    sizes: some('size', sizes, values.size),
    peers: some('peers', peerNames, values.peers),
    seconds: count('seconds', values.seconds, 4),
    rounds: count('rounds', values.rounds, 3),
    connections: count('connections', values.connections, 16),
    router: values.router,
    json: values.json,
    profile: values.profile,
  };
}

function some<Name extends string>(option: string, known: readonly Name[], text: string | undefined): Name[] {
  if (text === undefined) return [...known];
  const wanted = text.split(',');
  const strange = wanted.find((name) => !known.includes(name as Name));
  if (strange !== undefined) throw new BadOption(`--${option}: ${strange} is none of ${known.join(', ')}`);
  return known.filter((name) => wanted.includes(name));
}

function count(option: string, text: string | undefined, byDefault: number): number {
  const number = text === undefined ? byDefault : Number(text);
  if (!Number.isInteger(number) || number < 1) throw new BadOption(`--${option}: say a whole number above 0`);
  return number;
}
