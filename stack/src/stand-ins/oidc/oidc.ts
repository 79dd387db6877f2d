import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { StandInClock } from '../clock';
import { control } from '../control';
import { Failures } from '../failures';
import { readBody, write, type HttpRequest } from '../http';
import { Journal } from '../journal';
import { KeptState } from '../kept-state';
import type { StandIn, StandInOptions } from '../stand-in';
import { google, linkedin, type Flavour } from './flavour';
import { identityProvider } from './identity-provider';
import { answerLogin } from './login';
import { overviewPage } from './login-page';
import { asOrdered } from './order';
import { knownPeople, type Person } from './people';
import type { World } from './world';

/** The request with the parameters taken out that this provider reads past. */
function withoutUnread({ unread }: Flavour, text: string): string {
  const parameters = new URLSearchParams(text);
  for (const name of unread) parameters.delete(name);
  return parameters.toString();
}

/** Writes down what was asked, but for the secrets in it. */
function note(world: World, ctx: KoaContextWithOIDC, text: string, started: number, failure?: string): void {
  const { client_secret: _secret, ...params } = Object.fromEntries(new URLSearchParams(text));
  const { error } = (ctx.body ?? {}) as { error?: string };
  world.journal.add({
    at: new Date(world.clock.now()).toISOString(),
    method: ctx.method,
    path: ctx.path,
    params,
    status: ctx.respond === false ? 0 : ctx.status,
    durationMs: Math.round(performance.now() - started),
    failure,
    error: typeof error === 'string' ? error : undefined,
  });
}

/** What the provider was sent, as it came: its own parameters are taken out on the way. */
const sent = new WeakMap<IncomingMessage, string>();

function watch(world: World): void {
  world.provider.use(async (ctx, next) => {
    const oidc = ctx as KoaContextWithOIDC;
    const started = performance.now();
    const text = sent.get(ctx.req) ?? '';
    const failure = world.failures.take(ctx.method, ctx.path, [...new URLSearchParams(text).values()].join(' '));
    await asOrdered(oidc, next, failure, world);
    note(world, oidc, text, started, failure?.kind);
  });
}

async function serve(world: World, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', rawQuery = ''] = (message.url ?? '/').split('?');
  const body = await readBody(message);
  const { method = 'GET', headers } = message;
  const request: HttpRequest = { method, path, rawQuery, query: new URLSearchParams(rawQuery), headers, body };
  const controlled = control(world, request);
  if (controlled) return write(response, controlled, true);
  const { flavour, people, provider } = world;
  if (method === 'GET' && path === '/') return write(response, overviewPage(flavour.title, people()), true);
  if (path.startsWith('/interaction/')) return answerLogin(world, request, message, response);
  sent.set(message, method === 'GET' ? rawQuery : body.toString('utf8'));
  message.url = rawQuery ? `${path}?${withoutUnread(flavour, rawQuery)}` : path;
  // It never knows anybody from the last time: each sign-in asks who it is.
  if (path === '/auth') delete message.headers.cookie;
  Object.assign(message, { body: withoutUnread(flavour, body.toString('utf8')) });
  await provider.callback()(message, response);
}

async function bring(flavour: Flavour, options: StandInOptions): Promise<StandIn> {
  const clock = new StandInClock(options.clockOffsetMs);
  const state = new KeptState(join(options.dataDir, `${flavour.name}.log`));
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, process.env.KELMAH_STAND_IN_HOST ?? '127.0.0.1', resolve);
  });
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = options.publicUrl ?? own;
  const issuer = flavour.issuer ?? url;
  const added = state.collection<Person>('people');
  const people = (): Person[] => [...knownPeople, ...added.all()];
  const world: World = {
    ...identityProvider(flavour, issuer, state, clock, people),
    ...{ flavour, issuer, publicUrl: options.publicUrl, clock, added, people },
    journal: new Journal(state),
    failures: new Failures(),
  };
  watch(world);
  server.on('request', (message: IncomingMessage, response: ServerResponse) => {
    serve(world, message, response).catch((error: Error) => {
      options.report(`${flavour.name}: ${error.stack ?? error.message}`);
      if (response.headersSent) message.socket.destroy();
      else response.writeHead(500).end();
    });
  });
  const prefix = flavour.name.toUpperCase();
  return {
    name: flavour.name,
    url,
    environment: {
      [`${prefix}_ISSUER`]: issuer,
      [`${prefix}_DISCOVERY_URL`]: `${own}/.well-known/openid-configuration`,
      [`${prefix}_CLIENT_ID`]: flavour.clientId,
      [`${prefix}_CLIENT_SECRET`]: flavour.clientSecret,
    },
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      state.close();
    },
  };
}

/** Brings Google's sign-in: OpenID Connect with PKCE and nonces, and a page on which to be anybody. */
export const bringGoogle = (options: StandInOptions): Promise<StandIn> => bring(google, options);

/** Brings LinkedIn's sign-in with its quirks. */
export const bringLinkedin = (options: StandInOptions): Promise<StandIn> => bring(linkedin, options);
