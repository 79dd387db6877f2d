import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from '../platform/build';
import { services } from '../platform/catalogue';
import type { Platform } from '../platform/platform';
import type { Terminal } from '../platform/terminal';

const settleMs = 150;

/** Builds and restarts the services whose sources change; the kit's are everybody's. The client reloads by itself. */
export function watchServices(root: string, platform: Platform, terminal: Terminal): void {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let busy = false;

  async function flush(): Promise<void> {
    if (busy || waiting.size === 0) return;
    busy = true;
    const names = [...waiting];
    waiting.clear();
    try {
      await buildAll(root, process.env);
      await Promise.all(names.map((name) => platform.processes.get(name)?.restart()));
      terminal.say(`Restarted ${names.join(', ')}`);
    } catch (error) {
      terminal.say((error as Error).message);
    } finally {
      busy = false;
      schedule([]);
    }
  }

  function schedule(names: readonly string[]): void {
    for (const name of names) waiting.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), settleMs);
  }

  const everybody = services.map(({ name }) => name);
  const kit = join(root, 'subgraphs/_kit/src');
  watch(kit, { recursive: true }, () => schedule(everybody));
  for (const { name, folder } of services) {
    const sources = join(root, folder, 'src');
    if (existsSync(sources)) watch(sources, { recursive: true }, () => schedule([name]));
  }
}
