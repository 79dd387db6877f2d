import { AsyncLocalStorage } from 'node:async_hooks';
import type { BrowserSession } from './browser-session';

/** What is being worked on: a request, or an event that a request caused. */
export interface Running {
  requestId: string;
  /** Only of a mutation: as in `RequestContext`. */
  address?: string;
  /** Only of a request. */
  session?: BrowserSession;
  answerHeaders?: Map<string, string>;
}

const storage = new AsyncLocalStorage<Running>();

/** Runs work as part of a request, so that events and log lines that it causes carry the request's id. */
export const runAs = <Result>(running: Running, work: () => Result): Result => storage.run(running, work);

export const runningRequestId = (): string | undefined => storage.getStore()?.requestId;

export const runningRequest = (): Running | undefined => storage.getStore();
