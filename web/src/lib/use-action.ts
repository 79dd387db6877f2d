import type { TypedDocumentNode } from '@apollo/client';
import type { OperationVariables } from '@apollo/client/core';
import { useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { untilWorthTrying } from './apollo/until-worth-trying';
import { failureOf, type Failure } from './failure';
import { isSuccess, type Refusal, type Success } from './refusal';

type Answer = { __typename: string };

/** Why an action did not happen: the graph refused it, or it never got there. */
export type Problem = { kind: 'refusal'; refusal: Refusal } | { kind: 'failure'; failure: Failure };

export interface Action<Variables, Result extends Answer> {
  /** Does it once at a time: a second click while the first is under way does nothing. Undefined where it was not done. */
  run(variables: Variables, options?: RunOptions): Promise<Success<Result> | undefined>;
  busy: boolean;
  problem: Problem | undefined;
  clear(): void;
}

interface RunOptions {
  /** Told of a refusal first; true where it has shown it (at a field). */
  onRefusal?: (refusal: Refusal) => boolean;
  context?: Record<string, unknown>;
  /** Names of queries on the page that are to be asked again. */
  refetchQueries?: string[];
  /** Lists of the graph's root (`myJobs`) that are not true any more: asked again when they are next shown. */
  stale?: string[];
  /**
   * Whether to ask again for some seconds while the graph says NOT_READY: a part of it has yet to hear of what was done a
   * moment ago. Only for what carries a key of its own, so that it is done once.
   */
  patient?: boolean;
}

const pausesMs = [300, 700, 1_500, 3_000];

/**
 * A mutation whose answer is `Success | refusal`: `field` is its name in the graph. What was typed stays where it is
 * whatever happens; the caller shows `problem`.
 */
export function useAction<Data, Variables extends OperationVariables, Field extends keyof Data>(
  document: TypedDocumentNode<Data, Variables>,
  field: Field,
): Action<Variables, Data[Field] & Answer> {
  type Result = Data[Field] & Answer;
  const [mutate] = useMutation<unknown, OperationVariables>(document as TypedDocumentNode<unknown, OperationVariables>);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const running = useRef(false);

  const run = useCallback(
    async (variables: Variables, options: RunOptions = {}) => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      setProblem(undefined);
      try {
        const { context, refetchQueries, stale = [], patient = false } = options;
        const ask = async () => {
          const { data } = await mutate({
            variables,
            context,
            refetchQueries,
            update: (cache) => stale.forEach((fieldName) => cache.evict({ id: 'ROOT_QUERY', fieldName })),
          });
          return (data as Data)[field] as Result;
        };
        let result = await ask();
        for (const ms of patient ? pausesMs : []) {
          if (isSuccess(result) || (result as unknown as Refusal).code !== 'NOT_READY') break;
          await untilWorthTrying(ms);
          result = await ask();
        }
        if (isSuccess(result)) return result;
        const refusal = result as unknown as Refusal;
        if (!options.onRefusal?.(refusal)) setProblem({ kind: 'refusal', refusal });
      } catch (error) {
        setProblem({ kind: 'failure', failure: failureOf(error) });
      } finally {
        running.current = false;
        setBusy(false);
      }
      return undefined;
    },
    [mutate, field],
  );
  const clear = useCallback(() => setProblem(undefined), []);
  return { run, busy, problem, clear };
}
