import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { verify as verifyBcrypt } from '@node-rs/bcrypt';
import { Fault } from '@kelmah/kit/errors/fault';
import { newSecret } from '@kelmah/kit/ids/ids';

/** What a hash costs: KiB of memory, passes over it, and lanes at once. */
interface Cost {
  memoryCost: number;
  timeCost: number;
  parallelism: number;
}

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. 10 to 40 ms of one core. */
const owasp: Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Argon2's least, for tests about something else: the same in everything but the time. */
export const leastCost: Cost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/**
 * How many are hashed at once: a core is left to everybody else, and one of Node's four threads to its other work. How
 * many may wait: what more comes is turned away instead of starving the rest.
 */
const atOnce = Math.min(Math.max(availableParallelism() - 1, 1), 3);
const waitingMax = 100;

export interface Passwords {
  /** @throws Fault UNAVAILABLE where too many wait. */
  hash(password: string): Promise<string>;
  /** Compares, and takes as long where there is nothing to compare with. @throws Fault UNAVAILABLE as above. */
  verify(stored: string | null, password: string): Promise<boolean>;
  /** Whether a hash was made with other parameters than today's. */
  isOutdated(stored: string): boolean;
}

// A person's keyboard may compose a letter in two ways (Unicode NFC, NFD): both are the same password.
const normal = (password: string) => password.normalize('NFKC');

/** Made by the older system, which took a password as it was typed. */
const isBcrypt = (stored: string) => /^\$2[aby]\$/.test(stored);

async function compare(stored: string, password: string): Promise<boolean> {
  if (!isBcrypt(stored)) return verify(stored, normal(password));
  return (
    (await verifyBcrypt(password, stored)) || (password !== normal(password) && verifyBcrypt(normal(password), stored))
  );
}

/** Hashes so many at once, and lets 100 wait. */
export function createPasswords({ running = atOnce, cost = owasp } = {}): Passwords {
  const currentForm = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;
  const queue = boundedQueue(running, waitingMax);
  let dummy: Promise<string> | undefined;
  return {
    hash: (password) => queue(() => hash(normal(password), cost)),
    verify: async (stored, password) => {
      dummy ??= hash(newSecret(), cost);
      const against = stored ?? (await dummy);
      const same = await queue(() => compare(against, password));
      return same && stored !== null;
    },
    isOutdated: (stored) => !stored.startsWith(currentForm),
  };
}

const tooBusy = 'Too many people are signing in right now. Try again in a few seconds.';

function boundedQueue(running: number, waiting: number) {
  const line: (() => void)[] = [];
  let free = running;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free -= 1;
    else {
      if (line.length >= waiting) throw new Fault('UNAVAILABLE', tooBusy);
      await new Promise<void>((go) => line.push(go));
    }
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else free += 1;
    }
  };
}
