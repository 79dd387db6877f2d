import { join } from 'node:path';
import { seedDemo } from '../demo/seed-demo';
import { EngineError } from '../engines/engine';
import { buildAll } from '../platform/build';
import { bringPlatform, type Platform } from '../platform/platform';
import { createTerminal } from '../platform/terminal';
import { findRoot } from '../verify/root';
import { watchServices } from './watch';
import { welcome } from './welcome';

/** Brings the platform up, tells where it is, and stays until it is told to stop. */
export async function startAndStay({ mode }: { mode: 'built' | 'dev' }): Promise<void> {
  const root = findRoot(__dirname);
  const terminal = createTerminal();
  let platform: Platform | undefined;
  let asked = 0;
  const stop = async () => {
    asked += 1;
    if (asked > 1) return terminal.say('Stopping already; one moment');
    // While it still comes up there is nothing to take down by itself: bringing it up ends first.
    if (platform) await end(platform);
  };
  async function end(running: Platform): Promise<void> {
    terminal.say('Stopping …');
    await running.stop();
    terminal.say('Stopped. The data stays in .kelmah; npm run reset removes it.');
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

  try {
    platform = await bringPlatform({
      root,
      home: join(root, '.kelmah'),
      ports: 'fixed',
      durable: true,
      base: process.env,
      terminal,
      web: mode,
      build: () => buildAll(root, process.env),
    });
    if (asked > 0) return await end(platform);
    await seedDemo(platform, terminal);
    if (asked > 0) return await end(platform);
    if (mode === 'dev') watchServices(root, platform, terminal);
    welcome(platform, mode);
    // What runs is let go of by us, so that something else must keep this process here.
    setInterval(() => undefined, 60_000);
    if (asked > 0) await end(platform);
  } catch (error) {
    terminal.say(error instanceof EngineError ? error.message : String((error as Error).stack));
    await platform?.stop();
    process.exit(1);
  }
}
