import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ErasurePart } from '../events/catalogue/auth.events';
import { newId } from '../ids/ids';
import type { EventProbe } from './event-probe';
import { eventually } from './eventually';

/** Stands where services put their parts of exports. */
export interface ExportCatcher {
  /** Asks a service for its part of what is kept of somebody, and waits until it lies there. */
  partOf<Part extends object>(service: ErasurePart, userId: string): Promise<Part>;
  stop(): Promise<void>;
}

export async function catchExports(probe: EventProbe): Promise<ExportCatcher> {
  const put = new Map<string, string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isPart = request.method === 'PUT' && request.headers['content-type'] === 'application/json';
      if (isPart) put.set(request.url ?? '', Buffer.concat(chunks).toString());
      response.writeHead(isPart ? 200 : 400).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    partOf: async <Part extends object>(service: ErasurePart, userId: string) => {
      const exportId = newId('export');
      const path = `/exports/${exportId}/${service}.json`;
      const places = { [service]: `http://127.0.0.1:${port}${path}` };
      await probe.say('account.export-requested', userId, { userId, exportId, places });
      const text = await eventually(() => {
        const found = put.get(path);
        if (found === undefined) throw new Error(`${service} has not handed in its part yet`);
        return found;
      });
      return JSON.parse(text) as Part;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
