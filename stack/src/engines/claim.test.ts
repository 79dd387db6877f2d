import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from './claim';
import { removeTestFolders, testFolder } from './engines.testing';
import { identityOf } from './processes';

function recordIn(folder: string): string {
  return join(folder, 'redis.json');
}

async function leftover(): Promise<{ pid: number; identity: string; end: Promise<unknown> }> {
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  await once(child, 'spawn');
  return { pid: child.pid as number, identity: identityOf(child.pid as number) ?? '', end: once(child, 'exit') };
}

const deadOwner = { owner: process.pid, ownerIdentity: 'of a process before us' };

afterAll(removeTestFolders);

describe('claim', () => {
  it('is refused while its owner lives, and given again after the release', async () => {
    const folder = testFolder();
    const first = await claim(folder, 'redis');
    await expect(claim(folder, 'redis')).rejects.toThrow(
      `redis is already run in this folder by process ${process.pid}`,
    );
    await expect(claim(folder, 'epmd')).resolves.toMatchObject({ name: 'epmd' });
    first.release();
    expect(existsSync(recordIn(folder))).toBe(false);
    const second = await claim(folder, 'redis');
    first.release();
    expect(existsSync(recordIn(folder))).toBe(true);
    second.release();
  });

  it('ends the engine that a dead owner left', async () => {
    const folder = testFolder();
    const left = await leftover();
    const record = { ...deadOwner, pid: left.pid, identity: left.identity, stopSignal: 'SIGTERM' };
    writeFileSync(recordIn(folder), JSON.stringify(record));
    await claim(folder, 'redis');
    await expect(left.end).resolves.toEqual([null, 'SIGTERM']);
    expect(JSON.parse(readFileSync(recordIn(folder), 'utf8'))).toEqual({
      owner: process.pid,
      ownerIdentity: identityOf(process.pid),
    });
  }, 20_000);

  it('spares a stranger who got the number of the engine that died', async () => {
    const folder = testFolder();
    const stranger = await leftover();
    const record = { ...deadOwner, pid: stranger.pid, identity: 'of the dead engine', stopSignal: 'SIGTERM' };
    writeFileSync(recordIn(folder), JSON.stringify(record));
    await claim(folder, 'redis');
    expect(identityOf(stranger.pid)).toBe(stranger.identity);
    process.kill(stranger.pid, 'SIGKILL');
    await stranger.end;
  });

  it('gets over a record that a crash cut short', async () => {
    const folder = testFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(recordIn(folder), '{"owner":1');
    const claimed = await claim(folder, 'redis');
    claimed.record(process.pid, 'SIGINT');
    expect(JSON.parse(readFileSync(recordIn(folder), 'utf8'))).toMatchObject({
      pid: process.pid,
      stopSignal: 'SIGINT',
    });
  });
});
