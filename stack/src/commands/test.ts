import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesOf, bringEngines } from '../engines/bring-engines';
import { EngineError } from '../engines/engine';
import { buildAll } from '../platform/build';
import { foldersIn } from '../platform/folders';
import { createTerminal, type Terminal } from '../platform/terminal';
import { testNameOf } from '../testing/global-setup';
import { findRoot } from '../verify/root';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** `npm test`: the engines on free ports, the build, every test, and as the last line how many passed and failed. */
async function main(): Promise<void> {
  const root = findRoot(__dirname);
  const terminal = createTerminal();
  const home = mkdtempSync(join(tmpdir(), 'kt-'));
  const folders = foldersIn(home, process.env);
  const cleanups: (() => Promise<void>)[] = [];
  let running: (() => void) | undefined;
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopped = true;
      running?.();
    });
  }
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
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
    // Services wait for their engines now and then, so two cores do for three. A journey brings up the whole platform:
    // they come when the rest is done, and two at a time.
    const rounds = [
      ['--selectProjects', 'services', 'tools', 'web', '--maxWorkers=3'],
      ['--selectProjects', 'journeys', '--maxWorkers=2'],
    ];
    for (const [index, round] of rounds.entries()) {
      if (stopped) break;
      const file = join(home, `result-${index}.json`);
      await jest(
        root,
        [...round, ...process.argv.slice(2), '--passWithNoTests', '--json', `--outputFile=${file}`],
        addresses,
        (kill) => (running = kill),
      );
      add(total, readCount(file, terminal));
    }
  } catch (error) {
    terminal.say(error instanceof EngineError ? error.message : String((error as Error).stack));
    total.failed += 1;
  }
  for (const cleanup of cleanups) await cleanup();
  rmSync(home, { recursive: true, force: true });
  if (stopped) {
    terminal.say('Stopped before the end');
    total.failed += 1;
  }
  process.stdout.write(
    `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`,
  );
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
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

/** The counts of one run of jest; a file of tests that could not even be loaded counts as one failed test. */
function readCount(file: string, terminal: Terminal): Count {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return {
      passed: result['numPassedTests'] ?? 0,
      failed: (result['numFailedTests'] ?? 0) + (result['numRuntimeErrorTestSuites'] ?? 0),
      skipped: (result['numPendingTests'] ?? 0) + (result['numTodoTests'] ?? 0),
    };
  } catch {
    terminal.say('jest ended without a result');
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function add(total: Count, more: Count): void {
  total.passed += more.passed;
  total.failed += more.failed;
  total.skipped += more.skipped;
}

void main();
