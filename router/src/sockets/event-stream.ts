import type { IncomingMessage, ServerResponse } from 'node:http';

/** A stream of server-sent events to one client. What waits for a client that reads too slowly is bounded. */
export class EventStream {
  private ended = false;

  constructor(
    request: IncomingMessage,
    private readonly response: ServerResponse,
    headers: Readonly<Record<string, string>>,
    private readonly bytesMax: number,
    private readonly onDrop: (reason: 'slow') => void,
  ) {
    request.socket.setNoDelay(true);
    response.on('error', () => undefined);
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // Proxies that gather what they hand on would hold events back.
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    // Headers that wait for the first event would leave the client wondering whether it is connected.
    response.write(':\n\n');
  }

  /** A text is JSON, so it has no line breaks. */
  next(text: string): void {
    this.write(`event: next\ndata: ${text}\n\n`);
  }

  /** Nothing will follow. */
  complete(): void {
    this.write('event: complete\ndata:\n\n');
    this.end();
  }

  pulse(): void {
    this.write(':\n\n');
  }

  /** Ends without `complete`: whoever listens asks again. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.response.end();
  }

  onClosed(callback: () => void): void {
    if (this.response.closed || this.response.destroyed) callback();
    else this.response.once('close', callback);
  }

  private write(text: string): void {
    if (this.ended) return;
    if (this.response.writableLength > this.bytesMax) {
      this.onDrop('slow');
      this.ended = true;
      this.response.destroy();
      return;
    }
    this.response.write(text);
  }
}
