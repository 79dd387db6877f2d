import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { optionsFor, removeTestFolders, testFolder } from './engines.testing';
import { dependenciesIn, fetchPackages, packagesWork } from './packages';
import { versionOf } from './programs';

afterAll(removeTestFolders);

describe('dependenciesIn', () => {
  it('takes what must be there: the first of alternatives, no virtual names, no providers', () => {
    const words = [
      'rabbitmq-server',
      '  PreDepends: init-system-helpers',
      ' |Depends: erlang-base',
      '  Depends: <erlang-base-hipe>',
      '  Depends: erlang-crypto',
      ' |Depends: first',
      ' |Depends: second',
      '  Depends: third',
      '  Depends: lsb-base',
      '    sysvinit-utils',
      '  Depends: <python3:any>',
    ].join('\n');
    expect(dependenciesIn(words)).toEqual(['init-system-helpers', 'erlang-base', 'erlang-crypto', 'first', 'lsb-base']);
  });
});

describe('fetchPackages', () => {
  it('unpacks one whole copy although two ask at once, and then asks nobody', async () => {
    const folder = testFolder();
    const lines: string[] = [];
    const o = optionsFor(folder, { cacheDir: join(folder, 'cache'), report: (line) => lines.push(line) });
    const killed = join(o.cacheDir, 'packages', '.lists-killed');
    mkdirSync(killed, { recursive: true });
    utimesSync(killed, 1, 1);
    if (!packagesWork(o.environment)) throw new Error('This test needs apt-get and dpkg');
    const [one, other] = await Promise.all([1, 2].map(() => fetchPackages(o, 'Redis', ['redis-server'])));
    expect(one).toEqual(other);
    expect(lines.filter((line) => line.includes('package lists'))).toHaveLength(1);
    const environment = { ...o.environment, LD_LIBRARY_PATH: one?.libraryPath };
    const server = join(one?.root ?? '', 'usr/bin/redis-server');
    await expect(versionOf(server, { environment })).resolves.toMatch(/^\d+\.\d+/);
    const shelves = join(o.cacheDir, 'packages');
    expect(readdirSync(shelves).filter((entry) => entry.startsWith('.'))).toEqual([]);
    const [shelf] = readdirSync(shelves);
    expect(readdirSync(join(shelves, shelf as string))).toEqual(['redis-server']);

    lines.length = 0;
    await expect(fetchPackages(o, 'Redis', ['redis-server'])).resolves.toEqual(one);
    expect(lines).toEqual([]);
  }, 120_000);

  it('leaves nothing behind for a package that does not exist', async () => {
    const folder = testFolder();
    const o = optionsFor(folder, { cacheDir: join(folder, 'cache') });
    await expect(fetchPackages(o, 'Nothing', ['kelmah-no-such-package'])).rejects.toThrow(
      'package of Nothing (kelmah-no-such-package) cannot be had',
    );
    const shelves = join(o.cacheDir, 'packages');
    const left = readdirSync(shelves).flatMap((shelf) => readdirSync(join(shelves, shelf)));
    expect(left).toEqual([]);
    expect(existsSync(shelves)).toBe(true);
  }, 120_000);
});
