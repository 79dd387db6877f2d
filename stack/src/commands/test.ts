import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { addressesOf, bringEngines } from '../engines/bring-engines';
import { EngineError } from '../engines/engine';
import { buildAll } from '../platform/build';
import { foldersIn } from '../platform/folders';
import { createTerminal } from '../platform/terminal';
import { testNameOf } from '../testing/global-setup';
import { countOf, hasFailed, readResults, type Count, type FileResult } from '../testing/jest-result';
import { findRoot } from '../verify/root';

type Run = (...args: string[]) => Promise<FileResult[]>;

/** `npm test`: the engines on free ports, the build, every test, and as the last line how many passed and failed. */
async function main(): Promise<void> {
  const root = findRoot(__dirname);
  const terminal = createTerminal();
  const home = mkdtempSync(join(tmpdir(), 'kt-'));
  const folders = foldersIn(home, process.env);
  const asked = process.argv.slice(2);
  const cleanups: (() => Promise<void>)[] = [];
  const results: Count[] = [];
  let running: (() => void) | undefined;
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopped = true;
      running?.();
    });
  }
  try {
    const [engines] = await Promise.all([
      terminal.step('Engines', () =>
        bringEngines({
          dataDir: folders.data,
          runDir: folders.run,
          cacheDir: folders.cache,
          durable: false,
          report: (line) => terminal.say(line),
          environment: process.env,
        }),
      ),
      terminal.step('Build', () => buildAll(root, process.env)),
    ]);
    cleanups.push(async () => {
      await Promise.all(Object.values(engines).map((engine) => engine.stop()));
    });
    const addresses = {
      ...Object.fromEntries(Object.entries(addressesOf(engines)).map(([name, value]) => [testNameOf(name), value])),
      TEST_STAND_INS: 'built',
    };
    const run: Run = async (...args) => {
      if (stopped) return [];
      const file = join(home, 'result.json');
      rmSync(file, { force: true });
      const all = [...args, ...asked, '--passWithNoTests', '--json', `--outputFile=${file}`];
      await jest(root, all, addresses, (kill) => (running = kill));
      return stopped ? [] : readResults(file);
    };
    // Services wait for their engines now and then, so two cores do for three.
    results.push(...(await run('--selectProjects', 'services', 'tools', 'web', '--maxWorkers=3')));
    const journeys = await runJourneys(run, (paths) => {
      if (asked.length > 0) return false;
      terminal.say(`SECOND TRY, alone, of ${paths.map((path) => relative(root, path)).join(', ')}`);
      return true;
    });
    results.push(...journeys);
  } catch (error) {
    terminal.say(error instanceof EngineError ? error.message : String((error as Error).stack));
    results.push(oneFailed);
  }
  for (const cleanup of cleanups) await cleanup();
  rmSync(home, { recursive: true, force: true });
  if (stopped) {
    terminal.say('Stopped before the end');
    results.push(oneFailed);
  }
  const { passed, failed, skipped } = countOf(results);
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

const oneFailed: Count = { passed: 0, failed: 1, skipped: 0 };

/**
 * A journey brings up the whole platform: they come when the rest is done, and two at a time. Each step of one stands
 * on the step before, so where a deadline was missed the whole file tries once more, and says so. A fault of ours
 * fails twice.
 */
async function runJourneys(run: Run, again: (paths: string[]) => boolean): Promise<FileResult[]> {
  const project = ['--selectProjects', 'journeys'];
  const results = await run(...project, '--maxWorkers=2');
  const failed = results.filter(hasFailed).map(({ path }) => path);
  if (failed.length === 0 || !again(failed)) return results;
  const second = await run(...project, '--runInBand', '--runTestsByPath', ...failed);
  return [...results.filter((one) => !hasFailed(one)), ...second];
}

function jest(
  root: string,
  args: string[],
  addresses: Record<string, string>,
  onStart: (kill: () => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...args], {
      cwd: root,
      env: { ...process.env, ...addresses, NODE_ENV: 'test', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
      // jest tells its progress on stderr; its stdout would be the JSON, which goes to a file.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    onStart(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}

void main();
