import type { RequestContext } from '@kelmah/kit/context/context';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import type { SubgraphAnswer } from './executor';

/** An entity as a subgraph is asked for it: `__typename`, the fields of a key, and what the fetch requires. */
export type Representation = Record<string, unknown>;

/** A fetch of a plan, made once when the plan is compiled: fit to be the key of a WeakMap. */
export interface ReadFetch {
  /** The same for every fetch that asks the same subgraph the same, in whatever plan: its operation's name is left out. */
  readonly id: string;
  readonly subgraph: string;
  /** SDL text of the operation. */
  readonly operation: string;
  readonly document: DocumentNode;
  /** What is selected: of `Query`, or of the entities. */
  readonly selections: SelectionSetNode;
  /** The types of the entities that it may ask for; empty for a root fetch. */
  readonly typeNames: readonly string[];
  /** Names of the variables that it takes of the operation's. */
  readonly variables: readonly string[];
}

/**
 * Answers reads before a subgraph is asked: out of a cache, or by sharing a read that is under way. Fetches of a
 * mutation's plan never come here. An answer belongs to the executor from then on, which writes into it: whoever keeps
 * or shares one hands out a copy of its own to each.
 */
export interface ReadThrough {
  /** `send` asks the subgraph; it rejects as `Upstream.send` does. */
  root(
    fetch: ReadFetch,
    variables: Record<string, unknown>,
    context: RequestContext,
    send: () => Promise<SubgraphAnswer>,
  ): Promise<SubgraphAnswer>;
  /**
   * Answers with one entity a representation in `data._entities`, in their order; paths of errors are
   * `['_entities', index, …]`. `send` asks the subgraph for the representations that are missing (call it at most once,
   * with none left out that is not answered), and its answer is about those alone. The representations given are
   * all different; nobody may write into them.
   */
  entities(
    fetch: ReadFetch,
    representations: readonly Representation[],
    variables: Record<string, unknown>,
    context: RequestContext,
    send: (missing: readonly Representation[]) => Promise<SubgraphAnswer>,
  ): Promise<SubgraphAnswer>;
}
