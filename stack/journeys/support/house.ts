import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringPlatform, type Platform } from '../../src/platform/platform';
import { createTerminal } from '../../src/platform/terminal';
import { testNameOf } from '../../src/testing/global-setup';
import { findRoot } from '../../src/verify/root';

export interface HouseOptions {
  web?: 'built' | 'none';
  variables?: Record<string, string>;
}

/** The whole platform for a journey: services and stand-ins as processes of their own, on the engines of this run. */
export async function openHouse(options: HouseOptions = {}): Promise<Platform & { close(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'kj-'));
  const engines = Object.fromEntries(
    ['MONGO_URL', 'DATABASE_URL', 'REDIS_URL', 'AMQP_URL'].map((name) => [name, process.env[testNameOf(name)] ?? '']),
  );
  const lines: string[] = [];
  try {
    const platform = await bringPlatform({
      root: findRoot(__dirname),
      home,
      ports: 'free',
      durable: false,
      base: { ...process.env, ...engines },
      terminal: createTerminal((text) => lines.push(text)),
      namespace: `j${process.pid}_${process.hrtime.bigint().toString(36)}`,
      web: options.web ?? 'none',
      // `npm test` has built everything before the first journey.
      build: async () => undefined,
      variables: options.variables,
    });
    const close = async () => {
      await platform.stop();
      rmSync(home, { recursive: true, force: true });
    };
    return { ...platform, close };
  } catch (error) {
    process.stderr.write(lines.join(''));
    throw error;
  }
}
