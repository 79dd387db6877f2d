import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Clock } from '../clock/clock';
import type { RequestContext } from '../context/context';
import { BadEnvelope, envelopeHeader, openEnvelope, type Envelope, type EnvelopeSecrets } from '../context/envelope';
import { newId } from '../ids/ids';
import type { ReplayGuard } from '../context/replay-guard';
import { runAs, runningRequestId } from '../context/running';
import { withTally, type Tally } from '../context/tally';
import { maskError } from '../errors/mask';
import type { Logger } from '../logger/logger';
import { closeServer } from './close-server';
import { answer, BodyTooLarge, readBody, type Route } from './http';
import { registry, requestSeconds } from '../metrics/metrics';
import { metricsDoor, type MetricsDoor } from '../metrics/metrics-door';
import { inSpan } from '../tracing/spans';
import { readiness, type Checks } from './readiness';
import { startSubscriptions } from './subscriptions';

export interface HttpOptions {
  name: string;
  port: number;
  host: string;
  logger: Logger;
  schema: GraphQLSchema;
  clock: Clock;
  envelopeSecrets: EnvelopeSecrets;
  replayGuard: ReplayGuard;
  /** What the service cannot work without. */
  checks: Checks;
  /** Who may read /metrics: whoever brings it as a bearer token; nobody where there is none. */
  metricsToken?: string;
  /** Doors besides GraphQL that take no envelope: webhooks, keys. */
  routes?: readonly Route[];
}

export interface HttpServer {
  port: number;
  /** Answers 503 on /readyz, takes no more, waits for what is running. */
  drain(): Promise<void>;
}

const bodyBytesMax = 1_000_000;

/** Serves a subgraph: /livez, /readyz, its routes, and GraphQL for those who bring a signed envelope. */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const apollo = new ApolloServer<RequestContext>({
    schema: options.schema,
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    formatError: (formatted, error) => maskError(formatted, error, runningRequestId() ?? 'none', options.logger),
  });
  await apollo.start();
  const ready = readiness(options.checks);
  const metrics = metricsDoor({ registry, token: options.metricsToken, open: false });
  const server = createServer((request, response) => {
    serve({ options, apollo, ready, metrics }, request, response).catch((error: Error) => {
      const tooLarge = error instanceof BodyTooLarge;
      if (!tooLarge) options.logger.error('request failed', { error: error.message, stack: error.stack });
      answer(response, tooLarge ? 413 : 500, {
        errors: [{ message: tooLarge ? 'The body is too large.' : 'Something went wrong on our side.' }],
      });
    });
  });
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  const subscriptions = startSubscriptions(server, options);
  await listen(server, options.port, options.host);
  return {
    port: (server.address() as AddressInfo).port,
    drain: async () => {
      ready.drain();
      await subscriptions.stop();
      await closeServer(server);
      await apollo.stop();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

interface Serving {
  options: HttpOptions;
  apollo: ApolloServer<RequestContext>;
  ready: ReturnType<typeof readiness>;
  metrics: MetricsDoor;
}

async function serve(
  { options, apollo, ready, metrics }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/livez') return answer(response, 200, { status: 'ok' });
  if (path === '/readyz') {
    const state = await ready.state();
    return answer(response, state.ready ? 200 : 503, state);
  }
  if (metrics.admits(request)) return metrics.handle(response);
  const route = options.routes?.find((candidate) => candidate.path === path && candidate.method === request.method);
  if (route) return runAs({ requestId: newId('request') }, () => route.handle(request, response));

  const body = await readBody(request, bodyBytesMax);
  const envelope = await admitted(options, request, body);
  if (!envelope)
    return answer(response, 401, { errors: [{ message: 'Not for you.', extensions: { code: 'UNAUTHENTICATED' } }] });
  if (path !== '/graphql' || request.method !== 'POST')
    return answer(response, 404, { errors: [{ message: 'Nothing here.' }] });
  await execute(options, apollo, envelope, body, response);
}

async function admitted(options: HttpOptions, request: IncomingMessage, body: Buffer): Promise<Envelope | undefined> {
  try {
    const header = request.headers[envelopeHeader];
    const nowMs = options.clock.now().getTime();
    const envelope = openEnvelope(
      typeof header === 'string' ? header : undefined,
      { method: request.method ?? '', body, nowMs },
      options.envelopeSecrets,
    );
    await options.replayGuard.admit(envelope.id, nowMs);
    return envelope;
  } catch (error) {
    if (!(error instanceof BadEnvelope)) throw error;
    options.logger.warn('envelope refused', { why: error.message, from: request.socket.remoteAddress });
    return undefined;
  }
}

// Apollo hands `formatError` no context, and an error without its request's id cannot be found again.
const running = <Result>(context: RequestContext, tally: Tally, work: () => Result): Result =>
  runAs(context, () => withTally(tally, work));

async function execute(
  options: HttpOptions,
  apollo: ApolloServer<RequestContext>,
  envelope: Envelope,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString());
  } catch {
    return answer(response, 400, {
      errors: [{ message: 'The body is no JSON.', extensions: { code: 'BAD_REQUEST' } }],
    });
  }
  const startedMs = performance.now();
  const tally: Tally = new Map();
  const { viewer, requestId, address, session } = envelope;
  const context: RequestContext = { viewer, requestId, address, session, answerHeaders: session && new Map() };
  const span = {
    kind: 'server' as const,
    parent: envelope.traceparent,
    attributes: { 'kelmah.request': context.requestId },
  };
  const result = await inSpan('graphql', span, () =>
    running(context, tally, () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: parsed,
        },
        context: async () => context,
      }),
    ),
  );
  response.statusCode = result.status ?? 200;
  for (const [name, value] of result.headers) response.setHeader(name, value);
  for (const [name, value] of context.answerHeaders ?? []) response.setHeader(name, value);
  if (result.body.kind === 'complete') response.end(result.body.string);
  else response.end();
  const kind = body.includes('_entities') ? 'entities' : 'root';
  const tookMs = performance.now() - startedMs;
  requestSeconds.observe({ kind, outcome: response.statusCode < 400 ? 'ok' : 'errors' }, tookMs / 1_000);
  options.logger.info('request', {
    requestId: envelope.requestId,
    viewer: envelope.viewer.userId,
    operation: (parsed as { operationName?: string }).operationName,
    entities: kind === 'entities',
    tookMs: Math.round(tookMs),
    queries: Object.fromEntries(tally),
  });
}
