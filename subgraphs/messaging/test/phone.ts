import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A provider of text messages, as far as sending one needs it. */
export interface Phone {
  apiBase: string;
  texts: { to: string; body: string }[];
  stop(): Promise<void>;
}

export async function startPhone(): Promise<Phone> {
  const texts: Phone['texts'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString());
      texts.push({ to: form.get('To') ?? '', body: form.get('Body') ?? '' });
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ sid: `SM${texts.length}`, status: 'queued' }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    apiBase: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    texts,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
