import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { systemClock } from '@kelmah/kit/clock/clock';
import { memoryReplayGuard } from '@kelmah/kit/context/replay-guard';
import { startHttp, type HttpServer, type HttpOptions } from '@kelmah/kit/server/http-server';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { parse } from 'graphql';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configure } from '../src/config';
import { buildRouter } from '../src/service';

/** What each schema begins with, so that it can say how long its answers may be kept. */
const head = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://kelmah.example/cacheControl/v1.0", import: ["@cacheControl"])
    @composeDirective(name: "@cacheControl")
  enum cacheControl__Scope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION`;

/** Subgraphs of a few words each, at real doors, and the real router before them. */
export class TinySubgraphs {
  readonly variables = testVariables();
  private readonly folder = mkdtempSync(join(tmpdir(), 'tiny-'));
  private readonly services = new Map<string, HttpServer>();
  private readonly closing: (() => Promise<void>)[] = [];

  /** @param schemas what each subgraph says, by its name */
  constructor(private readonly schemas: Readonly<Record<string, string>>) {}

  /** Opens each subgraph's door and composes them. */
  async open(resolversOf: (name: string) => object, routes: HttpOptions['routes'] = []): Promise<void> {
    for (const [name, sdl] of Object.entries(this.schemas)) {
      const http = await startHttp({
        ...{ name, port: 0, host: '127.0.0.1', logger: testLogger(name), clock: systemClock, routes },
        schema: buildSubgraphSchema([{ typeDefs: parse(head + sdl), resolvers: resolversOf(name) as never }]),
        envelopeSecrets: [this.variables['ENVELOPE_SECRET'] ?? ''],
        replayGuard: memoryReplayGuard(),
        checks: {},
      });
      this.services.set(name, http);
      this.closing.unshift(() => http.drain());
    }
    const { supergraphSdl, errors } = composeServices(
      Object.entries(this.schemas).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(head + sdl) })),
    );
    if (!supergraphSdl) throw new Error(String(errors));
    writeFileSync(this.supergraphFile, supergraphSdl);
  }

  /** Starts a router; answers with its address. */
  async openRouter(variables: Record<string, string> = {}): Promise<string> {
    const names = ['AUTH', 'USER', 'JOB', 'MESSAGING', 'PAYMENT', 'REVIEW'];
    const urls = names.map((name) => [`${name}_URL`, this.urlOf(name.toLowerCase())]);
    const config = configure({
      ...this.variables,
      ...(Object.fromEntries(urls) as Record<string, string>),
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

  /** Where a subgraph is; where nobody listens for one that there is not. */
  urlOf(name: string): string {
    return `http://127.0.0.1:${this.services.get(name)?.port ?? 9}`;
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get supergraphFile(): string {
    return join(this.folder, 'supergraph.graphql');
  }
}
