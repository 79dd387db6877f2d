import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Cache } from '../cache/open-cache';
import { readCostHints } from '../documents/cost-hints';
import { keepOperations } from '../documents/operation-store';
import { prepareDocument, type PrepareOptions } from '../documents/prepare';
import type { RegisteredOperations } from '../documents/registered';
import { Refused } from '../front-door/refused';
import type { MakePlanner } from '../planning/planner';
import type { Graph, GraphParts } from './graph';

/** Of documents that are not registered: some 50 MB with all that is made of them. */
const charactersMax = 500_000;

export interface PartsOptions extends Omit<PrepareOptions, 'graph' | 'hints' | 'labelOf' | 'reads'> {
  registered: RegisteredOperations;
  /** What reads go through; without it each goes to its subgraph. */
  cache?: Pick<Cache, 'readsOf'>;
}

/** What a graph is made with. */
export function graphParts(makePlanner: MakePlanner, { registered, cache, ...options }: PartsOptions): GraphParts {
  const labelOf = (source: string, name: string | undefined) => (name && registered.has(source) ? name : 'other');
  return {
    makePlanner,
    makeOperations: (graph) => {
      const hints = readCostHints(graph.supergraphSdl);
      const reads = cache?.readsOf(graph);
      return keepOperations({
        prepare: (source) => prepareDocument(source, { ...options, graph, hints, reads, labelOf }),
        isRegistered: registered.has,
        charactersMax,
        onSize: (documents) => options.metrics.operationsKept.set(documents),
      });
    },
  };
}

/**
 * Plans each registered operation, so that the first who asks waits for none; tells which the graph cannot answer.
 * Requests are served in between.
 */
export async function planRegistered(graph: Graph, registered: RegisteredOperations): Promise<string[]> {
  const objections: string[] = [];
  for (const source of registered.all()) {
    await nextTurn();
    try {
      graph.operations.prepare(source, null).compiled();
    } catch (error) {
      const why = error instanceof Refused ? error.errors.map(({ message }) => message).join(' ') : String(error);
      objections.push(`A registered operation cannot be answered: ${source.slice(0, 80)}…: ${why}`);
    }
  }
  return objections;
}
