import { rmSync } from 'node:fs';
import type { Engine } from '../engines/engine';

/** Stops the engines that the setup of this run brought up. */
export default async function teardown(): Promise<void> {
  const holder = globalThis as { kelmahTestEngines?: { engines: Record<string, Engine>; home: string } };
  const brought = holder.kelmahTestEngines;
  if (!brought) return;
  delete holder.kelmahTestEngines;
  await Promise.all(Object.values(brought.engines).map((engine) => engine.stop()));
  rmSync(brought.home, { recursive: true, force: true });
}
