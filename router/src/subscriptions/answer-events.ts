import { faults } from '@kelmah/kit/errors/fault';
import type { ExecutionResult } from 'graphql';
import type { SubgraphError } from '../execution/executor';

/** Events that wait to be answered, for one shared subscription. */
export interface AnsweredEvents {
  /** False where too many wait: what came so far is still answered, then it ends as UNAVAILABLE. */
  push(event: ExecutionResult): boolean;
  /** Ends behind what waits. */
  end(errors?: readonly SubgraphError[]): void;
  /** Ends here and now; nothing more is told. */
  stop(): void;
}

export interface AnsweredEventsOptions {
  /** Answers one event, as text. */
  answer(event: ExecutionResult): Promise<string>;
  next(text: string): void;
  /** Called once, unless it was stopped. */
  ended(errors?: readonly SubgraphError[]): void;
  waitingMax?: number;
}

const failed = (code: 'UNAVAILABLE' | 'INTERNAL'): SubgraphError[] => [
  { message: faults[code].message, extensions: { code } },
];

/** Answers events one at a time, in order, so that a burst asks the other subgraphs for one event after the other. */
export function answerEvents(options: AnsweredEventsOptions): AnsweredEvents {
  const { answer, next, ended, waitingMax = 1_000 } = options;
  const waiting: ExecutionResult[] = [];
  let ending: { errors?: readonly SubgraphError[] } | undefined;
  let stopped = false;
  let running = false;

  const run = async () => {
    running = true;
    try {
      for (let event = waiting.shift(); event && !stopped; event = waiting.shift()) {
        const text = await answer(event);
        if (!stopped) next(text);
      }
    } catch {
      // The executor tells what went wrong in its answer; what it throws is a fault of ours.
      ending = { errors: failed('INTERNAL') };
    }
    running = false;
    finish();
  };
  const finish = () => {
    if (!ending || stopped || running) return;
    stopped = true;
    waiting.length = 0;
    ended(ending.errors);
  };

  return {
    push: (event) => {
      if (ending || stopped) return true;
      if (waiting.length >= waitingMax) {
        ending = { errors: failed('UNAVAILABLE') };
        return false;
      }
      waiting.push(event);
      if (!running) void run();
      return true;
    },
    end: (errors) => {
      ending ??= { errors };
      finish();
    },
    stop: () => {
      stopped = true;
      waiting.length = 0;
    },
  };
}
