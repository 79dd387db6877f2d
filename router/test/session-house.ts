import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { systemClock } from '@kelmah/kit/clock/clock';
import { sessionTokenHeader, type BrowserSession } from '@kelmah/kit/context/browser-session';
import type { RequestContext } from '@kelmah/kit/context/context';
import { memoryReplayGuard } from '@kelmah/kit/context/replay-guard';
import { startHttp, type HttpServer } from '@kelmah/kit/server/http-server';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { parse } from 'graphql';
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
  auth: `${head}
    type User @key(fields: "id", resolvable: false) { id: ID! }
    type Mutation { begin(token: String!): User end: User touch: User fail(token: String!): User }
    type Query { greeting: String @cacheControl(maxAge: 60, scope: PUBLIC) plain: String }`,
  user: `${head}
    type User @key(fields: "id") { id: ID! name: String! }
    type Mutation { steal: String }`,
};

/** An auth of few words, a neighbour that wants more than it is told, and the real router before them. */
export class SessionHouse {
  url = '';
  /** What each subgraph was told of the browser's session, in order. */
  readonly told: { subgraph: string; field: string; session: BrowserSession | undefined }[] = [];
  private readonly variables = testVariables();
  private readonly folder = mkdtempSync(join(tmpdir(), 'session-'));
  private readonly services = new Map<string, HttpServer>();
  private closeRouter: () => Promise<void> = () => Promise.resolve();

  async open(origins: string): Promise<this> {
    for (const name of Object.keys(schemas)) await this.openSubgraph(name);
    const { supergraphSdl, errors } = composeServices(
      Object.entries(schemas).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
    );
    if (!supergraphSdl) throw new Error(String(errors));
    const file = join(this.folder, 'supergraph.graphql');
    writeFileSync(file, supergraphSdl);
    const urlOf = (name: string) => `http://127.0.0.1:${this.services.get(name)?.port ?? 9}`;
    const urls = ['AUTH', 'USER', 'JOB', 'MESSAGING', 'PAYMENT', 'REVIEW'].map((name) => [
      `${name}_URL`,
      urlOf(name.toLowerCase()),
    ]);
    const config = configure({
      ...this.variables,
      ...(Object.fromEntries(urls) as Record<string, string>),
      SUPERGRAPH_FILE: file,
      WEB_ORIGINS: origins,
    });
    const router = await buildRouter(config, testLogger('router'));
    const http = await router.open(0, '127.0.0.1');
    await router.start();
    this.url = `http://127.0.0.1:${http.port}/graphql`;
    this.closeRouter = async () => {
      await http.drain();
      await router.stop();
    };
    return this;
  }

  private async openSubgraph(name: string): Promise<void> {
    const http = await startHttp({
      name,
      port: 0,
      host: '127.0.0.1',
      logger: testLogger(name),
      clock: systemClock,
      schema: buildSubgraphSchema([
        { typeDefs: parse(schemas[name] ?? ''), resolvers: this.resolversOf(name) as never },
      ]),
      envelopeSecrets: [this.variables['ENVELOPE_SECRET'] ?? ''],
      replayGuard: memoryReplayGuard(),
      checks: {},
    });
    this.services.set(name, http);
  }

  private resolversOf(subgraph: string): object {
    const note = (field: string, { session }: RequestContext) => void this.told.push({ subgraph, field, session });
    const says = (token: string, context: RequestContext) => {
      // A neighbour brings a map of its own.
      context.answerHeaders ??= new Map();
      context.answerHeaders.set(sessionTokenHeader, token);
    };
    if (subgraph === 'user') {
      return {
        Mutation: {
          steal: (_: unknown, __: unknown, context: RequestContext) => (
            note('steal', context),
            says('ses_planted', context),
            'tried'
          ),
        },
        User: {
          __resolveReference: ({ id }: { id: string }, context: RequestContext) => (note('user', context), { id }),
          name: () => 'Ama',
        },
      };
    }
    const user = { id: 'u1' };
    return {
      Mutation: {
        begin: (_: unknown, { token }: { token: string }, context: RequestContext) => (
          note('begin', context),
          says(token, context),
          user
        ),
        end: (_: unknown, __: unknown, context: RequestContext) => (note('end', context), says('', context), user),
        touch: (_: unknown, __: unknown, context: RequestContext) => (note('touch', context), user),
        fail: (_: unknown, { token }: { token: string }, context: RequestContext) => {
          says(token, context);
          throw new Error('after the session began');
        },
      },
      Query: {
        greeting: (_: unknown, __: unknown, context: RequestContext) => (
          note('greeting', context),
          says('ses_of_a_read', context),
          'Akwaaba'
        ),
        plain: (_: unknown, __: unknown, context: RequestContext) => (note('plain', context), 'Akwaaba'),
      },
    };
  }

  async close(): Promise<void> {
    await this.closeRouter();
    for (const service of this.services.values()) await service.drain();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
