import { Fault } from '@kelmah/kit/errors/fault';
import { newId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import { inSpan, noteOnSpan } from '@kelmah/kit/tracing/spans';
import { GraphQLError } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, FrontDoor } from '../front-door/front-door';
import { Refused, refused } from '../front-door/refused';
import { whenThere } from '../soon';
import type { ClientAddress } from '../identity/client-address';
import type { Identify } from '../identity/identify';
import type { Metrics } from '../observe/metrics';
import type { CountAnswer } from '../observe/count-answers';
import type { SlowLog } from '../observe/slow-log';
import { watch } from '../observe/timings';
import type { EventDoor } from '../sockets/event-door';
import { browserSessionOf, sessionHeaders } from './browser-session';
import { allowOrigin, allowRequest } from './cors';
import { readGraphqlRequest } from './graphql-request';
import { maskForClient } from './mask';
import { answerTypeOf, type AnswerType } from './media-type';
import { send } from './send';

export interface HttpDoorOptions {
  frontDoor: FrontDoor;
  identify: Identify;
  addressOf: ClientAddress;
  origins: readonly string[];
  events: EventDoor;
  slowLog: SlowLog;
  countAnswer: CountAnswer;
  metrics: Metrics;
  logger: Logger;
}

/** /graphql by HTTP: the operation, who asks, the answer. */
export type HttpDoor = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** One request on its way through. */
interface Passage {
  request: IncomingMessage;
  response: ServerResponse;
  requestId: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  answerType: AnswerType;
}

export function openHttpDoor(options: HttpDoorOptions): HttpDoor {
  return (request, response) => {
    const requestId = newId('request');
    if (request.method === 'OPTIONS') {
      const headers = { 'x-request-id': requestId, vary: 'Origin', ...allowRequest(request, options.origins) };
      response.writeHead(204, headers).end();
      return Promise.resolve();
    }
    const passage: Passage = {
      request,
      response,
      requestId,
      headers: { 'x-request-id': requestId, ...allowOrigin(request, options.origins) },
      answerType: answerTypeOf(request.headers.accept) ?? 'application/json',
    };
    return inSpan('graphql', spanOf(passage), () => answerRequest(passage, options)).catch((error: unknown) => {
      if (!(error instanceof Refused || error instanceof Fault)) throw error;
      return refuse(passage, error instanceof Fault ? fromFault(error) : error, options);
    });
  };
}

const contentTypes: Readonly<Record<AnswerType, Readonly<Record<string, string>>>> = {
  'application/json': { 'content-type': 'application/json; charset=utf-8' },
  'application/graphql-response+json': { 'content-type': 'application/graphql-response+json; charset=utf-8' },
  'text/event-stream': { 'content-type': 'text/event-stream; charset=utf-8' },
};

const traceparentForm = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

function spanOf({ request, requestId }: Passage) {
  const { traceparent } = request.headers;
  const parent = typeof traceparent === 'string' && traceparentForm.test(traceparent) ? traceparent : undefined;
  return { kind: 'server' as const, parent, attributes: { 'kelmah.request': requestId } };
}

async function answerRequest(passage: Passage, options: HttpDoorOptions): Promise<void> {
  const { request, requestId } = passage;
  const { frontDoor, identify, logger } = options;
  const startedMs = performance.now();
  if (answerTypeOf(request.headers.accept) === undefined)
    throw refused(406, 'BAD_REQUEST', 'Answers are application/graphql-response+json or application/json.');
  const session = browserSessionOf(request, options.origins);
  const graphqlRequest = await readGraphqlRequest(request);
  const address = options.addressOf(request);
  const { authorization, 'x-api-key': apiKey } = request.headers;
  const admission = whenThere(identify(authorization, apiKey, address), (identity) =>
    frontDoor.admit(graphqlRequest, { identity, address, requestId, session }),
  );
  const admitted = admission instanceof Promise ? await admission : admission;
  const { label, operation } = admitted.operation;
  const { viewer } = admitted.context;
  noteOnSpan({ 'graphql.operation.name': label, 'graphql.operation.type': operation.operation });
  if (operation.operation === 'mutation' && request.method === 'GET')
    throw refused(405, 'BAD_REQUEST', 'Mutations go by POST.', { allow: 'POST' });
  if (passage.answerType === 'text/event-stream') {
    // The head of a stream is gone before its first event: a cookie would come too late.
    if (admitted.context.session)
      throw refused(400, 'BAD_REQUEST', 'Changes in a session that is kept in a cookie are answered whole.');
    return options.events.serve(request, passage.response, admitted, { ...passage.headers, ...admitted.headers });
  }
  if (operation.operation === 'subscription')
    throw refused(400, 'BAD_REQUEST', 'Subscriptions are for graphql-ws or text/event-stream on this address.');
  const timings = watch(admitted.context, startedMs);
  const answer = await frontDoor.run(admitted);
  const { body, failed } = bodyOf(answer, requestId, logger);
  const sending = send(request, passage.response, {
    status: 200,
    headers: [passage.headers, answer.headers, contentTypes[passage.answerType], sessionHeaders(admitted.context)],
    body,
  });
  if (sending) await sending;
  const tookMs = performance.now() - startedMs;
  options.slowLog(admitted, timings, tookMs);
  options.countAnswer(label, failed, tookMs);
  logger.info('request', {
    requestId,
    viewer: viewer.userId ?? viewer.keyId,
    ...(viewer.actor && { actor: viewer.actor.userId }),
    operation: label,
    status: 200,
    tookMs: Math.round(tookMs),
  });
}

function bodyOf(answer: Answer, requestId: string, logger: Logger): { body: string; failed: boolean } {
  if (answer.body !== undefined) return { body: answer.body, failed: false };
  const { data, errors } = answer.result;
  if (!errors) return { body: JSON.stringify({ data }), failed: false };
  const told = errors.map((error) => maskForClient(error, requestId, logger));
  return { body: JSON.stringify({ errors: told, data: data ?? null }), failed: true };
}

/** Codes of mistakes inside a well-formed request, which application/json answers with 200 (GraphQL over HTTP). */
const mistakesInDocument = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_NOT_REGISTERED',
  'OPERATION_TOO_LARGE',
]);

async function refuse(passage: Passage, refusal: Refused, { logger, metrics }: HttpDoorOptions): Promise<void> {
  const type = passage.answerType === 'text/event-stream' ? 'application/json' : passage.answerType;
  const legacy = passage.answerType === 'application/json' && mistakesInDocument.has(refusal.code);
  const errors = refusal.errors.map((error) => maskForClient(error, passage.requestId, logger));
  metrics.requests.inc({ operation: 'other', door: 'http', outcome: 'refused' });
  metrics.refusals.inc({ code: refusal.code, check: refusal.check });
  await send(passage.request, passage.response, {
    status: legacy ? 200 : refusal.status,
    headers: [passage.headers, refusal.headers, contentTypes[type]],
    body: JSON.stringify({ errors }),
  });
}

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, UNAVAILABLE: 503 };

const fromFault = (fault: Fault) =>
  new Refused(
    statuses[fault.code] ?? 400,
    [new GraphQLError(fault.message, { originalError: fault, extensions: { code: fault.code } })],
    fault.code === 'UNAUTHENTICATED' ? { 'www-authenticate': 'Bearer' } : {},
    'identity',
  );
