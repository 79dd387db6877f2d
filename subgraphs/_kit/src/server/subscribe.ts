import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';

/**
 * Subscribes as graphql-js does, save that each event is executed with a context of its own: loaders remember for the
 * life of a context, and what they remember must not outlive the event.
 */
export async function subscribe(
  args: ExecutionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const end = { done: true, value: undefined } as const;
  // Hand-written: a generator that waits for the next event cannot be ended from outside.
  const results: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      const { done, value } = await events.next();
      if (done) return end;
      const contextValue = { ...(args.contextValue as object) };
      return { done: false, value: await execute({ ...args, contextValue, rootValue: value }) };
    },
    return: async () => {
      await events.return?.();
      return end;
    },
    throw: async (error) => {
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  return results;
}
