import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

export interface ProcessFact {
  pid: number;
  parent: number;
  group: number;
  session: number;
  /** Differs for two processes that had the same pid one after the other. */
  identity: string;
}

const hasProc = existsSync('/proc/self/stat');
const bootId = hasProc ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() : '';

/** What is known of one running process; undefined if there is none, or only its corpse waits to be collected. */
export function factOf(pid: number): ProcessFact | undefined {
  return hasProc ? factFromProc(pid) : factsFromPs(['-p', String(pid)])[0];
}

/** The process's identity (see `ProcessFact`); undefined if it does not run. */
export function identityOf(pid: number): string | undefined {
  return factOf(pid)?.identity;
}

/** True if the very process that had this identity still runs. */
export function stillRuns(pid: number, identity: string): boolean {
  return identityOf(pid) === identity;
}

/** The process, its descendants, and whoever is in its session, group or descends from those. */
export function familyOf(pid: number): ProcessFact[] {
  const all = allFacts();
  const family = new Map<number, ProcessFact>();
  let grew = true;
  while (grew) {
    grew = false;
    for (const fact of all) {
      if (family.has(fact.pid)) continue;
      const belongs = fact.pid === pid || fact.session === pid || fact.group === pid || family.has(fact.parent);
      if (belongs) {
        family.set(fact.pid, fact);
        grew = true;
      }
    }
  }
  return [...family.values()];
}

function allFacts(): ProcessFact[] {
  if (!hasProc) return factsFromPs(['-ax']);
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => factFromProc(Number(entry)) ?? []);
}

function factFromProc(pid: number): ProcessFact | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The second field is the program's name in brackets, which may itself hold brackets and spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group, session] = fields;
  if (state === 'Z' || state === 'X') return undefined;
  return {
    pid,
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    identity: `${bootId}:${fields[19]}`,
  };
}

function factsFromPs(which: string[]): ProcessFact[] {
  let table: string;
  try {
    table = execFileSync('ps', [...which, '-o', 'pid=,ppid=,pgid=,stat=,lstart='], { encoding: 'utf8' });
  } catch {
    return [];
  }
  return table.split('\n').flatMap((line) => {
    const [pid, parent, group, state, ...started] = line.trim().split(/\s+/);
    if (!pid || !state || state.startsWith('Z')) return [];
    return [
      {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: Number(group),
        identity: started.join(' '),
      },
    ];
  });
}

/** Sends the signal if the process runs and may be signalled; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone between the look and the signal, which is what was wanted.
  }
}
