import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { systemClock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { memoryReplayGuard } from '@kelmah/kit/context/replay-guard';
import { newId } from '@kelmah/kit/ids/ids';
import { answer } from '@kelmah/kit/server/http';
import { startHttp, type HttpServer } from '@kelmah/kit/server/http-server';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { parse } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configure } from '../src/config';
import { buildRouter } from '../src/service';

const head = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://kelmah.example/cacheControl/v1.0", import: ["@cacheControl"])
    @composeDirective(name: "@cacheControl")
  enum cacheControl__Scope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION`;

const schemas: Record<string, string> = {
  user: `${head}
    type User @key(fields: "id") @cacheControl(maxAge: 60, scope: PUBLIC) {
      id: ID! name: String! secret: String @cacheControl(scope: PRIVATE)
    }
    type Query {
      user(id: ID!): User @cacheControl(maxAge: 60, scope: PUBLIC)
      users(ids: [ID!]!): [User!] @cacheControl(maxAge: 30, scope: PUBLIC)
      me: User @cacheControl(maxAge: 60, scope: PRIVATE)
      breaks: User @cacheControl(maxAge: 60, scope: PUBLIC)
    }
    type Mutation { rename(id: ID!, name: String!): User }`,
  review: `${head}
    type User @key(fields: "id") { id: ID! rating: Rating @cacheControl(maxAge: 60, scope: PUBLIC) }
    type Rating @cacheControl(inheritMaxAge: true) { average: Float }`,
};

/** Two small subgraphs with hints for caching, and routers before them on real engines. */
export class CachedHouse {
  readonly variables = testVariables();
  /** What the subgraphs were asked for, in order. */
  readonly asked: string[] = [];
  readonly names = new Map<string, string>();
  /** What a user named `slow…` waits for. */
  gate: Promise<void> = Promise.resolve();
  private readonly folder = mkdtempSync(join(tmpdir(), 'cache-'));
  private readonly services = new Map<string, HttpServer>();
  private readonly closing: (() => Promise<void>)[] = [];
  private key!: CryptoKey;

  async open(): Promise<this> {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    this.key = pair.privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA', use: 'sig' };
    for (const name of Object.keys(schemas)) await this.openSubgraph(name, jwk);
    const { supergraphSdl, errors } = composeServices(
      Object.entries(schemas).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
    );
    if (!supergraphSdl) throw new Error(String(errors));
    writeFileSync(this.supergraphFile, supergraphSdl);
    return this;
  }

  private get supergraphFile(): string {
    return join(this.folder, 'supergraph.graphql');
  }

  private resolvers(): Record<string, object> {
    const user = async (id: string) => {
      if (id.startsWith('slow')) await this.gate;
      return id.startsWith('nobody') ? null : { id };
    };
    return {
      user: {
        Query: {
          user: (_: unknown, { id }: { id: string }) => (this.asked.push(`user ${id}`), user(id)),
          users: (_: unknown, { ids }: { ids: string[] }) => (this.asked.push('users'), ids.map((id) => ({ id }))),
          me: (_: unknown, __: unknown, { viewer }: RequestContext) => (
            this.asked.push('me'),
            viewer.userId === undefined ? null : { id: viewer.userId }
          ),
          breaks: async () => {
            this.asked.push('breaks');
            await this.gate;
            throw new Error('broken');
          },
        },
        Mutation: {
          rename: (_: unknown, { id, name }: { id: string; name: string }) => (this.names.set(id, name), { id }),
        },
        User: {
          __resolveReference: ({ id }: { id: string }) => (this.asked.push(`user-entity ${id}`), { id }),
          name: ({ id }: { id: string }) => this.names.get(id) ?? `Name of ${id}`,
          secret: ({ id }: { id: string }, _: unknown, { viewer }: RequestContext) =>
            viewer.userId === id ? `secret-of-${id}` : null,
        },
      },
      review: {
        User: {
          __resolveReference: ({ id }: { id: string }) => (this.asked.push(`rating ${id}`), { id }),
          rating: ({ id }: { id: string }) => {
            if (id.startsWith('broken')) throw new Error('no rating');
            return { average: 4.5 };
          },
        },
      },
    };
  }

  private async openSubgraph(name: string, jwk: JWK): Promise<void> {
    const http = await startHttp({
      name,
      port: 0,
      host: '127.0.0.1',
      logger: testLogger(name),
      clock: systemClock,
      schema: buildSubgraphSchema([
        { typeDefs: parse(schemas[name] ?? ''), resolvers: this.resolvers()[name] as never },
      ]),
      envelopeSecrets: [this.variables['ENVELOPE_SECRET'] ?? ''],
      replayGuard: memoryReplayGuard(),
      checks: {},
      routes: [
        {
          method: 'GET',
          path: '/.well-known/jwks.json',
          handle: async (_request, response) => answer(response, 200, { keys: [jwk] }),
        },
      ],
    });
    this.services.set(name, http);
    this.closing.unshift(() => http.drain());
  }

  /** Starts a router; answers with its address. */
  async openRouter(variables: Record<string, string> = {}): Promise<string> {
    const urlOf = (name: string) => `http://127.0.0.1:${this.services.get(name)?.port ?? 9}`;
    const config = configure({
      ...this.variables,
      // The keys of auth hang on the door of the small user subgraph.
      ...{ AUTH_URL: urlOf('user'), USER_URL: urlOf('user'), REVIEW_URL: urlOf('review') },
      ...{ JOB_URL: urlOf('job'), MESSAGING_URL: urlOf('messaging'), PAYMENT_URL: urlOf('payment') },
      SUPERGRAPH_FILE: this.supergraphFile,
      ...variables,
    });
    const router = await buildRouter(config, testLogger('router'));
    const http = await router.open(0, '127.0.0.1');
    await router.start();
    this.closing.unshift(async () => {
      await http.drain();
      await router.stop();
    });
    return `http://127.0.0.1:${http.port}/graphql`;
  }

  /** The headers of somebody who is signed in. */
  async signedIn(userId: string): Promise<Record<string, string>> {
    const token = await new SignJWT({ sid: newId('session'), name: 'Ama', roles: ['HIRER'] })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'test' })
      .setSubject(userId)
      .setIssuer('kelmah')
      .setAudience('kelmah')
      .setIssuedAt()
      .setExpirationTime('15m')
      .sign(this.key);
    return { authorization: `Bearer ${token}` };
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
