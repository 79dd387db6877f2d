import type { Client, FormattedExecutionResult, Sink, SubscribePayload } from 'graphql-ws';
import type { Client as EventClient } from 'graphql-sse';
import { graphqlUrl } from '../api-url';
import type { SessionKeeper } from '../session';
import type { ConnectionState } from './connection';
import { untilWorthTrying, waitMsOf } from './until-worth-trying';

type Result = FormattedExecutionResult<Record<string, unknown>, unknown>;
type Connect = (headers: () => Promise<Record<string, string>>) => Promise<EventClient>;

/** Codes that end a stream although the subscription is still wanted. */
const passing = new Set(['UNAUTHENTICATED', 'UNAVAILABLE', 'RATE_LIMITED']);

// Loaded where it is needed, which is almost nowhere.
const connectByEvents: Connect = async (headers) => {
  const { createClient } = await import('graphql-sse');
  return createClient({ url: new URL(graphqlUrl, window.location.href).toString(), headers, retryAttempts: 0 });
};

/**
 * Subscriptions over server-sent events, for networks that break WebSockets: a request for each, opened again for as
 * long as it is wanted. `onUnopened` is told of each time that one could not be opened although there is a network.
 */
export function openEvents(
  session: Pick<SessionKeeper, 'token' | 'renew' | 'onChange'>,
  connection: ConnectionState,
  onUnopened: () => void,
  connect: Connect = connectByEvents,
): Pick<Client, 'subscribe'> {
  let used: string | undefined;
  const client = connect(async (): Promise<Record<string, string>> => {
    used = await session.token();
    return used === undefined ? {} : { authorization: `Bearer ${used}` };
  });
  const renew = async () => {
    if (used !== undefined) await session.renew(used);
  };

  const opened = () => {
    if (connection.get().live) connection.heard();
    else connection.opened();
  };
  const lost = (wasOpen: boolean) => {
    connection.closed();
    if (!wasOpen && navigator.onLine) onUnopened();
  };

  const streams = new Set<KeptStream>();
  // A stream speaks for whoever opened it, so a change of person needs another one.
  session.onChange(() => streams.forEach((stream) => stream.reopen()));

  return {
    subscribe: (payload, sink) => {
      const line = { opened, lost, renew, ended: () => streams.delete(stream) };
      const stream = new KeptStream(client, payload, sink as Sink<Result>, line);
      streams.add(stream);
      return () => stream.leave();
    },
  };
}

interface Line {
  opened(): void;
  lost(wasOpen: boolean): void;
  /** Asks for another token than the one that was refused. */
  renew(): Promise<void>;
  /** Nothing more is wanted of the stream. */
  ended(): void;
}

/** One subscription, over as many streams as it takes. */
class KeptStream {
  private left = false;
  /** Which of the streams that were opened counts. */
  private turn = 0;
  private tries = 0;
  private stop: (() => void) | undefined;

  constructor(
    private readonly client: Promise<EventClient>,
    private readonly payload: SubscribePayload,
    private readonly sink: Sink<Result>,
    private readonly line: Line,
  ) {
    void this.open();
  }

  leave(): void {
    if (this.finish()) this.sink.complete();
  }

  reopen(): void {
    if (this.left) return;
    this.stop?.();
    void this.open();
  }

  private async open(): Promise<void> {
    const turn = (this.turn += 1);
    const client = await this.client.catch((error: unknown) => this.fail(error));
    const over = () => this.left || turn !== this.turn;
    if (!client || over()) return;
    let isOpen = false;
    let end: string | undefined;
    this.stop = client.subscribe<Record<string, unknown>, unknown>(
      this.payload as Parameters<typeof client.subscribe>[0],
      {
        next: (result) => {
          if (over()) return;
          end = codeOfEnd(result as Result);
          if (end === undefined) this.sink.next(result as Result);
          else if (!passing.has(end)) this.fail((result as Result).errors);
        },
        error: (error) => {
          if (!over()) this.again(isOpen, statusOf(error) === 401 ? 'UNAUTHENTICATED' : undefined, error);
        },
        complete: () => {
          if (over()) return;
          if (end === undefined) this.leave();
          else this.again(true, end);
        },
      },
      {
        connected: () => {
          if (over()) return;
          isOpen = true;
          this.tries = 0;
          this.line.opened();
        },
      },
    );
  }

  private again(wasOpen: boolean, code: string | undefined, error?: unknown): void {
    const status = statusOf(error);
    // What the router found wrong with the request is wrong the next time too.
    if (status !== undefined && status >= 400 && status < 500 && ![401, 408, 429].includes(status)) {
      void errorsOf(error).then((errors) => this.fail(errors));
      return;
    }
    this.line.lost(wasOpen || status !== undefined);
    const waits = untilWorthTrying(waitMsOf(this.tries));
    this.tries += 1;
    const renewed = code === 'UNAUTHENTICATED' ? this.line.renew().catch(() => undefined) : undefined;
    const { turn } = this;
    void Promise.all([waits, renewed]).then(() => (this.left || turn !== this.turn ? undefined : this.open()));
  }

  private fail(error: unknown): undefined {
    if (this.finish()) this.sink.error(error);
  }

  /** False where it was finished before. */
  private finish(): boolean {
    if (this.left) return false;
    this.left = true;
    this.stop?.();
    this.line.ended();
    return true;
  }
}

/** An answer without data ends a subscription; its code says why. */
function codeOfEnd({ data, errors }: Result): string | undefined {
  if (data != null || !errors) return undefined;
  return String((errors[0]?.extensions as { code?: string } | undefined)?.code ?? 'INTERNAL');
}

const statusOf = (error: unknown): number | undefined =>
  (error as { response?: Response } | undefined)?.response?.status;

/** What a refusal says, as a socket would say it. */
async function errorsOf(error: unknown): Promise<unknown> {
  try {
    const { errors } = (await (error as { response: Response }).response.json()) as { errors?: unknown };
    return errors ?? error;
  } catch {
    return error;
  }
}
