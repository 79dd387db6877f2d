import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const tickMicros = 10_000;

interface Stat {
  pid: number;
  parent: number;
  ticks: number;
}

function statOf(pid: string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}

/** The server that a connection's process belongs to. */
export const parentOf = (pid: number): number => statOf(String(pid))?.parent ?? 0;

/** Microseconds of processor time that this process and the whole server have used so far. Linux alone. */
export function processorMicros(server: number): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf);
  const ours = stats
    .filter((stat) => stat !== undefined)
    .filter(({ pid, parent }) => pid === process.pid || parent === server);
  return ours.reduce((sum, { ticks }) => sum + ticks, 0) * tickMicros;
}
