import type { WebSocket } from 'ws';

/** Bytes that may wait for one client, as things stand. */
export interface QueueLimit {
  bytesMax: number;
}

/** Reasons for which a client is let go, as they are counted. */
export type DropReason = 'slow' | 'expired' | 'revoked' | 'limit' | 'idle';

const closeWithinMs = 1_000;

/** A client's socket, to which nothing is sent that it does not take: what waits for it is bounded. */
export class ClientSocket {
  private leaving = false;
  private heardSincePing = true;
  /** When there was last something to do, in milliseconds of the clock. */
  private busyAtMs: number;

  constructor(
    private readonly socket: WebSocket,
    private readonly limit: QueueLimit,
    private readonly onDrop: (reason: DropReason) => void,
    nowMs: number,
  ) {
    this.busyAtMs = nowMs;
    socket.on('pong', () => (this.heardSincePing = true));
    socket.on('message', () => (this.heardSincePing = true));
  }

  get protocol(): string {
    return this.socket.protocol;
  }

  get queuedBytes(): number {
    return this.socket.bufferedAmount;
  }

  /** Sends, or lets go of a client for which too much waits. */
  send(text: string): void {
    if (this.leaving || this.socket.readyState !== this.socket.OPEN) return;
    if (this.socket.bufferedAmount > this.limit.bytesMax)
      return this.drop('slow', 1013, 'Too much waits for this client');
    this.socket.send(text);
  }

  drop(reason: DropReason, code: number, why: string): void {
    if (this.leaving) return;
    this.onDrop(reason);
    this.close(code, why);
  }

  /** Says goodbye; whoever does not answer is cut off. */
  close(code: number, why: string): void {
    if (this.leaving) return;
    this.leaving = true;
    this.socket.close(code, why);
    // What waits for a client that reads nothing is freed only by cutting it off.
    const timer = setTimeout(() => this.socket.terminate(), closeWithinMs);
    this.socket.once('close', () => clearTimeout(timer));
  }

  cut(): void {
    this.socket.terminate();
  }

  busy(nowMs: number): void {
    this.busyAtMs = nowMs;
  }

  /** Asks whether the client is still there; cuts off one that did not answer the last time. */
  ping(): void {
    if (this.leaving) return;
    if (!this.heardSincePing) {
      this.onDrop('idle');
      this.leaving = true;
      return this.cut();
    }
    this.heardSincePing = false;
    this.socket.ping();
  }

  idleMs(nowMs: number): number {
    return nowMs - this.busyAtMs;
  }
}
