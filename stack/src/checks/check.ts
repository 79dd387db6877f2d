/** What a check found. `said` is one line for a person when nothing is wrong. */
export interface Finding {
  said: string;
  /** What is wrong, one line each; empty when all is well. */
  problems: string[];
}
