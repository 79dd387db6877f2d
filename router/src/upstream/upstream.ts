import type { Clock } from '@kelmah/kit/clock/clock';
import { sessionTokenHeader } from '@kelmah/kit/context/browser-session';
import type { RequestContext } from '@kelmah/kit/context/context';
import { envelopeHeader, sealEnvelope, type EnvelopeSecrets } from '@kelmah/kit/context/envelope';
import { Fault } from '@kelmah/kit/errors/fault';
import type { Logger } from '@kelmah/kit/logger/logger';
import { Pool } from 'undici';
import type { SubgraphAnswer, SubgraphOperation, Upstream } from '../execution/executor';
import { Circuit } from './circuit';
import { headerIn, NoAnswer, post, type Posted } from './post';

export interface UpstreamOptions {
  name: string;
  /** The subgraph's address, without `/graphql`. */
  url: string;
  clock: Clock;
  secrets: EnvelopeSecrets;
  logger: Logger;
  /** Whether browsers' sessions are its business: auth's alone. */
  keepsSessions?: boolean;
  /** The W3C trace context of a request, where it is traced. */
  traceparentOf?(context: RequestContext): string | undefined;
  /** Milliseconds for each of: the head of an answer, the next part of its body. */
  answerMsMax?: number;
  /** Bytes of the longest answer. */
  bytesMax?: number;
}

/** A subgraph over HTTP: kept connections, time-outs, and the viewer in a signed envelope. */
export interface ConnectedUpstream extends Upstream {
  /** Waits for what is under way and closes the connections. */
  stop(): Promise<void>;
}

const connections = 64;
const answerMsMaxDefault = 15_000;
const connectMsMax = 2_000;
const keepAliveMs = 30_000;
const bytesMaxDefault = 8 * 1_024 * 1_024;

/** What a kept connection that the other side has closed fails with. */
const deadConnection = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const connectFailures = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

// One for all: who meets it makes errors of its own, and a stack of each would cost most when a subgraph is down.
const unavailable = new Fault('UNAVAILABLE');

/** Connects to a subgraph; it need not be up. */
export function connectUpstream(options: UpstreamOptions): ConnectedUpstream {
  const { name, clock, logger, secrets } = options;
  const bytesMax = options.bytesMax ?? bytesMaxDefault;
  const answerMsMax = options.answerMsMax ?? answerMsMaxDefault;
  const pool = new Pool(options.url, {
    connections,
    pipelining: 1,
    connect: { timeout: connectMsMax },
    headersTimeout: answerMsMax,
    bodyTimeout: answerMsMax,
    keepAliveTimeout: keepAliveMs,
  });
  const circuit = new Circuit();

  const postSealed = (body: string, kind: SubgraphOperation['kind'], context: RequestContext): Promise<Posted> => {
    const envelope = sealEnvelope(
      {
        method: 'POST',
        body,
        viewer: context.viewer,
        requestId: context.requestId,
        nowMs: clock.now().getTime(),
        address: kind === 'mutation' ? context.address : undefined,
        session: options.keepsSessions && kind === 'mutation' ? context.session : undefined,
        traceparent: options.traceparentOf?.(context),
      },
      secrets,
    );
    // Nothing of the client's own headers goes on.
    const headers = { 'content-type': 'application/json', [envelopeHeader]: envelope };
    return post(pool, { path: '/graphql', headers, body, bytesMax });
  };

  const postTwice = (body: string, kind: SubgraphOperation['kind'], context: RequestContext): Promise<Posted> =>
    postSealed(body, kind, context).catch((error: unknown) => {
      if (kind !== 'query' || !diedBefore(error)) throw error;
      return postSealed(body, kind, context);
    });

  return {
    send: async (operation, context) => {
      if (!circuit.admits(clock.now().getTime())) throw unavailable;
      const body = bodyOf(operation);
      try {
        const posted = await postTwice(body, operation.kind, context);
        circuit.connected();
        if (options.keepsSessions) noteSession(posted, context);
        return answerOf(posted);
      } catch (error) {
        if (error instanceof NoAnswer && connectFailures.has(error.code ?? ''))
          circuit.failedToConnect(clock.now().getTime());
        else circuit.connected();
        logger.error('subgraph does not answer', {
          subgraph: name,
          requestId: context.requestId,
          error: (error as Error).message,
        });
        throw unavailable;
      }
    },
    stop: () => pool.close(),
  };
}

const diedBefore = (error: unknown): boolean =>
  error instanceof NoAnswer && !error.begun && deadConnection.has(error.code ?? '');

const bodyOf = ({ query, variables, operationName }: SubgraphOperation): string =>
  JSON.stringify({ query, variables, operationName });

/** Notes what the browser's cookie is to hold from now on. */
function noteSession(posted: Posted, { session, answerHeaders }: RequestContext): void {
  const token = session && headerIn(posted, sessionTokenHeader);
  if (token !== undefined) answerHeaders?.set(sessionTokenHeader, token);
}

/** @throws Error where it is no answer of a GraphQL server, or one that says that it cannot serve. */
function answerOf({ status, body }: Posted): SubgraphAnswer {
  if (status >= 500 || status === 401) throw new Error(`status ${status}`);
  const answer = JSON.parse(body.toString('utf8')) as SubgraphAnswer | null;
  if (!answer || !(typeof answer.data === 'object' || Array.isArray(answer.errors)))
    throw new Error(`status ${status} without data or errors`);
  return answer;
}
