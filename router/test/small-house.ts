import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { systemClock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { memoryReplayGuard } from '@kelmah/kit/context/replay-guard';
import { Fault } from '@kelmah/kit/errors/fault';
import { newId } from '@kelmah/kit/ids/ids';
import { startHttp, type HttpServer } from '@kelmah/kit/server/http-server';
import { answer } from '@kelmah/kit/server/http';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'graphql';
import { configure } from '../src/config';
import { createMetrics } from '../src/observe/metrics';
import { buildRouter } from '../src/service';
import { Looks, looksSchema, mutationsOf } from './looks';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])';

const schemas: Record<string, string> = {
  user: `${link} ${looksSchema}
    type User @key(fields: "id") { id: ID! name: String! secret: String }
    type Query { user(id: ID!): User whoAmI: String }`,
  review: `${link} type Rating { average: Float count: Int! } type User @key(fields: "id") { id: ID! rating: Rating! }`,
  messaging: `${link}
    type User @key(fields: "id", resolvable: false) { id: ID! }
    type Message { id: ID! sequence: Int! text: String! sender: User! }
    type Query { fails: String breaks: String }
    type Subscription { messageAdded(conversation: ID!, after: Int): Message! heard: String! refused: Message! }`,
};

interface Sent {
  id: string;
  sequence: number;
  text: string;
  sender: { id: string };
}

/** What the small messaging subgraph sends to its subscribers, by hand of the test. */
export class Wire {
  private readonly sent: Sent[] = [];
  private readonly listeners = new Set<(message: Sent) => void>();

  get listening(): number {
    return this.listeners.size;
  }

  send(text: string, senderId: string): void {
    const message = { id: newId('message'), sequence: this.sent.length + 1, text, sender: { id: senderId } };
    this.sent.push(message);
    for (const listener of this.listeners) listener(message);
  }

  /** As messaging does: what came after a sequence, then each new one; without `after` the new ones alone. */
  subscribe<Event>(eventOf: (message: Sent) => Event, after?: number | null): AsyncIterableIterator<Event> {
    const waiting = after == null ? [] : this.sent.slice(after).map(eventOf);
    let wake: ((result: IteratorResult<Event>) => void) | undefined;
    const listener = (message: Sent) => {
      if (wake) wake({ done: false, value: eventOf(message) });
      else waiting.push(eventOf(message));
      wake = undefined;
    };
    this.listeners.add(listener);
    return {
      next: () => {
        const value = waiting.shift();
        return value ? Promise.resolve({ done: false, value }) : new Promise((resolve) => (wake = resolve));
      },
      return: async () => {
        this.listeners.delete(listener);
        wake?.({ done: true, value: undefined });
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}

function resolversOf(wire: Wire, asked: Map<string, number>, looks: Looks): Record<string, object> {
  const entity = (subgraph: string) => ({
    __resolveReference: ({ id }: { id: string }) => {
      asked.set(subgraph, (asked.get(subgraph) ?? 0) + 1);
      return { id };
    },
  });
  return {
    user: {
      Query: {
        user: (_: unknown, { id }: { id: string }) => ({ id }),
        whoAmI: (_: unknown, __: unknown, { viewer }: RequestContext) => viewer.userId ?? viewer.kind,
      },
      Mutation: mutationsOf(looks, asked),
      User: {
        ...entity('user'),
        name: ({ id }: { id: string }) => `Name of ${id}`,
        secret: () => {
          throw new Error('connect ECONNREFUSED db.internal:5432');
        },
      },
    },
    review: {
      User: { ...entity('review'), rating: () => ({ average: 4.5, count: 2 }) },
    },
    messaging: {
      Query: {
        fails: () => {
          throw new Fault('FORBIDDEN');
        },
        breaks: () => {
          throw new Error('password=hunter2');
        },
      },
      Subscription: {
        messageAdded: {
          subscribe: (_: unknown, { after }: { after?: number | null }) =>
            wire.subscribe((messageAdded) => ({ messageAdded }), after),
        },
        heard: { subscribe: () => wire.subscribe(({ text }) => ({ heard: text })) },
        refused: {
          subscribe: () => {
            throw new Fault('FORBIDDEN');
          },
        },
      },
    },
  };
}

/** Three small subgraphs and the real router before them, on real sockets. */
export class SmallHouse {
  readonly wire = new Wire();
  readonly looks = new Looks();
  readonly variables = testVariables();
  url = '';
  /** Sends the router's clients away, as before it stops. */
  drainRouter: () => Promise<void> = () => Promise.resolve();
  private readonly folder = mkdtempSync(join(tmpdir(), 'router-'));
  private readonly supergraphFile = join(this.folder, 'supergraph.graphql');
  private readonly services = new Map<string, HttpServer>();
  private readonly askedFor = new Map<string, number>();
  private readonly metrics = createMetrics();
  private readonly closing: (() => Promise<void>)[] = [];
  private key!: CryptoKey;

  /**
   * @param settings variables of the router besides those that it needs
   * @param registered documents of registered operations
   */
  constructor(
    private readonly settings: Record<string, string> = {},
    private readonly registered: readonly string[] = [],
  ) {}

  async open(): Promise<this> {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    this.key = pair.privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA', use: 'sig' };
    for (const name of Object.keys(schemas)) await this.openSubgraph(name, 0, jwk);
    await this.openRouter();
    return this;
  }

  private async openSubgraph(name: string, port: number, jwk?: object): Promise<void> {
    const http = await startHttp({
      name,
      port,
      host: '127.0.0.1',
      logger: testLogger(name),
      clock: systemClock,
      schema: buildSubgraphSchema([
        {
          typeDefs: parse(schemas[name] ?? ''),
          resolvers: resolversOf(this.wire, this.askedFor, this.looks)[name] as never,
        },
      ]),
      envelopeSecrets: [this.variables['ENVELOPE_SECRET'] ?? ''],
      replayGuard: memoryReplayGuard(),
      checks: {},
      routes: jwk
        ? [
            {
              method: 'GET',
              path: '/.well-known/jwks.json',
              handle: async (_request, response) => answer(response, 200, { keys: [jwk] }),
            },
          ]
        : [],
    });
    this.services.set(name, http);
  }

  /** The supergraph of the house, with more of a schema where that is given. */
  private supergraph(more: Record<string, string> = {}): string {
    const { supergraphSdl, errors } = composeServices(
      Object.entries(schemas).map(([name, sdl]) => ({
        name,
        url: `http://${name}`,
        typeDefs: parse(`${sdl} ${more[name] ?? ''}`),
      })),
    );
    if (!supergraphSdl) throw new Error(String(errors));
    return supergraphSdl;
  }

  /** Gives the router another supergraph as operations do: by its file, whole at once. */
  replaceSupergraph(sdl: string): void {
    writeFileSync(`${this.supergraphFile}.next`, sdl);
    renameSync(`${this.supergraphFile}.next`, this.supergraphFile);
  }

  /** The supergraph with a query more, which no subgraph answers. */
  supergraphWith(queryField: string): string {
    return this.supergraph({ user: `extend type Query { ${queryField}: String }` });
  }

  private async openRouter(): Promise<void> {
    const file = this.supergraphFile;
    writeFileSync(file, this.supergraph());
    const operations = join(this.folder, 'operations.json');
    const hashed = this.registered.map((source) => [createHash('sha256').update(source).digest('hex'), source]);
    writeFileSync(operations, JSON.stringify(Object.fromEntries(hashed)));
    const urls = Object.fromEntries(
      ['AUTH', 'USER', 'JOB', 'MESSAGING', 'PAYMENT', 'REVIEW'].map((name) => [
        `${name}_URL`,
        this.urlOf(name.toLowerCase()),
      ]),
    );
    // The keys of auth hang on the door of the small user subgraph.
    const config = configure({
      ...this.variables,
      ...urls,
      AUTH_URL: this.urlOf('user'),
      SUPERGRAPH_FILE: file,
      OPERATIONS_FILE: operations,
      ...this.settings,
      WEB_ORIGINS: 'https://kelmah.example',
    });
    const router = await buildRouter(config, testLogger('router'), systemClock, this.metrics);
    const http = await router.open(0, '127.0.0.1');
    this.url = `http://127.0.0.1:${http.port}/graphql`;
    let draining: Promise<void> | undefined;
    this.drainRouter = () => (draining ??= http.drain());
    this.closing.push(async () => {
      await this.drainRouter();
      await router.stop();
    });
  }

  /** How many entities the router has asked a subgraph for. */
  asked(name: string): number {
    return this.askedFor.get(name) ?? 0;
  }

  /** What the router counts under a name (without the prefix) and these labels. */
  async metric(name: string, labels: Record<string, string> = {}): Promise<number> {
    const found = await this.metrics.registry.getSingleMetric(`kelmah_router_${name}`)?.get();
    return found?.values.find((value) => isDeepStrictEqual(value.labels, labels))?.value ?? 0;
  }

  urlOf(name: string): string {
    return `http://127.0.0.1:${this.services.get(name)?.port ?? 9}`;
  }

  /** Takes a subgraph away; answers with what brings it back on the same port. */
  async takeDown(name: string): Promise<() => Promise<void>> {
    const service = this.services.get(name);
    await service?.drain();
    return () => this.openSubgraph(name, service?.port ?? 0);
  }

  /** A token as auth would sign it. */
  async token(
    userId: string,
    claims: { sid?: string; expiresInSeconds?: number; aud?: string; roles?: string[]; act?: unknown } = {},
  ): Promise<string> {
    const nowSeconds = Math.floor(Date.now() / 1_000);
    const { sid = newId('session'), roles = ['HIRER'], act } = claims;
    return new SignJWT({ sid, name: 'Ama', roles, act })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'test' })
      .setSubject(userId)
      .setIssuer('kelmah')
      .setAudience(claims.aud ?? 'kelmah')
      .setIssuedAt(nowSeconds)
      .setExpirationTime(nowSeconds + (claims.expiresInSeconds ?? 900))
      .sign(this.key);
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
    for (const service of this.services.values()) await service.drain();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
