import { randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { StandInClock } from '../clock';
import { control } from '../control';
import { afterWork, beforeWork, Failures, type OrderedFailure } from '../failures';
import { header, json, listen, type HttpReply, type HttpRequest, type Silence } from '../http';
import { Journal } from '../journal';
import { KeptState, type Collection } from '../kept-state';
import { findRoute, type PathValues, type Route } from '../routes';
import type { StandIn, StandInOptions } from '../stand-in';
import { SmsDelivery } from './sms-delivery';
import { isDeliveryFault, smsResource, type KeptSms } from './sms-message';
import { authenticatorPage } from './authenticator-page';
import { smsPage } from './sms-page';
import {
  checkMessage,
  noSuchResource,
  orderedRefusal,
  serverFault,
  tooManyRequests,
  TwilioError,
  wrongCredentials,
} from './twilio-errors';

const accountSid = 'AC00000000000000000000006b656c6d61';
const authToken = 'kelmah_stand_in_token';
const ownNumber = '+15005550006';

interface World {
  messages: Collection<KeptSms>;
  byNumber: (to: string) => KeptSms[];
  delivery: SmsDelivery;
  clock: StandInClock;
}

type ApiHandler = (
  world: World,
  form: URLSearchParams,
  values: PathValues,
  failure?: OrderedFailure,
) => [number, KeptSms | KeptSms[]];

const create: ApiHandler = (world, form, _values, failure) => {
  const text = (name: string): string | undefined => form.get(name) ?? undefined;
  checkMessage(text('To'), text('From'), text('Body'), ownNumber);
  const code = failure?.kind === 'declined' ? Number(failure.code ?? 30003) : null;
  if (code !== null && !isDeliveryFault(code)) throw orderedRefusal(code);
  const now = world.clock.now();
  const message: KeptSms = {
    sid: `SM${randomBytes(16).toString('hex')}`,
    createdAt: now,
    updatedAt: now,
    to: text('To') ?? '',
    from: text('From') ?? '',
    body: text('Body') ?? '',
    status: 'queued',
    errorCode: null,
    willFailWith: code,
    statusCallback: text('StatusCallback') ?? null,
  };
  world.messages.put(message.sid, message);
  world.delivery.settleSoon(message.sid);
  return [201, message];
};

const read: ApiHandler = (world, _form, { sid = '' }) => {
  const message = world.messages.get(sid.replace(/\.json$/, ''));
  if (!message) throw noSuchResource(`/Messages/${sid}`);
  return [200, message];
};

const list: ApiHandler = (world, form) => {
  const to = form.get('To');
  const found = to ? world.byNumber(to).reverse() : world.messages.newestFirst();
  return [200, found.slice(0, Math.min(Number(form.get('PageSize') ?? 50) || 50, 1000))];
};

const account = '/2010-04-01/Accounts/:account';
const apiRoutes: Route<ApiHandler>[] = [
  { method: 'POST', pattern: `${account}/Messages.json`, handler: create },
  { method: 'GET', pattern: `${account}/Messages.json`, handler: list },
  { method: 'GET', pattern: `${account}/Messages/:sid`, handler: read },
];

const checkCredentials = (request: HttpRequest, account_: string | undefined): void => {
  const given = Buffer.from(header(request, 'authorization') ?? '');
  const wanted = Buffer.from(`Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw wrongCredentials();
  if (account_ !== accountSid) throw noSuchResource(request.path);
};

const answer = (world: World, request: HttpRequest, form: URLSearchParams, failure?: OrderedFailure): HttpReply => {
  const found = findRoute(apiRoutes, request.method, request.path);
  checkCredentials(request, found?.values.account ?? accountSid);
  if (!found) throw noSuchResource(request.path);
  const [status, result] = found.route.handler(world, form, found.values, failure);
  if (!Array.isArray(result)) return json(status, smsResource(result, accountSid));
  const messages = result.map((message) => smsResource(message, accountSid));
  return json(status, { messages, page: 0, page_size: messages.length, next_page_uri: null, uri: request.path });
};

/** The API behind its journal and the failures that were ordered for it. */
const serveApi = async (
  world: World,
  journal: Journal,
  failures: Failures,
  request: HttpRequest,
): Promise<HttpReply | Silence> => {
  const started = performance.now();
  const text = request.method === 'GET' ? request.rawQuery : request.body.toString('utf8');
  const form = new URLSearchParams(text);
  const failure = failures.take(request.method, request.path, [...form.values()].join(' '));
  const before = await beforeWork(failure);
  let reply: HttpReply | Silence;
  try {
    if (typeof before === 'number') throw before === 429 ? tooManyRequests() : serverFault(before);
    reply = before ?? answer(world, request, form, failure);
  } catch (error) {
    if (!(error instanceof TwilioError)) throw error;
    reply = error.reply();
  }
  const body = 'status' in reply ? (JSON.parse(String(reply.body)) as Record<string, unknown>) : {};
  journal.add({
    at: new Date(world.clock.now()).toISOString(),
    method: request.method,
    path: request.path,
    params: Object.fromEntries(form),
    status: 'status' in reply ? reply.status : 0,
    durationMs: Math.round(performance.now() - started),
    object: typeof body.sid === 'string' ? body.sid : undefined,
    failure: failure?.kind,
    error: 'status' in reply && reply.status >= 400 ? String(body.message) : undefined,
  });
  return (await afterWork(failure)) ?? reply;
};

const inbox = (world: World, request: HttpRequest): HttpReply => {
  // A plus sign that was not encoded arrives as a space.
  const to = (request.query.get('to') ?? '').replace(/^ /, '+');
  const found = world.messages.newestFirst().filter((message) => message.to.includes(to));
  if (request.path === '/') return smsPage(found, to, Math.max(0, Number(request.query.get('offset')) || 0));
  const exact = to ? world.byNumber(to).reverse() : found;
  const shown = exact.slice(0, Math.min(Number(request.query.get('limit') ?? 100) || 100, 1000));
  return json(
    200,
    shown.map(({ sid, createdAt, to: number, from, body, status, errorCode }) => ({
      id: sid,
      at: new Date(createdAt).toISOString(),
      to: number,
      from,
      text: body,
      status,
      errorCode,
    })),
  );
};

/**
 * Brings the SMS stand-in: Twilio's API for services, an inbox for people at `/`, JSON for tests at `/messages?to=…`,
 * and at `/authenticator` the app on the same phone that shows codes.
 */
export async function bringSms(options: StandInOptions): Promise<StandIn> {
  const clock = new StandInClock(options.clockOffsetMs);
  const state = new KeptState(join(options.dataDir, 'sms.log'));
  const messages = state.collection<KeptSms>('messages');
  const delivery = new SmsDelivery({ messages, clock, accountSid, authToken, report: options.report });
  const world: World = { messages, byNumber: messages.indexBy(({ to }) => to), delivery, clock };
  const journal = new Journal(state);
  const failures = new Failures();
  const http = await listen(
    (request) => {
      const controlled = control({ journal, failures, clock }, request);
      if (controlled) return controlled;
      if (request.method === 'GET' && request.path === '/authenticator')
        return authenticatorPage(request.query.get('secret') ?? '', clock.now());
      if (request.method === 'GET' && (request.path === '/' || request.path === '/messages'))
        return inbox(world, request);
      return serveApi(world, journal, failures, request);
    },
    options.port ?? 0,
    (error) => options.report(`sms: ${error.stack ?? error.message}`),
  );
  return {
    name: 'sms',
    url: options.publicUrl ?? `http://127.0.0.1:${http.port}`,
    environment: {
      TWILIO_API_BASE: `http://127.0.0.1:${http.port}`,
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_FROM: ownNumber,
    },
    stop: async () => {
      delivery.stop();
      await http.close();
      state.close();
    },
  };
}
