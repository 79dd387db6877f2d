/** Failures to connect, one after the other, after which a subgraph counts as down. */
const failuresMax = 5;
/** Milliseconds for which nobody tries a subgraph that is down. */
const restMs = 500;

/**
 * Spares a subgraph that is down: after five failures to connect it is left alone for half a second, then one request
 * tries it, and the first that connects opens it for all.
 */
export class Circuit {
  private failures = 0;
  private restsUntilMs = 0;

  /** Whether a request may be sent now. Who is let through must say how it went. */
  admits(nowMs: number): boolean {
    if (this.failures < failuresMax) return true;
    if (nowMs < this.restsUntilMs) return false;
    // The others wait for how this one fares; were it to say nothing, the next tries after another rest.
    this.restsUntilMs = nowMs + restMs;
    return true;
  }

  connected(): void {
    this.failures = 0;
  }

  failedToConnect(nowMs: number): void {
    this.failures += 1;
    if (this.failures >= failuresMax) this.restsUntilMs = nowMs + restMs;
  }
}
