export type StandInName = 'stripe' | 's3' | 'mail' | 'sms' | 'google' | 'linkedin';

/** An outside service's double that runs on this machine and speaks its real protocol. */
export interface StandIn {
  name: StandInName;
  /** A page for a person: payments, files, inbox. Control for tests hangs below it (`/__journal`, `/__failures`). */
  url: string;
  /** What a service needs in its environment to reach it. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

export interface StandInOptions {
  /** Folder of this stand-in alone; its state survives a kill and a restart. */
  dataDir: string;
  /** HTTP port; a free one when left out. */
  port?: number;
  /** Address under which people's browsers reach it, where that is not 127.0.0.1. */
  publicUrl?: string;
  /** One short line of progress. */
  report(line: string): void;
  /** Milliseconds to add to the machine's clock. */
  clockOffsetMs?: () => number;
}
