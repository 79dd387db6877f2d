import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { newId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Identify } from '../identity/identify';
import type { Revocations } from '../identity/revocations';
import type { Identity } from '../identity/tokens';
import { subscribe } from '../subscriptions/subscribe';
import type { UpstreamSocket } from '../subscriptions/upstream-socket';
import type { RunningSupergraph } from '../supergraph/supergraph';
import { maskForClient } from './mask';

export interface SocketDoorOptions {
  supergraph: RunningSupergraph;
  sockets: Record<string, UpstreamSocket>;
  clock: Clock;
  identify: Identify;
  revocations: Revocations;
  origins: readonly string[];
  introspection: boolean;
  logger: Logger;
}

/** Closing with 4403 makes a graphql-ws client connect again, asking for its token anew. */
const tokenEnded = 4403;
const messageBytesMax = 64_000;

/** What a socket carries besides what graphql-ws knows of it. */
interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  identity?: Identity;
  release?: () => void;
}
type SocketContext = Context<Record<string, unknown> | undefined, Extra>;

/** graphql-ws on /graphql, for subscriptions. The token comes with `connection_init` as `authorization`. */
export function openSocketDoor(server: Server, options: SocketDoorOptions): { stop(): Promise<void> } {
  const accepting = new WebSocketServer({ noServer: true, maxPayload: messageBytesMax });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { origin } = request.headers;
    const foreign = origin !== undefined && !options.origins.includes(origin);
    if ((request.url ?? '').split('?')[0] !== '/graphql' || foreign) {
      return void socket.end(`HTTP/1.1 ${foreign ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`);
    }
    accepting.handleUpgrade(request, socket, head, (opened) => accepting.emit('connection', opened, request));
  };
  server.on('upgrade', upgrade);

  const serving = useServer<Record<string, unknown> | undefined, Extra>(
    {
      connectionInitWaitTimeout: 10_000,
      onConnect: (context) => connect(context as SocketContext, options),
      onDisconnect: (context) => (context as SocketContext).extra.release?.(),
      onSubscribe: (context, _id, payload) => prepare(context as SocketContext, payload, options),
      subscribe: (args) => start(args, options),
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) => masked(error as GraphQLError, newId('request'), options.logger)),
      onNext: (_context, _id, _payload, args, result) => {
        if (!result.errors) return undefined;
        const { requestId } = args.contextValue as RequestContext;
        return { data: result.data, errors: result.errors.map((error) => masked(error, requestId, options.logger)) };
      },
    },
    accepting,
  );
  return {
    stop: async () => {
      server.off('upgrade', upgrade);
      await serving.dispose();
    },
  };
}

const masked = (error: GraphQLError, requestId: string, logger: Logger) => {
  const formatted = typeof error.toJSON === 'function' ? error.toJSON() : error;
  return maskForClient(formatted, error, requestId, logger) as GraphQLError;
};

async function connect(context: SocketContext, { identify, revocations, clock }: SocketDoorOptions): Promise<boolean> {
  const authorization = context.connectionParams?.['authorization'];
  let identity: Identity;
  try {
    identity = await identify(typeof authorization === 'string' ? authorization : undefined);
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
  const { extra } = context;
  extra.identity = identity;
  const { sessionId } = identity.viewer;
  if (sessionId === undefined) return true;
  const end = () => extra.socket.close(tokenEnded, 'The session or its token has ended');
  const timer = setTimeout(end, identity.expiresAtSeconds * 1_000 - clock.now().getTime());
  const stopListening = revocations.onRevoked(sessionId, end);
  extra.release = () => {
    clearTimeout(timer);
    stopListening();
  };
  return true;
}

async function prepare(
  { extra }: SocketContext,
  payload: SubscribePayload,
  { supergraph, introspection }: SocketDoorOptions,
): Promise<ExecutionArgs | GraphQLError[]> {
  let document: DocumentNode;
  try {
    document = parse(payload.query, { maxTokens: 4_000 });
  } catch (error) {
    const { message } = error as GraphQLError;
    return [new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
  }
  const schema = supergraph.planner().apiSchema;
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules);
  if (errors.length > 0) {
    return errors.map(
      ({ message }) => new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );
  }
  if (getOperationAST(document, payload.operationName)?.operation !== 'subscription') {
    return [new Fault('BAD_USER_INPUT', 'Sockets are for subscriptions: send queries and mutations by POST.')];
  }
  const contextValue: RequestContext & { source: string } = {
    viewer: (extra.identity as Identity).viewer,
    requestId: newId('request'),
    source: payload.query,
  };
  return { schema, document, variableValues: payload.variables, operationName: payload.operationName, contextValue };
}

function start(
  args: ExecutionArgs,
  { supergraph, sockets }: SocketDoorOptions,
): AsyncIterableIterator<ExecutionResult> | ExecutionResult {
  const { source, ...context } = args.contextValue as RequestContext & { source: string };
  const request = {
    document: args.document,
    source,
    operationName: args.operationName ?? undefined,
    variables: (args.variableValues ?? {}) as Record<string, unknown>,
  };
  return subscribe(request, context, supergraph.planner(), sockets);
}
