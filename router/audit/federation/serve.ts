import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { audited, type Asked } from './audited';

/** A gateway for the audit's own runner: `tsx serve.ts <supergraph file> <port> [apollo|hive]`. */
const [file = 'supergraph.graphql', port = '4000', planner = 'apollo'] = process.argv.slice(2);
const answer = audited(readFileSync(file, 'utf8'), planner);

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked;
}

createServer((request, response) => {
  if (request.method !== 'POST') return void response.end('OK');
  bodyOf(request)
    .then(answer)
    .then(
      (result) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
}).listen(Number(port), '127.0.0.1');
