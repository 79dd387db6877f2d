import type { Clock } from '@kelmah/kit/clock/clock';
import { Fault } from '@kelmah/kit/errors/fault';
import { newId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import { GraphQLError, type ExecutionArgs } from 'graphql';
import { makeServer, type Context, type Server, type SubscribePayload } from 'graphql-ws';
import type { Admitted, FrontDoor } from '../front-door/front-door';
import { Refused, refused } from '../front-door/refused';
import { graphqlRequestOf } from '../http/graphql-request';
import { maskForClient } from '../http/mask';
import type { Identify } from '../identity/identify';
import type { Revocations } from '../identity/revocations';
import type { Identity } from '../identity/tokens';
import type { Metrics } from '../observe/metrics';
import type { Subscriptions } from '../subscriptions/subscriptions';
import type { ClientSocket } from './client-socket';
import type { OpenConnections } from './connection-limits';
import { watchIdentity } from './watch-identity';

export interface GraphqlSocketOptions {
  frontDoor: FrontDoor;
  subscriptions: Subscriptions;
  connections: OpenConnections;
  clock: Clock;
  identify: Identify;
  revocations: Revocations;
  metrics: Metrics;
  logger: Logger;
}

/** Closing with 4403 makes a graphql-ws client connect again, asking for its token anew. */
const tokenEnded = 4403;
const initWithinMs = 5_000;
const operationsMax = 50;

/** What a socket carries besides what graphql-ws knows of it. */
export class SocketState {
  identity: Identity | undefined;
  /** Operations that are being let in or run. */
  operations = 0;
  private gone = false;
  private readonly releases = new Set<() => void>();

  constructor(
    readonly client: ClientSocket,
    readonly address: string,
  ) {}

  /** Keeps what is to be given back when the socket is gone; at once where it is. Answers with how to do it before. */
  hold(release: () => void): () => void {
    if (this.gone) release();
    else this.releases.add(release);
    return () => {
      if (this.releases.delete(release)) release();
    };
  }

  leave(): void {
    this.gone = true;
    for (const release of this.releases) release();
    this.releases.clear();
  }
}

interface Extra extends Record<PropertyKey, unknown> {
  state: SocketState;
}
type Params = Record<string, unknown> | undefined;
type SocketContext = Context<Params, Extra>;

/** What an operation is started with, behind graphql-ws's back. */
interface Starting {
  admitted: Admitted;
  id: string;
  context: SocketContext;
}

/** The protocol of graphql-ws for our sockets, save that answers are sent as texts that many share. */
export function graphqlSockets(options: GraphqlSocketOptions): Server<Extra> {
  return makeServer<Params, Extra>({
    connectionInitWaitTimeout: initWithinMs,
    onConnect: (context) => connect(context, options),
    onSubscribe: (context, id, payload) => prepare(context, id, payload, options),
    subscribe: (args) => start((args as ExecutionArgs).contextValue as Starting, options),
  });
}

async function connect(context: SocketContext, options: GraphqlSocketOptions): Promise<boolean> {
  const { state } = context.extra;
  const textOf = (name: string) => {
    const value = context.connectionParams?.[name];
    return typeof value === 'string' ? value : undefined;
  };
  let identity: Identity;
  try {
    identity = await options.identify(textOf('authorization'), textOf('x-api-key'), state.address);
  } catch (error) {
    if (error instanceof Fault && error.code === 'UNAUTHENTICATED') return false;
    if (!(error instanceof Fault || error instanceof Refused)) throw error;
    state.client.close(1013, 'Try again in a moment');
    return false;
  }
  const release = options.connections.ofViewer(identity.viewer, state.address);
  if (!release) {
    state.client.drop('limit', 1013, 'Too many connections');
    return false;
  }
  state.identity = identity;
  state.hold(release);
  state.hold(
    watchIdentity(identity, options, (why) => state.client.drop(why, tokenEnded, 'The session or its token has ended')),
  );
  return true;
}

async function prepare(
  context: SocketContext,
  id: string,
  payload: SubscribePayload,
  options: GraphqlSocketOptions,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { state } = context.extra;
  const requestId = newId('request');
  const { frontDoor, logger, metrics } = options;
  if (state.operations >= operationsMax) return masked([tooMany()], requestId, logger);
  state.operations += 1;
  try {
    const admitted = await frontDoor.admit(graphqlRequestOf(payload), {
      identity: state.identity as Identity,
      address: state.address,
      requestId,
    });
    if (admitted.operation.operation.operation !== 'subscription')
      throw refused(400, 'BAD_USER_INPUT', 'Sockets are for subscriptions: send queries and mutations by POST.');
    const { graph, operation, variables } = admitted;
    metrics.requests.inc({ operation: operation.label, door: 'socket', outcome: 'ok' });
    const contextValue: Starting = { admitted, id, context };
    return {
      schema: graph.apiSchema,
      document: operation.document,
      variableValues: variables,
      operationName: operation.operation.name?.value,
      contextValue,
    };
  } catch (error) {
    metrics.requests.inc({ operation: 'other', door: 'socket', outcome: 'refused' });
    return masked(errorsOf(error), requestId, logger);
  } finally {
    state.operations -= 1;
  }
}

/** Starts a subscription. Answers go to the socket as they come; graphql-ws waits here for their end alone. */
function start(
  { admitted, id, context }: Starting,
  { subscriptions, connections, logger }: GraphqlSocketOptions,
): AsyncIterableIterator<never> {
  const { state } = context.extra;
  const idText = JSON.stringify(id);
  const done: IteratorResult<never> = { done: true, value: undefined };
  let end: (result: IteratorResult<never>) => void = () => undefined;
  const ended = new Promise<IteratorResult<never>>((resolve) => (end = resolve));
  const iterator: AsyncIterableIterator<never> = {
    next: () => ended,
    return: async () => {
      leave();
      return done;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  const fail = (errors: string) => {
    // An error is the last message of its operation: graphql-ws must not send a `complete` after it.
    const running = context.subscriptions as Record<string, unknown>;
    if (running[id] === iterator) delete running[id];
    state.client.send(`{"id":${idText},"type":"error","payload":${errors}}`);
  };

  let leave = () => end(done);
  const release = connections.subscriptionOf(admitted.context.viewer, state.address);
  if (!release) {
    setImmediate(() => {
      fail(JSON.stringify(masked([tooMany()], admitted.context.requestId, logger)));
      end(done);
    });
    return iterator;
  }
  state.operations += 1;
  const unsubscribe = subscriptions.subscribe(admitted, {
    next: (answer) => state.client.send(`{"id":${idText},"type":"next","payload":${answer}}`),
    ended: (errors) => {
      if (errors !== undefined) fail(errors);
      leave();
    },
  });
  leave = state.hold(() => {
    state.operations -= 1;
    unsubscribe();
    release();
    end(done);
  });
  return iterator;
}

const tooMany = () =>
  new GraphQLError('Too much at once. Try again in a moment.', { extensions: { code: 'RATE_LIMITED' } });

function errorsOf(error: unknown): readonly GraphQLError[] {
  if (error instanceof Refused) return error.errors;
  return [error instanceof GraphQLError ? error : new GraphQLError('internal', { originalError: error as Error })];
}

/** As graphql-ws takes them, and with no more in them than a client may see. */
const masked = (errors: readonly GraphQLError[], requestId: string, logger: Logger): GraphQLError[] =>
  errors.map((error) => {
    const { message, path, extensions } = maskForClient(error, requestId, logger);
    return new GraphQLError(message, {
      nodes: error.nodes,
      source: error.source,
      positions: error.positions,
      path,
      extensions,
    });
  });
