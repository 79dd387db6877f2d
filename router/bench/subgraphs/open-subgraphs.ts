import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answererOf } from './answerer';

/** What the bench asks a process of subgraphs to serve. */
export interface ServeRequest {
  subgraphs: { name: string; sdl: string }[];
  /** The public keys of access tokens, which every subgraph shows as auth does. */
  jwks: object;
}

/** Serves subgraphs that take any request, each on a port of its own: the ports and the servers, by name. */
export async function openSubgraphs({ subgraphs, jwks }: ServeRequest) {
  const keys = Buffer.from(JSON.stringify(jwks));
  const ports: Record<string, number> = {};
  const servers: Record<string, Server> = {};
  for (const { name, sdl } of subgraphs) {
    const answer = answererOf(sdl);
    const server = createServer((request, response) => {
      if (request.method === 'GET') return end(response, 200, keys);
      void reply(request, response, answer);
    });
    server.keepAliveTimeout = 120_000;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ports[name] = (server.address() as AddressInfo).port;
    servers[name] = server;
  }
  return { ports, servers };
}

async function reply(request: IncomingMessage, response: ServerResponse, answer: ReturnType<typeof answererOf>) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    end(response, 200, await answer(Buffer.concat(chunks).toString()));
  } catch (error) {
    end(response, 500, Buffer.from(JSON.stringify({ errors: [{ message: (error as Error).message }] })));
  }
}

function end(response: ServerResponse, status: number, bytes: Buffer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
}
