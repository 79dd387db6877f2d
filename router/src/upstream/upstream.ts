import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { envelopeHeader, sealEnvelope, type EnvelopeSecrets } from '@kelmah/kit/context/envelope';
import { Fault } from '@kelmah/kit/errors/fault';
import type { Logger } from '@kelmah/kit/logger/logger';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';

export interface UpstreamOptions {
  name: string;
  url: string;
  clock: Clock;
  secrets: EnvelopeSecrets;
  logger: Logger;
}

/** A subgraph over HTTP: kept connections, a time limit, and the viewer in a signed envelope. */
export interface Upstream extends GraphQLDataSource<RequestContext> {
  stop(): Promise<void>;
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

const headersMsMax = 15_000;
const connections = 64;

export function connectUpstream(options: UpstreamOptions): Upstream {
  const pool = new Pool(options.url, {
    connections,
    pipelining: 1,
    connect: { timeout: 2_000 },
    headersTimeout: headersMsMax,
    bodyTimeout: headersMsMax,
    keepAliveTimeout: 30_000,
  });

  async function send(body: string, context: RequestContext): Promise<Answer> {
    const envelope = sealEnvelope(
      {
        method: 'POST',
        body,
        viewer: context.viewer,
        requestId: context.requestId,
        nowMs: options.clock.now().getTime(),
      },
      options.secrets,
    );
    const response = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', [envelopeHeader]: envelope },
      body,
    });
    const text = await response.body.text();
    const answer = JSON.parse(text) as Answer;
    if (response.statusCode >= 500 || response.statusCode === 401) throw new Error(`status ${response.statusCode}`);
    return answer;
  }

  return {
    process: async ({ request, context }: GraphQLDataSourceProcessOptions<RequestContext>) => {
      const body = JSON.stringify({
        query: request.query,
        variables: request.variables,
        operationName: request.operationName,
      });
      try {
        const answer = await send(body, context as RequestContext);
        return { data: answer.data, errors: answer.errors?.map(asError) } as never;
      } catch (error) {
        options.logger.error('subgraph does not answer', {
          subgraph: options.name,
          requestId: context['requestId'],
          error: (error as Error).message,
        });
        throw new Fault('UNAVAILABLE');
      }
    },
    stop: () => pool.close(),
  };
}

/** An error of a subgraph as one of ours: message, path and code, and nothing of its inside. */
function asError({ message, path, extensions }: NonNullable<Answer['errors']>[number]): GraphQLError {
  return new GraphQLError(message, { path, extensions: { code: extensions?.['code'] ?? 'INTERNAL' } });
}
