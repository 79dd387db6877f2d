import { parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { anonymous, type Viewer } from '../context/viewer';
import { newId } from '../ids/ids';
import { subscribe } from '../server/subscribe';
import { eventually } from './eventually';

/** A subscription that a test listens to. */
export interface Listening<Data> {
  /** Everything heard so far, in order. */
  heard: Data[];
  /** Waits until this many were heard; answers with all that were. */
  until(count: number): Promise<Data[]>;
  /** Leaves, as a client does. */
  stop(): Promise<void>;
}

/** Subscribes to a subgraph's schema as a viewer, without a socket. @throws Error where the subscription is refused. */
export async function listenTo<Data>(
  schema: GraphQLSchema,
  viewer: Viewer | undefined,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Listening<Data>> {
  const contextValue = { viewer: viewer ?? anonymous, requestId: newId('request') };
  const opened = await subscribe({ schema, document: parse(source), variableValues, contextValue });
  if (!(Symbol.asyncIterator in opened))
    throw new Error((opened.errors ?? []).map(({ message }) => message).join('; '));
  const heard: Data[] = [];
  let failure: Error | undefined;
  const running = hear(opened, heard).catch((error: Error) => {
    failure = error;
  });
  return {
    heard,
    until: (count) =>
      eventually(() => {
        if (failure) throw failure;
        if (heard.length < count) throw new Error(`Heard ${heard.length} of ${count}`);
        return heard;
      }),
    stop: async () => {
      await opened.return?.();
      await running;
    },
  };
}

async function hear<Data>(events: AsyncIterable<ExecutionResult>, heard: Data[]): Promise<void> {
  for await (const { data, errors } of events) {
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    heard.push(data as Data);
  }
}
