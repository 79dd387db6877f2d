export type Checks = Record<string, () => Promise<void>>;

export interface Readiness {
  ready: boolean;
  draining: boolean;
  /** `ok` or `down`, by the name of what the service cannot work without. */
  parts: Record<string, 'ok' | 'down'>;
}

const keptMs = 500;
const checkMsMax = 900;

/** Asks what the service cannot work without, at most twice a second, and never longer than a second. */
export function readiness(checks: Checks) {
  let draining = false;
  let known: { atMs: number; parts: Promise<Readiness['parts']> } | undefined;

  async function ask(): Promise<Readiness['parts']> {
    const entries = Object.entries(checks).map(async ([name, check]) => [name, await inTime(check)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }

  return {
    state: async (): Promise<Readiness> => {
      if (!known || performance.now() - known.atMs > keptMs) known = { atMs: performance.now(), parts: ask() };
      const parts = await known.parts;
      return { ready: !draining && Object.values(parts).every((part) => part === 'ok'), draining, parts };
    },
    drain: () => {
      draining = true;
    },
  };
}

async function inTime(check: () => Promise<void>): Promise<'ok' | 'down'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'down'>((resolve) => {
    timer = setTimeout(() => resolve('down'), checkMsMax);
  });
  const asked = check().then(
    () => 'ok' as const,
    () => 'down' as const,
  );
  const result = await Promise.race([asked, late]);
  clearTimeout(timer);
  return result;
}
