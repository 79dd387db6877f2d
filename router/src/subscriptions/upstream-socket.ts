import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { sealEnvelope, subscribeBody, type EnvelopeSecrets } from '@kelmah/kit/context/envelope';
import { serviceViewer } from '@kelmah/kit/context/viewer';
import { faults } from '@kelmah/kit/errors/fault';
import { newId, spread } from '@kelmah/kit/ids/ids';
import type { ExecutionResult } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { SubgraphError } from '../execution/executor';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

export interface Listener {
  next(event: ExecutionResult): void;
  /** Nothing will follow: the subgraph ended it, or refused it, or has been away for too long. */
  ended(errors?: readonly SubgraphError[]): void;
}

/** One socket to a subgraph, for all subscriptions that it serves. */
export interface UpstreamSocket {
  /** Subscribes as a viewer, and again whenever the socket is lost (to what is wanted then), until it is told to stop. */
  subscribe(operation: () => Operation, context: RequestContext, listener: Listener): () => void;
  stop(): Promise<void>;
}

export interface UpstreamSocketOptions {
  url: string;
  clock: Clock;
  secrets: EnvelopeSecrets;
  /** For how long a subgraph that is away is tried, in milliseconds. */
  triesForMs?: number;
}

const resumeAfterMs = [100, 300, 1_000, 2_000] as const;
const pingEveryMs = 15_000;
const pongWithinMs = 5_000;

export function openUpstreamSocket(options: UpstreamSocketOptions): UpstreamSocket {
  const { clock, secrets } = options;
  let pongMissing: NodeJS.Timeout | undefined;
  const client: Client = createClient({
    url: `${options.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    // A retry by the client would send the old envelope; we seal a new one below.
    retryAttempts: 0,
    lazyCloseTimeout: 1_000,
    keepAlive: pingEveryMs,
    connectionParams: () => ({
      envelope: sealEnvelope(
        {
          method: 'CONNECT',
          body: '',
          viewer: serviceViewer('router'),
          requestId: newId('request'),
          nowMs: clock.now().getTime(),
        },
        secrets,
      ),
    }),
    on: {
      // A machine that vanished closes nothing: a ping without an answer ends the socket here.
      ping: (received) => {
        if (!received) pongMissing = setTimeout(() => client.terminate(), pongWithinMs);
      },
      pong: () => clearTimeout(pongMissing),
      closed: () => clearTimeout(pongMissing),
    },
  });

  return {
    subscribe: (operation, context, listener) => {
      const seal = (wanted: Operation) =>
        sealEnvelope(
          { method: 'SUBSCRIBE', body: subscribeBody(wanted), nowMs: clock.now().getTime(), ...context },
          secrets,
        );
      const subscription = new KeptSubscription(client, operation, seal, listener, options);
      return () => subscription.stop();
    },
    stop: async () => {
      await client.dispose();
    },
  };
}

/** Subscribes, and again with a fresh envelope whenever the socket is lost. */
class KeptSubscription {
  private stopped = false;
  private tries = 0;
  private lostAtMs: number | undefined;
  private timer: NodeJS.Timeout | undefined;
  private unsubscribe: (() => void) | undefined;
  private readonly stopListening: () => void;

  constructor(
    private readonly client: Client,
    private readonly operation: () => Operation,
    private readonly seal: (operation: Operation) => string,
    private readonly listener: Listener,
    private readonly options: UpstreamSocketOptions,
  ) {
    this.stopListening = client.on('connected', () => this.found());
    this.begin();
  }

  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    clearTimeout(this.timer);
    this.stopListening();
    this.unsubscribe?.();
  }

  private begin(): void {
    const wanted = this.operation();
    this.unsubscribe = this.client.subscribe<Record<string, unknown>>(
      { ...wanted, extensions: { envelope: this.seal(wanted) } },
      {
        next: (event) => {
          if (!this.stopped) this.listener.next(event as ExecutionResult);
        },
        complete: () => this.end(),
        // An array is the subgraph's answer; anything else is the socket's end, which is not the viewer's business.
        error: (error) => {
          if (Array.isArray(error)) this.end(error as SubgraphError[]);
          else this.resume();
        },
      },
    );
  }

  private found(): void {
    this.tries = 0;
    this.lostAtMs = undefined;
  }

  private resume(): void {
    if (this.stopped) return;
    const nowMs = this.options.clock.now().getTime();
    this.lostAtMs ??= nowMs;
    if (nowMs - this.lostAtMs >= (this.options.triesForMs ?? 60_000)) {
      this.end([{ message: faults.UNAVAILABLE.message, extensions: { code: 'UNAVAILABLE' } }]);
      return;
    }
    const waitMs = resumeAfterMs[Math.min(this.tries, resumeAfterMs.length - 1)] ?? 0;
    this.tries += 1;
    this.timer = setTimeout(() => this.begin(), spread(waitMs));
  }

  private end(errors?: readonly SubgraphError[]): void {
    if (this.stopped) return;
    this.stop();
    this.listener.ended(errors);
  }
}
