import { newId } from '@kelmah/kit/ids/ids';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment } from './bench.config';
import type { ChildProcess } from 'node:child_process';
import type { StagedGraph } from './graphs/graph';
import type { Setting } from './peers/peers';
import { ask, type Children } from './processes/children';

export interface Stage<Staged extends StagedGraph> extends Omit<Setting, 'peerFolder' | 'graph'> {
  graph: Staged;
  /** The process of the subgraphs. */
  subgraphs: ChildProcess;
  /** Access tokens of people who are signed in. */
  tokens: string[];
}

export interface StageOptions<Staged extends StagedGraph> {
  graph: Staged;
  /** The program of the subgraphs: it answers a `ServeRequest` with `{ ports }`. */
  serveFile: string;
  children: Children;
  engines: Record<string, string>;
  routerProgram: string;
  runFolder: string;
}

const people = 200;
const tokenSeconds = 3 * 3_600;

/** Starts the subgraphs of a graph, and writes down what routers before them need. */
export async function setStage<Staged extends StagedGraph>(options: StageOptions<Staged>): Promise<Stage<Staged>> {
  const { graph, children, runFolder } = options;
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'bench', alg: 'EdDSA', use: 'sig' };
  const child = children.fork(options.serveFile, plainEnvironment());
  const { ports } = await ask<{ ports: Record<string, number> }>(child, {
    subgraphs: graph.subgraphs,
    jwks: { keys: [jwk] },
  });
  const addresses = Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`]),
  );
  const supergraphFile = join(runFolder, 'supergraph.graphql');
  writeFileSync(supergraphFile, graph.supergraph(addresses));
  return {
    ...options,
    addresses,
    supergraphFile,
    subgraphs: child,
    tokens: await Promise.all(Array.from({ length: people }, () => tokenOf(pair.privateKey))),
    routerVariables: routerVariables(options, addresses, supergraphFile),
  };
}

/** Our router's configuration in production; rates are limited ten times wider, which our few visitors do not meet. */
function routerVariables(
  { graph, engines, runFolder }: StageOptions<StagedGraph>,
  addresses: Record<string, string>,
  supergraphFile: string,
): Record<string, string> {
  const origins = Object.fromEntries(Object.entries(addresses).map(([name, url]) => [name, new URL(url).origin]));
  const [anyOrigin = ''] = Object.values(origins);
  const urls = ['auth', 'user', 'job', 'messaging', 'payment', 'review'].map((name) => [
    `${name.toUpperCase()}_URL`,
    origins[name] ?? anyOrigin,
  ]);
  return {
    ...engines,
    ...Object.fromEntries(urls),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    KELMAH_NAMESPACE: `bench_${graph.name}`,
    ENVELOPE_SECRET: 'a secret that only the bench is sealed with',
    SUPERGRAPH_FILE: supergraphFile,
    SUBGRAPH_URLS: JSON.stringify(origins),
    TRUSTED_PROXIES: '1',
    RATE_ADDRESS_PER_MINUTE: '3000000',
    RATE_VIEWER_PER_MINUTE: '1200000',
    CONNECTIONS_PER_ADDRESS: '100000',
    CONNECTIONS_PER_VIEWER: '100000',
    SUBSCRIPTIONS_PER_VIEWER: '100000',
    OPERATIONS_FILE: registerOperations(graph, join(runFolder, 'operations.json')),
  };
}

function registerOperations(graph: StagedGraph, file: string): string {
  const documents = Object.values(graph.operations).map(({ query }) => [
    createHash('sha256').update(query).digest('hex'),
    query,
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(documents)));
  return file;
}

/** A token as auth would sign it. */
function tokenOf(key: CryptoKey): Promise<string> {
  return new SignJWT({ sid: newId('session'), name: 'Ama', roles: ['HIRER'] })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'bench' })
    .setSubject(newId('user'))
    .setIssuer('kelmah')
    .setAudience('kelmah')
    .setIssuedAt()
    .setExpirationTime(`${tokenSeconds}s`)
    .sign(key);
}
