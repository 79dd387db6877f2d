import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { sealEnvelope, subscribeBody, type EnvelopeSecrets } from '@kelmah/kit/context/envelope';
import { serviceViewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import type { ExecutionResult } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

export interface Listener {
  next(event: ExecutionResult): void;
  /** The subgraph ended the subscription itself: nothing will follow. */
  complete(): void;
  /** The subgraph refused it, and would again. */
  refused(errors: readonly { message: string; extensions?: Record<string, unknown> }[]): void;
}

/** One socket to a subgraph, for all subscriptions that it serves. */
export interface UpstreamSocket {
  /** Subscribes as a viewer, and again whenever the socket is lost, until it is told to stop. */
  subscribe(operation: Operation, context: RequestContext, listener: Listener): () => void;
  stop(): Promise<void>;
}

const resumeAfterMs = [100, 300, 1_000, 2_000] as const;

export function openUpstreamSocket(options: { url: string; clock: Clock; secrets: EnvelopeSecrets }): UpstreamSocket {
  const { clock, secrets } = options;
  const client: Client = createClient({
    url: `${options.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    // A retry by the client would send the old envelope; we seal a new one below.
    retryAttempts: 0,
    lazyCloseTimeout: 10_000,
    keepAlive: 15_000,
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
  });

  return {
    subscribe: (operation, context, listener) => {
      const seal = () =>
        sealEnvelope(
          { method: 'SUBSCRIBE', body: subscribeBody(operation), nowMs: clock.now().getTime(), ...context },
          secrets,
        );
      return keepSubscribed(client, operation, seal, listener);
    },
    stop: async () => {
      await client.dispose();
    },
  };
}

/** Subscribes, and again with a fresh envelope whenever the socket is lost. Answers with how to end it. */
function keepSubscribed(client: Client, operation: Operation, seal: () => string, listener: Listener): () => void {
  let stopped = false;
  let tries = 0;
  let timer: NodeJS.Timeout | undefined;
  let unsubscribe: (() => void) | undefined;

  const resume = () => {
    timer = setTimeout(begin, resumeAfterMs[Math.min(tries, resumeAfterMs.length - 1)]);
    tries += 1;
  };
  const begin = () => {
    unsubscribe = client.subscribe<Record<string, unknown>>(
      { ...operation, extensions: { envelope: seal() } },
      {
        next: (event) => {
          tries = 0;
          if (!stopped) listener.next(event as ExecutionResult);
        },
        complete: () => {
          if (!stopped) listener.complete();
        },
        // An array is the subgraph's answer; anything else is the socket's end, which is not the viewer's business.
        error: (error) => {
          if (stopped) return;
          if (Array.isArray(error)) listener.refused(error as never);
          else resume();
        },
      },
    );
  };
  begin();
  return () => {
    stopped = true;
    clearTimeout(timer);
    unsubscribe?.();
  };
}
