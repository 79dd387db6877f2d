import { delimiter, join } from 'node:path';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { Redis } from 'ioredis';
import * as ports from '@kelmah/kit/server/free-port';
import type { Engine } from './engine';
import {
  gone,
  holdPort,
  keep,
  killAll,
  optionsFor,
  runningBelow,
  stopKept,
  removeTestFolders,
  testFolder,
} from './engines.testing';
import { fetchPackages } from './packages';
import * as probe from './probe';
import { bringRedis } from './redis.engine';

jest.mock('@kelmah/kit/server/free-port', () => ({
  ...jest.requireActual<object>('@kelmah/kit/server/free-port'),
}));

async function withClient<T>(engine: Engine, use: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(engine.url, { maxRetriesPerRequest: 1 });
  try {
    return await use(client);
  } finally {
    client.disconnect();
  }
}

afterAll(removeTestFolders);

describe('bringRedis', () => {
  afterEach(() => jest.restoreAllMocks());
  afterEach(stopKept, 30_000);

  it('runs Lua, keeps its data from start to start, and ends with nothing left', async () => {
    const o = optionsFor(testFolder());
    const first = await keep(bringRedis(o));
    const running = runningBelow(first.pid as number);
    const sum = await withClient(first, async (client) => {
      await client.set('region', 'Ashanti');
      return client.eval("return redis.call('incrby', KEYS[1], ARGV[1])", 1, 'jobs', '7');
    });
    expect(sum).toBe(7);
    await first.stop();
    expect(running()).toEqual([]);

    const second = await keep(bringRedis(o));
    await expect(withClient(second, (client) => client.mget('region', 'jobs'))).resolves.toEqual(['Ashanti', '7']);
    killAll([second.pid as number]);
    await gone(runningBelow(second.pid as number));
    await second.stop();
    const third = await keep(bringRedis(o));
    await expect(withClient(third, (client) => client.get('region'))).resolves.toBe('Ashanti');
    await third.stop();
  }, 60_000);

  it('tells when it is lost after it was ready', async () => {
    const lines: string[] = [];
    const engine = await keep(bringRedis(optionsFor(testFolder(), { report: (line) => lines.push(line) })));
    lines.length = 0;
    killAll([engine.pid as number]);
    await probe.waitFor(() => lines.length > 0, { what: 'the report' });
    expect(lines).toEqual([expect.stringMatching(/^Redis was ended by SIGKILL; its log is .*redis\.log$/)]);
    await engine.stop();
  }, 60_000);

  it('takes another port when the first was taken in between', async () => {
    const port = await ports.freePort();
    const stranger = await holdPort(port);
    jest.spyOn(ports, 'freePort').mockResolvedValueOnce(port);
    const engine = await keep(bringRedis(optionsFor(testFolder())));
    expect(engine.url).not.toContain(`:${port}`);
    await expect(withClient(engine, (client) => client.ping())).resolves.toBe('PONG');
    await engine.stop();
    stranger.close();
  }, 60_000);

  it('does not take a stranger on the port for its own', async () => {
    const stranger = await keep(bringRedis(optionsFor(testFolder())));
    jest.spyOn(ports, 'freePort').mockResolvedValueOnce(Number(new URL(stranger.url).port));
    const engine = await keep(bringRedis(optionsFor(testFolder())));
    expect(engine.url).not.toBe(stranger.url);
    await Promise.all([engine.stop(), stranger.stop()]);
  }, 60_000);

  it('prefers one that is on PATH, and passes over a wrapper that runs nothing', async () => {
    const folder = testFolder();
    const o = optionsFor(folder);
    const unpacked = await fetchPackages(o, 'Redis', ['redis-server']);
    const wrappers = join(folder, 'wrappers');
    mkdirSync(wrappers);
    writeFileSync(join(wrappers, 'redis-server'), '#!/bin/sh\necho "no redis is installed" >&2\nexit 1\n');
    chmodSync(join(wrappers, 'redis-server'), 0o755);
    const PATH = [wrappers, join(unpacked.root, 'usr/bin')].join(delimiter);
    const environment = { PATH, LD_LIBRARY_PATH: unpacked.libraryPath };
    const engine = await keep(bringRedis({ ...o, environment }));
    expect(engine.choice).toBe('found');
    expect(engine.detail).toMatch(/^Redis \d+\.\d+\.\d+ at .*usr\/bin\/redis/);
    await engine.stop();
  }, 120_000);

  it('uses the one of the environment, or says why it cannot', async () => {
    const own = await keep(bringRedis(optionsFor(testFolder())));
    const environment = { REDIS_URL: own.url };
    await expect(bringRedis(optionsFor(testFolder(), { environment }))).resolves.toMatchObject({
      choice: 'environment',
      url: own.url,
    });
    await own.stop();
    const bringing = bringRedis(optionsFor(testFolder(), { environment }));
    await expect(bringing).rejects.toThrow(`REDIS_URL is set to ${own.url}, but nothing there answers as redis`);
  }, 60_000);
});
