import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endFamily } from './end-family';
import { factOf, familyOf, identityOf, signal, stillRuns } from './processes';
import { waitFor } from './probe';

async function ended(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

describe('processes', () => {
  it('knows this process by an identity that stays, and no process by another', () => {
    expect(identityOf(process.pid)).toBe(identityOf(process.pid));
    expect(stillRuns(process.pid, identityOf(process.pid) as string)).toBe(true);
    expect(stillRuns(process.pid, 'somebody else')).toBe(false);
    expect(factOf(process.pid)?.parent).toBe(process.ppid);
  });

  it('finds what a process started, also when that left its session', async () => {
    const inner = `require('child_process').spawn('sleep', ['60'], { detached: true }); setInterval(() => {}, 1000)`;
    const child = spawn(process.execPath, ['-e', inner], { detached: true, stdio: 'ignore' });
    const leader = child.pid as number;
    await waitFor(() => familyOf(leader).length === 2, { what: 'the grandchild' });
    const family = familyOf(leader);
    expect(new Set(family.map((member) => member.session)).size).toBe(2);
    await endFamily(factOf(leader) as NonNullable<ReturnType<typeof factOf>>, {
      stopSignal: 'SIGTERM',
      withinMs: 5000,
    });
    expect(family.filter((member) => stillRuns(member.pid, member.identity))).toEqual([]);
    await ended(child);
  }, 20_000);

  it('kills a leader that does not stop when told to', async () => {
    const child = spawn('sh', ['-c', 'trap "" TERM; while :; do sleep 0.1; done'], { detached: true, stdio: 'ignore' });
    await once(child, 'spawn');
    const leader = factOf(child.pid as number) as NonNullable<ReturnType<typeof factOf>>;
    await endFamily(leader, { stopSignal: 'SIGTERM', withinMs: 200 });
    expect(stillRuns(leader.pid, leader.identity)).toBe(false);
    await ended(child);
  }, 20_000);

  it('takes a signal to a process that is gone for done', async () => {
    const child = spawn('true', { stdio: 'ignore' });
    await once(child, 'exit');
    expect(() => signal(child.pid as number, 'SIGTERM')).not.toThrow();
    expect(identityOf(child.pid as number)).toBeUndefined();
  });
});
