import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';

// Reads one word. None comes when our end of the pipe closes with us: then the engine is told to stop, and killed with
// its whole session if it does not.
const script = `
trap '' HUP INT TERM
read -r word
[ "$word" = dismissed ] && exit 0
kill -s "$2" "$1" 2>/dev/null || exit 0
left=100
while kill -0 "$1" 2>/dev/null; do
  left=$((left - 1))
  [ "$left" -le 0 ] && break
  sleep 0.2
done
kill -s KILL -- "-$1" 2>/dev/null
exit 0
`;

export interface Warden {
  /** Tells the warden that the engine needs no watch any more; returns when the warden is gone. */
  dismiss(): Promise<void>;
}

/** Sets a small shell beside the engine `pid` that ends it as soon as we are dead, even by `kill -9`. */
export function startWarden(pid: number, stopSignal: 'SIGTERM' | 'SIGINT'): Warden {
  const child = spawn('sh', ['-c', script, 'kelmah-warden', String(pid), stopSignal.slice(3)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const gone = once(child, 'exit').catch(() => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  // Neither the shell nor its pipe is a reason for us to stay.
  (child.stdin as Socket).unref();
  return {
    dismiss: async () => {
      child.ref();
      if (!child.stdin.writableEnded) child.stdin.end('dismissed\n');
      await gone;
    },
  };
}
