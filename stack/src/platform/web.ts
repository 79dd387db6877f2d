import { join } from 'node:path';
import type { Folders } from './folders';
import { answersWell } from './http-ready';
import { startManaged, type ManagedProcess } from './managed-process';
import type { Ports } from './ports';

/** Serves the web client by Vite, with /graphql handed on to the router: the built files, or the sources with hot reload. */
export function startWeb(options: {
  root: string;
  folders: Folders;
  ports: Ports;
  base: NodeJS.ProcessEnv;
  mode: 'built' | 'dev';
  report(line: string): void;
}): Promise<ManagedProcess> {
  const { root, folders, ports, base, mode, report } = options;
  const port = String(ports['web']);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  return startManaged({
    name: 'web',
    runDir: folders.run,
    command: process.execPath,
    args: [vite, ...(mode === 'built' ? ['preview'] : []), '--host', '127.0.0.1', '--port', port, '--strictPort'],
    cwd: join(root, 'web'),
    environment: { ...base, ROUTER_URL: `http://127.0.0.1:${ports['router']}` },
    ready: () => answersWell(`http://127.0.0.1:${port}/`),
    report,
  });
}
