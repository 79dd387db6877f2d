export type EngineName = 'mongodb' | 'postgresql' | 'redis' | 'rabbitmq';

/** Where an engine comes from: an address in the environment, a program on this machine, or one that we bring. */
export type EngineChoice = 'environment' | 'found' | 'brought';

export interface Engine {
  name: EngineName;
  choice: EngineChoice;
  /** For a person: "PostgreSQL 18.4 from the npm package". */
  detail: string;
  url: string;
  /** Absent for an engine of the environment, which is not ours to stop. */
  pid?: number;
  /** Ends every process of the engine and removes its sockets; returns when they are gone. Safe to call twice. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  /** Keeps the data from one start to the next, for example `.kelmah/data`. */
  dataDir: string;
  /** Sockets, logs and the records of what runs. One stack at a time owns it. */
  runDir: string;
  /** Downloaded programs, shared by every clone: `XDG_CACHE_HOME/kelmah` or `~/.cache/kelmah`. */
  cacheDir: string;
  /** False in tests: nothing is forced to the disk, so a power cut may lose data. */
  durable: boolean;
  /** Called with one short line for each step worth showing. */
  report(line: string): void;
  /** Read for `MONGO_URL`, `DATABASE_URL`, `REDIS_URL`, `AMQP_URL` and `PATH`. */
  environment: NodeJS.ProcessEnv;
}

/** Something that a person can put right; its message says what to do and is printed without a stack trace. */
export class EngineError extends Error {
  override name = 'EngineError';
}
