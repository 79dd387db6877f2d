import { ApolloGateway } from '@apollo/gateway';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Metrics } from '../observe/metrics';
import { buildGraph, type Graph, type GraphParts } from './graph';

export interface SupergraphOptions {
  /** The composed supergraph to start on. */
  sdl: string;
  parts: GraphParts;
  /** Says what is wrong with a graph for those who use it now, such as a registered operation that it cannot answer. */
  objections(graph: Graph): Promise<readonly string[]>;
  metrics: Pick<Metrics, 'supergraph'>;
  logger: Logger;
}

/** The supergraph that runs, and how another takes its place. */
export interface RunningSupergraph {
  /** The graph for new requests. Whoever began with another keeps that one to the end. */
  current(): Graph;
  /**
   * Takes a new supergraph from now on. One that does not compose, or that somebody has objections to, is refused: the
   * last good one goes on. Answers with why, or with nothing.
   */
  replace(sdl: string): Promise<readonly string[]>;
  stop(): Promise<void>;
}

type Update = (supergraphSdl: string) => void;

/** Runs a supergraph by @apollo/gateway's life cycle; plans and execution are ours. */
export async function runSupergraph(options: SupergraphOptions): Promise<RunningSupergraph> {
  let update: Update | undefined;
  let next = await buildGraph(options.sdl, options.parts);
  let current = next;
  const gateway = new ApolloGateway({
    supergraphSdl: async (lifecycle) => {
      update = lifecycle.update;
      return { supergraphSdl: options.sdl };
    },
    // The gateway fetches nothing: what it keeps is the supergraph.
    buildService: () => ({
      process: async () => {
        throw new Error('Fetches go through the executor');
      },
    }),
  });
  gateway.onSchemaLoadOrUpdate(() => {
    current = next;
  });
  await gateway.load();

  async function take(sdl: string): Promise<readonly string[]> {
    if (sdl === current.supergraphSdl) return [];
    const before = current;
    const candidate = await buildGraph(sdl, options.parts);
    const objections = await options.objections(candidate);
    if (objections.length > 0) return objections;
    next = candidate;
    try {
      update?.(sdl);
    } finally {
      next = current;
    }
    options.logger.info('supergraph taken', { from: before.id, to: candidate.id });
    options.metrics.supergraph.inc({ outcome: 'taken' });
    return [];
  }

  // One after the other: two that come at once must not end with the older one running.
  let taking: Promise<unknown> = Promise.resolve();
  return {
    current: () => current,
    replace: (sdl) => {
      const taken = taking
        .then(() => take(sdl))
        .catch((error: Error) => [error.message])
        .then((objections) => {
          if (objections.length > 0) options.metrics.supergraph.inc({ outcome: 'refused' });
          return objections;
        });
      taking = taken;
      return taken;
    },
    stop: () => gateway.stop(),
  };
}
