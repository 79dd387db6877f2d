import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, parse, validate, type ExecutionArgs } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { RequestContext } from '../context/context';
import { BadEnvelope, openEnvelope, subscribeBody, type Envelope } from '../context/envelope';
import { Fault } from '../errors/fault';
import { maskError } from '../errors/mask';
import type { HttpOptions } from './http-server';
import { subscribe } from './subscribe';

/**
 * graphql-ws on /graphql for the router. `connection_init` carries an envelope for `CONNECT`, and each `subscribe` one in
 * `extensions.envelope` over its query, variables and operation name: one socket serves many viewers.
 */
export function startSubscriptions(server: Server, options: HttpOptions): { stop(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_000_000 });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if ((request.url ?? '').split('?')[0] !== '/graphql') {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  };
  server.on('upgrade', upgrade);
  const serving = useServer(
    {
      onConnect: async ({ connectionParams }) => {
        const envelope = await admit(options, connectionParams?.['envelope'], 'CONNECT', '');
        return envelope?.viewer.kind === 'service';
      },
      onSubscribe: (_context, _id, payload) => prepare(options, payload),
      subscribe,
      onError: (context, _id, _payload, errors) => errors.map((error) => masked(options, error, 'none')),
      onNext: (_context, _id, _payload, args, result) => {
        const { requestId } = args.contextValue as RequestContext;
        if (!result.errors) return result;
        return { ...result, errors: result.errors.map((error) => masked(options, error, requestId)) };
      },
    },
    sockets,
  );
  return {
    stop: async () => {
      server.off('upgrade', upgrade);
      await serving.dispose();
    },
  };
}

const masked = (options: HttpOptions, error: unknown, requestId: string) => {
  const formatted = error instanceof GraphQLError ? error.toJSON() : (error as ReturnType<GraphQLError['toJSON']>);
  return maskError(formatted, error, requestId, options.logger) as GraphQLError;
};

async function admit(
  options: HttpOptions,
  sealed: unknown,
  method: string,
  body: string,
): Promise<Envelope | undefined> {
  try {
    const nowMs = options.clock.now().getTime();
    const envelope = openEnvelope(
      typeof sealed === 'string' ? sealed : undefined,
      { method, body, nowMs },
      options.envelopeSecrets,
    );
    await options.replayGuard.admit(envelope.id, nowMs);
    return envelope;
  } catch (error) {
    if (!(error instanceof BadEnvelope)) throw error;
    options.logger.warn('envelope refused', { why: error.message, method });
    return undefined;
  }
}

async function prepare(options: HttpOptions, payload: SubscribePayload): Promise<ExecutionArgs | GraphQLError[]> {
  const envelope = await admit(options, payload.extensions?.['envelope'], 'SUBSCRIBE', subscribeBody(payload));
  if (!envelope) return [new Fault('UNAUTHENTICATED', 'Not for you.')];
  let document;
  try {
    document = parse(payload.query);
  } catch (error) {
    return [error as GraphQLError];
  }
  const errors = validate(options.schema, document);
  if (errors.length > 0) return [...errors];
  const contextValue: RequestContext = { viewer: envelope.viewer, requestId: envelope.requestId };
  return {
    schema: options.schema,
    document,
    variableValues: payload.variables,
    operationName: payload.operationName,
    contextValue,
  };
}
