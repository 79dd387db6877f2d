import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { newId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import { answer } from '@kelmah/kit/server/http';
import { AsyncLocalStorage } from 'node:async_hooks';
import { GraphQLError } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Identify } from '../identity/identify';
import type { RunningSupergraph } from '../supergraph/supergraph';
import { allowOrigin } from './cors';
import { BadRequest, readGraphqlRequest, statusOf, type GraphqlRequest } from './graphql-request';
import { maskForClient } from './mask';

export interface DoorOptions {
  supergraph: RunningSupergraph;
  identify: Identify;
  origins: readonly string[];
  introspection: boolean;
  logger: Logger;
}

/** Refuses, as a mistake of the client, what a gateway would fail on: no single operation, or a subscription. */
const oneQueryOrMutation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (!operation)
        throw badRequest(
          'OPERATION_RESOLUTION_FAILURE',
          'Say by `operationName` which operation of the document to run.',
        );
      if (operation.operation === 'subscription')
        throw badRequest('BAD_REQUEST', 'Subscriptions are for a WebSocket: graphql-ws on this address.');
    },
  }),
};

const badRequest = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** POST /graphql: who asks, the operation, the answer. */
export interface HttpDoor {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  stop(): Promise<void>;
}

// Apollo hands `formatError` no context, and an error without its request's id cannot be found again.
const running = new AsyncLocalStorage<RequestContext>();

export async function openHttpDoor(options: DoorOptions): Promise<HttpDoor> {
  const { logger } = options;
  const apollo = new ApolloServer<RequestContext>({
    gateway: options.supergraph.gateway,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    stopOnTerminationSignals: false,
    // The content type alone lets no simple request through.
    csrfPrevention: false,
    parseOptions: { maxTokens: 4_000 },
    plugins: [oneQueryOrMutation, ApolloServerPluginInlineTraceDisabled()],
    formatError: (formatted, error) => maskForClient(formatted, error, running.getStore()?.requestId ?? 'none', logger),
  });
  await apollo.start();
  return {
    handle: async (request, response) => {
      const requestId = newId('request');
      response.setHeader('x-request-id', requestId);
      allowOrigin(request, response, options.origins);
      if (request.method === 'OPTIONS') return void response.writeHead(204).end();
      if (request.method !== 'POST') {
        response.setHeader('allow', 'POST, OPTIONS');
        return refuse(response, 405, 'Send the operation by POST.', 'BAD_REQUEST', requestId);
      }
      try {
        const { viewer } = await options.identify(request.headers.authorization);
        const body = await readGraphqlRequest(request);
        await execute(apollo, body, { viewer, requestId }, response, logger);
      } catch (error) {
        if (error instanceof BadRequest) return refuse(response, error.status, error.message, 'BAD_REQUEST', requestId);
        if (error instanceof Fault) return refuse(response, statusOf(error), error.message, error.code, requestId);
        throw error;
      }
    },
    stop: () => apollo.stop(),
  };
}

function refuse(response: ServerResponse, status: number, message: string, code: string, requestId: string): void {
  answer(response, status, { errors: [{ message, extensions: { code, requestId } }] });
}

async function execute(
  apollo: ApolloServer<RequestContext>,
  body: GraphqlRequest,
  context: RequestContext,
  response: ServerResponse,
  logger: Logger,
): Promise<void> {
  const startedMs = performance.now();
  const result = await running.run(context, () =>
    apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body,
      },
      context: async () => context,
    }),
  );
  response.statusCode = result.status ?? 200;
  for (const [name, value] of result.headers) response.setHeader(name, value);
  response.end(result.body.kind === 'complete' ? result.body.string : undefined);
  logger.info('request', {
    requestId: context.requestId,
    viewer: context.viewer.userId,
    operation: body.operationName ?? undefined,
    status: response.statusCode,
    tookMs: Math.round(performance.now() - startedMs),
  });
}
