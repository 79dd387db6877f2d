import type { Clock } from '@kelmah/kit/clock/clock';
import { Fault } from '@kelmah/kit/errors/fault';
import { spread } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Admitted, FrontDoor } from '../front-door/front-door';
import { refused } from '../front-door/refused';
import { maskForClient } from '../http/mask';
import type { Revocations } from '../identity/revocations';
import type { Metrics } from '../observe/metrics';
import type { Subscriptions } from '../subscriptions/subscriptions';
import type { OpenConnections, Release } from './connection-limits';
import { EventStream } from './event-stream';
import { watchIdentity } from './watch-identity';

export interface EventDoorOptions {
  frontDoor: FrontDoor;
  subscriptions: Subscriptions;
  connections: OpenConnections;
  clock: Clock;
  revocations: Revocations;
  metrics: Metrics;
  logger: Logger;
  /** How often a stream with nothing to tell says that it is still there. */
  pulseEveryMs?: number;
  /** Bytes that may wait for one client. */
  queueBytesMax?: number;
}

/**
 * Server-sent events, for networks that break WebSockets: graphql-sse's "distinct connections", one request for each
 * operation. What a stream answers comes as `next` events; `complete` says that nothing will follow. A stream that ends
 * without it was lost and is to be opened again.
 */
export interface EventDoor {
  /** Answers an operation that was let in. @throws Refused where the caller has too much open. */
  serve(
    request: IncomingMessage,
    response: ServerResponse,
    admitted: Admitted,
    headers: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** Ends all streams, so that their clients go to another instance. */
  stop(): Promise<void>;
}

const drainMsMax = 1_000;

export function openEventDoor(options: EventDoorOptions): EventDoor {
  const streams = new Set<EventStream>();
  const pulse = setInterval(() => {
    for (const stream of streams) stream.pulse();
  }, options.pulseEveryMs ?? 12_000);
  pulse.unref();
  return {
    serve: async (request, response, admitted, headers) => {
      const release = takeSeat(admitted, options);
      const bytesMax = options.queueBytesMax ?? 1_000_000;
      const stream = new EventStream(request, response, headers, bytesMax, (reason) =>
        options.metrics.dropped.inc({ reason }),
      );
      streams.add(stream);
      options.metrics.sockets.inc({ door: 'sse' });
      const leave = await answer(stream, admitted, options);
      stream.onClosed(() => {
        streams.delete(stream);
        options.metrics.sockets.dec({ door: 'sse' });
        leave();
        release();
      });
    },
    stop: async () => {
      clearInterval(pulse);
      const waits = [...streams].map(
        (stream) =>
          new Promise<void>((resolve) => {
            stream.onClosed(resolve);
            setTimeout(() => stream.end(), spread(Math.min(drainMsMax, streams.size)));
          }),
      );
      await Promise.all(waits);
    },
  };
}

function takeSeat({ caller }: Admitted, { connections, metrics }: EventDoorOptions): Release {
  const { identity, address } = caller;
  const taken: Release[] = [];
  const release = () => taken.forEach((each) => each());
  for (const take of [
    () => connections.fromAddress(address),
    () => connections.subscriptionOf(identity.viewer, address),
  ]) {
    const given = take();
    if (!given) {
      release();
      metrics.dropped.inc({ reason: 'limit' });
      throw refused(429, 'RATE_LIMITED', 'Too much at once. Try again in a moment.', { 'retry-after': '30' });
    }
    taken.push(given);
  }
  return release;
}

/** Begins to answer. Answers with what is to be done when the stream is closed. */
async function answer(stream: EventStream, admitted: Admitted, options: EventDoorOptions): Promise<() => void> {
  const { operation, caller, context } = admitted;
  const { frontDoor, logger, metrics } = options;
  const told = (errors: Parameters<typeof maskForClient>[0][]) =>
    errors.map((error) => maskForClient(error, context.requestId, logger));
  if (operation.operation.operation !== 'subscription') {
    const { result } = await frontDoor.run(admitted);
    metrics.requests.inc({ operation: operation.label, door: 'sse', outcome: result.errors ? 'errors' : 'ok' });
    const errors = result.errors && told([...result.errors]);
    stream.next(JSON.stringify(errors ? { errors, data: result.data ?? null } : { data: result.data }));
    stream.complete();
    return () => undefined;
  }
  metrics.requests.inc({ operation: operation.label, door: 'sse', outcome: 'ok' });
  const leave = options.subscriptions.subscribe(admitted, {
    next: (text) => stream.next(text),
    ended: (errors) => {
      if (errors !== undefined) stream.next(`{"errors":${errors}}`);
      stream.complete();
    },
  });
  const stopWatching = watchIdentity(caller.identity, options, (why) => {
    metrics.dropped.inc({ reason: why });
    stream.next(
      JSON.stringify({ errors: told([new Fault('UNAUTHENTICATED', 'Your session has ended. Sign in again.')]) }),
    );
    stream.complete();
  });
  return () => {
    stopWatching();
    leave();
  };
}
