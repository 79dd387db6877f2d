/** The machine's clock, moved by what the options say and what a test has ordered over `/__clock`. */
export class StandInClock {
  offsetMs = 0;

  constructor(private readonly optionOffsetMs: () => number = () => 0) {}

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.optionOffsetMs() + this.offsetMs;
  }

  /** Whole seconds since 1970. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }
}
