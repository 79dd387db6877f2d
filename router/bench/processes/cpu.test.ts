import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseStat, usageOf } from './cpu';

test('a line of /proc is read, whatever the name of the process', () => {
  const line = '42 (no) de (x 1) S 7 42 42 0 -1 4194560 1 0 0 0 150 50 900 900 20 0 11 0 100 999 2560 18446744';
  expect(parseStat(line)).toEqual({ parent: 7, cpuMs: 2_000, residentPages: 2_560 });
});

test("a child's work counts for its parent", async () => {
  const busy = 'while (process.cpuUsage().user < 300_000); console.log("done");';
  const child = spawn(process.execPath, ['-e', `${busy} setInterval(() => undefined, 1e6);`]);
  const before = usageOf(process.pid);
  await once(child.stdout, 'data');
  const after = usageOf(process.pid);
  const own = usageOf(child.pid ?? 0);
  child.kill();
  expect(own.cpuMs).toBeGreaterThanOrEqual(280);
  expect(after.cpuMs - before.cpuMs).toBeGreaterThanOrEqual(280);
  expect(after.residentMb).toBeGreaterThan(own.residentMb);
});
