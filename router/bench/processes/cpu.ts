import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in ticks of this many milliseconds (USER_HZ is 100 on every platform of ours). */
const tickMs = 10;

export interface ProcessStat {
  parent: number;
  /** User and system time, in milliseconds. */
  cpuMs: number;
  /** Memory held, in pages of 4 KiB. */
  residentPages: number;
}

/** Reads a line of /proc/<pid>/stat. The name stands in brackets and may hold anything, brackets too. */
export function parseStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return { parent: field(4), cpuMs: (field(14) + field(15)) * tickMs, residentPages: field(24) };
}

function readStat(pid: number): ProcessStat | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

export interface Usage {
  cpuMs: number;
  residentMb: number;
}

/**
 * What a process and all its living descendants have used of the processor, and the memory that they hold.
 * @throws Error where there is no /proc (everywhere but Linux).
 */
export function usageOf(pid: number): Usage {
  const stats = new Map<number, ProcessStat>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? readStat(Number(name)) : undefined;
    if (stat) stats.set(Number(name), stat);
  }
  const inFamily = (one: number): boolean => one === pid || (stats.has(one) && inFamily(stats.get(one)?.parent ?? 0));
  let cpuMs = 0;
  let pages = 0;
  for (const [one, stat] of stats) {
    if (!inFamily(one)) continue;
    cpuMs += stat.cpuMs;
    pages += stat.residentPages;
  }
  return { cpuMs, residentMb: (pages * 4) / 1_024 };
}
