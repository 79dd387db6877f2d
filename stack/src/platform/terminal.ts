/** What a person at the terminal sees: lines with the time since the start, in seconds. */
export interface Terminal {
  say(line: string): void;
  /** Says what is begun, and once it is done how long it took. */
  step<Result>(what: string, work: () => Promise<Result>): Promise<Result>;
}

const stillEveryMs = 10_000;

export function createTerminal(write: (text: string) => void = (text) => process.stdout.write(text)): Terminal {
  const startedMs = performance.now();
  const seconds = (sinceMs: number) => ((performance.now() - sinceMs) / 1_000).toFixed(1);
  const say = (line: string) => write(`${seconds(startedMs).padStart(6)} s  ${line}\n`);
  return {
    say,
    step: async (what, work) => {
      const beganMs = performance.now();
      say(`${what} …`);
      const timer = setInterval(() => say(`${what} … still at it`), stillEveryMs);
      try {
        const result = await work();
        say(`${what}: done in ${seconds(beganMs)} s`);
        return result;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
