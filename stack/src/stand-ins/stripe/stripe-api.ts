import { createHash } from 'node:crypto';
import { afterWork, beforeWork, type Failures, type OrderedFailure } from '../failures';
import { header, type HttpReply, type HttpRequest, type Silence } from '../http';
import type { Journal } from '../journal';
import { findRoute } from '../routes';
import { accountLinkRoutes } from './account-link';
import { accountRoutes, requireAccount } from './account';
import { balanceRoutes } from './balance';
import { balanceTransactionRoutes } from './balance-transaction';
import { orderedOutcome } from './ordered-outcome';
import { faultOf, orderedRefusal } from './ordered-refusal';
import { chargeRoutes } from './charge';
import { checkoutSessionRoutes } from './checkout-session';
import { disputeRoutes } from './dispute';
import { eventRoutes } from './event';
import { externalAccountRoutes } from './external-account';
import { fileContent, fileRoutes } from './file';
import { fraudWarningRoutes } from './fraud-warning';
import { expand } from './expand';
import { fingerprintOf, type Idempotency } from './idempotency';
import { readMultipart, type Multipart, type UploadedFile } from './multipart';
import { paymentIntentRoutes } from './payment-intent';
import { paymentMethodRoutes } from './payment-method';
import { payoutRoutes } from './payout';
import { refundRoutes } from './refund';
import { platform, type Owner } from './resource-store';
import type { StripeRoute } from './stripe-call';
import { invalid, resourceMissing, StripeError } from './stripe-error';
import { randomText } from './stripe-ids';
import { decodedForm, parseForm, StripeParams } from './stripe-params';
import { apiVersion, type StripeWorld } from './stripe-world';
import { transferReversalRoutes } from './transfer-reversal';
import { transferRoutes } from './transfer';

const routes: StripeRoute[] = [
  ...accountLinkRoutes,
  ...accountRoutes,
  ...balanceRoutes,
  ...balanceTransactionRoutes,
  ...chargeRoutes,
  ...checkoutSessionRoutes,
  ...disputeRoutes,
  ...eventRoutes,
  ...externalAccountRoutes,
  ...fileRoutes,
  ...fraudWarningRoutes,
  ...paymentIntentRoutes,
  ...paymentMethodRoutes,
  ...payoutRoutes,
  ...refundRoutes,
  ...transferReversalRoutes,
  ...transferRoutes,
];

export interface StripeApi {
  world: StripeWorld;
  journal: Journal;
  failures: Failures;
  idempotency: Idempotency;
}

interface Call {
  request: HttpRequest;
  requestId: string;
  /** What was sent. */
  fields: Record<string, unknown>;
  owner: Owner;
  upload: UploadedFile | undefined;
  idempotencyKey: string | undefined;
  failure: OrderedFailure | undefined;
}

interface Answer {
  status: number;
  body: string;
  replayOf?: string;
}

const checkKey = (request: HttpRequest, secretKey: string): void => {
  const [scheme = '', value = ''] = (header(request, 'authorization') ?? '').split(' ');
  const basic =
    scheme.toLowerCase() === 'basic' ? (Buffer.from(value, 'base64').toString().split(':')[0] ?? '') : value;
  if (!basic) {
    throw new StripeError(
      401,
      'invalid_request_error',
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  }
  if (basic !== secretKey) {
    throw new StripeError(
      401,
      'invalid_request_error',
      `Invalid API Key provided: ${basic.slice(0, 8)}${'*'.repeat(12)}${basic.slice(-4)}`,
    );
  }
};

const work = (world: StripeWorld, call: Call): object => {
  const { request, owner } = call;
  const found = findRoute(routes, request.method, request.path);
  if (!found) {
    throw new StripeError(
      404,
      'invalid_request_error',
      `Unrecognized request URL (${request.method}: ${request.path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
    );
  }
  if (owner !== platform && !found.route.connected) {
    throw invalid(`${request.method} ${found.route.pattern} is not known here for a connected account.`);
  }
  const params = new StripeParams(call.fields);
  const paths = params.strings('expand') ?? [];
  const object = found.route.handler({
    world,
    params,
    values: found.values,
    owner,
    path: request.path,
    upload: call.upload,
  });
  return expand(world, object, paths, owner);
};

const refusal = (call: Call, error: StripeError): Answer => ({
  status: error.status,
  body: JSON.stringify(error.body(call.requestId), null, 2),
});

/** The work and the memory of its answer, in one transaction. A refusal after the work is an answer too. */
const perform = (api: StripeApi, call: Call, key: string | undefined, fingerprint: string): Answer => {
  const { world } = api;
  world.origin = { id: call.requestId, idempotencyKey: call.idempotencyKey ?? null };
  world.orderedOutcome = orderedOutcome(call.failure);
  try {
    return world.state.transaction(() => {
      let answer: Answer;
      try {
        answer = { status: 200, body: JSON.stringify(work(world, call), null, 2) };
      } catch (error) {
        if (!(error instanceof StripeError) || !error.afterWork) throw error;
        answer = refusal(call, error);
      }
      if (key) api.idempotency.keep(key, { fingerprint, ...answer, requestId: call.requestId });
      return answer;
    });
  } finally {
    world.origin = null;
    world.orderedOutcome = null;
  }
};

const answerCall = async (api: StripeApi, call: Call): Promise<Answer | Silence> => {
  const { request, owner, idempotencyKey, failure } = call;
  checkKey(request, api.world.settings.secretKey);
  if (owner !== platform) requireAccount(api.world, owner);
  if (idempotencyKey !== undefined && idempotencyKey.length > 255)
    throw invalid('Idempotency keys can be up to 255 characters.');
  const key = request.method === 'POST' && idempotencyKey ? `${owner} ${idempotencyKey}` : undefined;
  const fingerprint = fingerprintOf(request.method, request.path, call.fields);
  const kept = key ? api.idempotency.begin(key, fingerprint) : undefined;
  if (kept) return { status: kept.status, body: kept.body, replayOf: kept.requestId };
  try {
    const before = await beforeWork(failure);
    if (before && typeof before === 'object') return before;
    const refused = before ? faultOf(before) : orderedRefusal(failure, request.method, request.path);
    if (!refused) return perform(api, call, key, fingerprint);
    const answer = refusal(call, refused);
    if (key && (refused.afterWork || failure?.kept)) {
      api.idempotency.keep(key, { fingerprint, ...answer, requestId: call.requestId });
    }
    return answer;
  } finally {
    if (key) api.idempotency.end(key);
  }
};

const replyOf = (call: Call, answer: Answer): HttpReply => ({
  status: answer.status,
  headers: {
    'content-type': 'application/json',
    'request-id': call.requestId,
    'stripe-version': header(call.request, 'stripe-version') ?? apiVersion,
    ...(call.owner === platform ? {} : { 'stripe-account': call.owner }),
    ...(call.idempotencyKey ? { 'idempotency-key': call.idempotencyKey } : {}),
    ...(answer.replayOf
      ? { 'idempotent-replayed': 'true', 'original-request': answer.replayOf, 'stripe-should-retry': 'false' }
      : {}),
  },
  body: answer.body,
});

const note = (api: StripeApi, call: Call, answer: Answer | Silence, started: number): void => {
  const body = 'status' in answer ? (JSON.parse(answer.body) as { id?: string; error?: { message?: string } }) : {};
  api.journal.add({
    at: new Date(api.world.clock.now()).toISOString(),
    method: call.request.method,
    path: call.request.path,
    params: call.fields,
    status: 'status' in answer ? answer.status : 0,
    durationMs: Math.round(performance.now() - started),
    idempotencyKey: call.idempotencyKey,
    replayed: 'status' in answer && answer.replayOf ? true : undefined,
    account: call.owner === platform ? undefined : call.owner,
    requestId: call.requestId,
    object: body.id,
    failure: call.failure?.kind,
    error: body.error?.message,
  });
};

/** What stands for an upload in the journal and in the fingerprint of its idempotency key. */
const uploadedFields = ({ fields, files }: Multipart): Record<string, unknown> => ({
  ...fields,
  ...Object.fromEntries(
    Object.entries(files).map(([name, { filename, content }]) => [
      name,
      { filename, sha256: createHash('sha256').update(content).digest('hex') },
    ]),
  ),
});

const sendFile = ({ world }: StripeApi, { request, requestId }: Call, id: string): HttpReply => {
  checkKey(request, world.settings.secretKey);
  const body = fileContent(world, id);
  if (!body) throw resourceMissing('file', id);
  return { status: 200, headers: { 'content-type': 'application/octet-stream', 'request-id': requestId }, body };
};

/** Serves `/v1/…`. */
export const serveStripeApi = async (api: StripeApi, request: HttpRequest): Promise<HttpReply | Silence> => {
  const started = performance.now();
  const multipart = readMultipart(header(request, 'content-type') ?? '', request.body);
  const raw = request.method === 'POST' && !multipart ? request.body.toString('utf8') : request.rawQuery;
  const upload = multipart?.files.file;
  const call: Call = {
    request,
    requestId: `req_${randomText(14)}`,
    fields: multipart ? uploadedFields(multipart) : parseForm(raw),
    upload,
    owner: header(request, 'stripe-account') ?? platform,
    idempotencyKey: header(request, 'idempotency-key'),
    failure: api.failures.take(request.method, request.path, decodedForm(raw)),
  };
  const file = /^\/v1\/files\/([^/]+)\/contents$/.exec(request.path)?.[1];
  let answer: Answer | Silence;
  try {
    if (file !== undefined) return sendFile(api, call, file);
    answer = await answerCall(api, call);
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    answer = refusal(call, error);
  }
  note(api, call, answer, started);
  if ('silence' in answer) return answer;
  return (await afterWork(call.failure)) ?? replyOf(call, answer);
};
