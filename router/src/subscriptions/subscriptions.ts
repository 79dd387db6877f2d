import { Fault } from '@kelmah/kit/errors/fault';
import type { Logger } from '@kelmah/kit/logger/logger';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { PreparedOperation } from '../documents/operation';
import type { SubgraphError } from '../execution/executor';
import type { Admitted } from '../front-door/front-door';
import { maskForClient } from '../http/mask';
import type { Metrics } from '../observe/metrics';
import { audienceOf } from './audience';
import { answerEvents } from './answer-events';
import { sharedUpstreams, type SharedUpstreams, type Wanted } from './shared-upstreams';
import { sharing, type Shared } from './sharing';
import type { UpstreamSocket } from './upstream-socket';

/** Somebody who subscribed, behind whatever door. Texts are JSON, the same one for all who hear it. */
export interface Subscriber {
  /** One answer: `{ data, errors }`. */
  next(answer: string): void;
  /** Nothing will follow. With errors (a list) where it was refused or broke off. */
  ended(errors?: string): void;
}

export interface Subscriptions {
  /**
   * Subscribes to an operation that was let in. `ended` is called once unless the subscriber leaves first, and never
   * before this returns. Answers with how to leave.
   */
  subscribe(admitted: Admitted, subscriber: Subscriber): () => void;
}

export interface SubscriptionsOptions {
  /** By the name of the subgraph. */
  sockets: Readonly<Record<string, UpstreamSocket>>;
  metrics: Pick<Metrics, 'subscriptions' | 'events'>;
  logger: Logger;
}

/**
 * Subscriptions across subgraphs. Those of one audience to the same operation with the same variables are one: one
 * subscription at the subgraph, one completion and one text for each event, whatever the number of subscribers.
 */
export function openSubscriptions({ sockets, metrics, logger }: SubscriptionsOptions): Subscriptions {
  const upstreams = sharedUpstreams(metrics);
  const answers = sharing<Subscriber>();
  const nameOf = operationNames();

  const refuse = ({ context }: Admitted, subscriber: Subscriber, error: unknown) => {
    const told =
      error instanceof GraphQLError ? error : new GraphQLError('internal', { originalError: error as Error });
    const text = JSON.stringify([maskForClient(told, context.requestId, logger)]);
    const timer = setImmediate(() => subscriber.ended(text));
    return () => clearImmediate(timer);
  };

  return {
    subscribe: (admitted, subscriber) => {
      let wanted: Wanted;
      try {
        wanted = wantedOf(admitted);
      } catch (error) {
        return refuse(admitted, subscriber, error);
      }
      const socket = sockets[wanted.plan.primary.subgraph];
      if (!socket) return refuse(admitted, subscriber, new Fault('UNAVAILABLE'));
      const key = `${nameOf(wanted.operation)} ${JSON.stringify(wanted.variables)} ${wanted.audience.key}`;
      let subscribed = true;
      const leave = () => {
        if (!subscribed) return;
        subscribed = false;
        metrics.subscriptions.dec({ side: 'client' });
        leaveShared();
      };
      metrics.subscriptions.inc({ side: 'client' });
      const listener: Subscriber = {
        next: subscriber.next,
        ended: (errors) => {
          leave();
          subscriber.ended(errors);
        },
      };
      const leaveShared = answers.join(key, listener, (shared) =>
        beginAnswers(shared, wanted, { socket, upstreams, metrics, logger }),
      );
      return leave;
    },
  };
}

interface AnswersOptions extends Pick<SubscriptionsOptions, 'metrics' | 'logger'> {
  socket: UpstreamSocket;
  upstreams: SharedUpstreams;
}

/** Answers what a subgraph tells, once for all who share it. */
function beginAnswers(
  shared: Shared<Subscriber>,
  wanted: Wanted,
  { socket, upstreams, metrics, logger }: AnswersOptions,
): () => void {
  const { requestId } = wanted.context;
  const errorsOf = (errors: readonly GraphQLError[]) => errors.map((error) => maskForClient(error, requestId, logger));
  const events = answerEvents({
    answer: async (event) => textOf(await complete(wanted, event), errorsOf),
    next: (text) => {
      metrics.events.inc(shared.listeners.size);
      for (const subscriber of [...shared.listeners]) subscriber.next(text);
    },
    ended: (errors) => {
      const text = errors && JSON.stringify(errorsOf(errors.map(toldBySubgraph)));
      for (const subscriber of [...shared.listeners]) subscriber.ended(text);
    },
  });
  const leave = upstreams.listen(wanted, socket, {
    next: (event) => {
      shared.seal();
      if (!events.push(event)) leave();
    },
    ended: (errors) => {
      shared.seal();
      events.end(errors);
    },
  });
  return () => {
    events.stop();
    leave();
  };
}

/** What is wanted of the subgraphs. @throws GraphQLError where no plan can be made. */
function wantedOf({ graph, operation, variables, context }: Admitted): Wanted {
  const plan = operation.compiled().subscription;
  if (!plan) throw new Fault('UNAVAILABLE');
  const audience = audienceOf(context.viewer, operation.cachePolicy);
  return { graph, operation, plan, variables, audience, context: { ...context, viewer: audience.viewer } };
}

async function complete({ plan, variables, context }: Wanted, event: ExecutionResult): Promise<ExecutionResult> {
  // An event without data is an error of the subgraph and has nothing to complete.
  if (event.data == null && event.errors) return { errors: event.errors.map(toldBySubgraph) };
  // Whatever is remembered by context is remembered for one event.
  return plan.complete(event, variables, { ...context });
}

const textOf = ({ data, errors }: ExecutionResult, errorsOf: (errors: readonly GraphQLError[]) => unknown): string =>
  JSON.stringify(errors ? { errors: errorsOf(errors), data: data ?? null } : { data });

const toldBySubgraph = ({ message, path, extensions }: SubgraphError) =>
  new GraphQLError(message, { path, extensions });

/** A short name for each operation, by identity: of two graphs, one operation is two. */
function operationNames(): (operation: PreparedOperation) => number {
  const names = new WeakMap<PreparedOperation, number>();
  let last = 0;
  return (operation) => {
    const known = names.get(operation);
    if (known !== undefined) return known;
    names.set(operation, (last += 1));
    return last;
  };
}
