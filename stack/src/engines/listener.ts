import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';

const listening = '0A';

/**
 * True if the process listens on the TCP port, so that an engine of ours is told from a stranger that took the port
 * first. Where the system does not show it, the answer is true.
 */
export function listensOn(pid: number, port: number): boolean {
  const files = openFiles(pid);
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].filter((table) => existsSync(table));
  if (!files || tables.length === 0) return true;
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = tables.flatMap((table) => readFileSync(table, 'utf8').split('\n'));
  const rows = lines.map((line) => line.trim().split(/\s+/));
  const sockets = rows.filter(([, address, , state]) => address?.endsWith(local) && state === listening);
  return sockets.some((fields) => files.includes(`socket:[${fields[9]}]`));
}

/** What the process holds open; undefined where the system does not let us see it. */
function openFiles(pid: number): string[] | undefined {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).map((entry) => targetOf(`${folder}/${entry}`));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && existsSync('/proc/self') ? [] : undefined;
  }
}

/** Where the link leads; nowhere if it was removed in the meantime. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
