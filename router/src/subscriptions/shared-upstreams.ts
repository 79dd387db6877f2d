import type { RequestContext } from '@kelmah/kit/context/context';
import type { ExecutionResult } from 'graphql';
import type { PreparedOperation } from '../documents/operation';
import type { CompiledSubscription } from '../execution/executor';
import type { Metrics } from '../observe/metrics';
import type { Graph } from '../supergraph/graph';
import type { Audience } from './audience';
import { resumptionOf, type Resumption } from './resumption';
import { sharing, type Shared } from './sharing';
import type { Listener, Operation, UpstreamSocket } from './upstream-socket';

/** What is listened to at a subgraph, and for whom. */
export interface Wanted {
  graph: Graph;
  operation: PreparedOperation;
  plan: CompiledSubscription;
  variables: Record<string, unknown>;
  audience: Audience;
  context: RequestContext;
}

export interface SharedUpstreams {
  /** Listens to the primary fetch of a plan, together with all that ask the same for the same audience. */
  listen(wanted: Wanted, socket: UpstreamSocket, listener: Listener): () => void;
}

export function sharedUpstreams(metrics: Pick<Metrics, 'subscriptions'>): SharedUpstreams {
  const each = sharing<Listener>();
  const resumptions = new WeakMap<PreparedOperation, { is: Resumption | undefined }>();

  const resumptionFor = ({ operation, plan, graph }: Wanted) => {
    const known = resumptions.get(operation);
    if (known) return known.is;
    const is = resumptionOf(plan.primary, graph);
    resumptions.set(operation, { is });
    return is;
  };

  return {
    listen: (wanted, socket, listener) => {
      const { graph, plan, variables, audience } = wanted;
      const { subgraph, query, operationName } = plan.primary;
      const asked = plain(plan.primary, variables);
      const key = JSON.stringify([graph.id, subgraph, query, operationName, asked.variables, audience.key]);
      return each.join(key, listener, (shared) => {
        metrics.subscriptions.inc({ side: 'upstream' });
        const stop = begin(shared, wanted, socket, resumptionFor(wanted));
        return () => {
          metrics.subscriptions.dec({ side: 'upstream' });
          stop();
        };
      });
    },
  };
}

function begin(
  shared: Shared<Listener>,
  { plan, variables, context }: Wanted,
  socket: UpstreamSocket,
  resumption: Resumption | undefined,
): () => void {
  let after: number | undefined;
  const operation = (): Operation =>
    resumption
      ? {
          query: resumption.query,
          operationName: resumption.operationName,
          variables: resumption.variables(variables, after),
        }
      : plain(plan.primary, variables);
  return socket.subscribe(operation, context, {
    next: (event) => {
      shared.seal();
      after = resumption?.takeSequence(event) ?? after;
      handOut(event, shared.listeners);
    },
    ended: (errors) => {
      shared.seal();
      for (const listener of [...shared.listeners]) listener.ended(errors);
    },
  });
}

/** An event belongs to whoever completes it, which writes into it: each gets one of their own. */
function handOut(event: ExecutionResult, listeners: ReadonlySet<Listener>): void {
  let left = listeners.size;
  for (const listener of [...listeners]) {
    left -= 1;
    listener.next(left > 0 ? structuredClone(event) : event);
  }
}

const plain = (primary: CompiledSubscription['primary'], variables: Record<string, unknown>): Operation => ({
  query: primary.query,
  operationName: primary.operationName,
  variables: Object.fromEntries(primary.variables.map((name) => [name, variables[name]])),
});
