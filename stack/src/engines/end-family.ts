import { familyOf, type ProcessFact, signal, stillRuns } from './processes';
import { waitFor } from './probe';

export interface EndOptions {
  /** The signal that makes the leader shut down cleanly. */
  stopSignal: NodeJS.Signals;
  /** Milliseconds that the leader has before it is killed. */
  withinMs: number;
}

/** Ends a process and everything it started: the leader by its own signal, whoever stays after it by SIGKILL. */
export async function endFamily(leader: ProcessFact, options: EndOptions): Promise<void> {
  // Listed before the leader dies, for its orphans can no longer be told from strangers afterwards.
  const family = familyOf(leader.pid);
  signal(leader.pid, options.stopSignal);
  const gone = () => !stillRuns(leader.pid, leader.identity);
  await waitFor(gone, { what: 'the end', withinMs: options.withinMs }).catch(() => signal(leader.pid, 'SIGKILL'));
  const rest = () => family.filter((member) => stillRuns(member.pid, member.identity));
  const empty = () => rest().length === 0;
  await waitFor(empty, { what: 'the end', withinMs: 3000 }).catch(() => {
    for (const member of rest()) signal(member.pid, 'SIGKILL');
  });
  await waitFor(empty, { what: `the end of process ${leader.pid}`, withinMs: 5000 });
}
