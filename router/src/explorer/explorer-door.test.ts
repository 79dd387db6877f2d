import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as send, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { explorerDoor } from './explorer-door';

const home = mkdtempSync(join(tmpdir(), 'explorer-'));
const folder = join(home, 'explorer');
const script = 'document.title = "explorer";';
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(home, 'secret.js'), 'outside');
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'notes.txt'), 'not a type that is served');
writeFileSync(join(folder, 'assets/index-abc.js'), script);
writeFileSync(join(folder, 'assets/index-abc.js.br'), brotliCompressSync(script));

let sdl = 'type Query { a: Int }';
const door = explorerDoor({ apiSdl: () => sdl, folder, webUrl: 'https://kelmah.example/' });
const server = createServer((request, response) => {
  if (!door.handle(request, response)) response.writeHead(418).end();
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(home, { recursive: true });
});

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks by node:http, which sends a path as it is written. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = send({ port, path, method, headers, host: '127.0.0.1' }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('the explorer', () => {
  it.each(['/explorer', '/explorer/', '/explorer?a=b'])('is served at %s', async (path) => {
    const { status, headers, body } = await get(path);
    expect([status, headers['content-type'], String(body)]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html>',
    ]);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('lets no script, style, frame or form in from elsewhere', async () => {
    const { headers } = await get('/explorer');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('leaves other paths alone', async () => {
    for (const path of ['/', '/graphql', '/explorers', '/livez']) expect((await get(path)).status).toBe(418);
  });

  it('leads to the page about keys in the web client', async () => {
    const { status, headers } = await get('/explorer/keys');
    expect([status, headers.location]).toEqual([302, 'https://kelmah.example/partners']);
  });

  it('takes nothing but GET and HEAD', async () => {
    expect((await get('/explorer', {}, 'POST')).status).toBe(405);
    const { status, headers, body } = await get('/explorer', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, '15', 0]);
  });
});

describe('its files', () => {
  it('may be kept for ever where their name changes with them', async () => {
    const { headers, body } = await get('/explorer/assets/index-abc.js');
    expect([headers['content-type'], headers['cache-control']]).toEqual([
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
    expect(String(body)).toBe(script);
  });

  it('come compressed to whoever takes that', async () => {
    const { headers, body } = await get('/explorer/assets/index-abc.js', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(String(brotliDecompressSync(body))).toBe(script);
    const refused = await get('/explorer/assets/index-abc.js', { 'accept-encoding': 'br;q=0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  it('are not sent again to whoever has them', async () => {
    const { headers } = await get('/explorer');
    const again = await get('/explorer', { 'if-none-match': `W/${headers.etag}, "other"` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.each([
    '/explorer/../secret.js',
    '/explorer/assets/../../secret.js',
    '/explorer/%2e%2e/secret.js',
    '/explorer/..%2fsecret.js',
    '/explorer//secret.js',
    '/explorer/notes.txt',
    '/explorer/assets/index-abc.js.br',
    '/explorer/assets',
  ])('are all there is: %s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('the schema', () => {
  it('is the one that runs just now', async () => {
    const first = await get('/explorer/schema.graphql');
    expect(String(first.body)).toBe('type Query { a: Int }');
    sdl = 'type Query { b: Int }';
    const second = await get('/explorer/schema.graphql', { 'accept-encoding': 'gzip' });
    expect(String(gunzipSync(second.body))).toBe('type Query { b: Int }');
    expect(second.headers.etag).not.toBe(first.headers.etag);
  });

  it('is there where no explorer was built', async () => {
    const bare = explorerDoor({ apiSdl: () => sdl, folder: join(home, 'nowhere') });
    const other = createServer((request, response) => void bare.handle(request, response));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const statuses = await Promise.all(
      ['/explorer', '/explorer/schema.graphql'].map(
        async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).status,
      ),
    );
    await new Promise((resolve) => other.close(resolve));
    expect(statuses).toEqual([404, 200]);
  });
});
