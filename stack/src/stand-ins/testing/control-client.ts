import type { JournalEntry } from '../journal';

/** The doors for tests of one stand-in. */
export interface ControlClient {
  journal(filter?: { method?: string; path?: string }): Promise<JournalEntry[]>;
  clearJournal(): Promise<void>;
  fail(order: Record<string, unknown>): Promise<Response>;
  failures(): Promise<unknown[]>;
  clearFailures(): Promise<void>;
  /** Moves the stand-in's clock to now plus this. */
  moveClock(offsetMs: number): Promise<void>;
  /** Any other door: `order('/__disputes', { charge })`. */
  order(path: string, order: Record<string, unknown>): Promise<Response>;
  webhooks(order: Record<string, unknown>): Promise<Response>;
  waitingWebhooks(): Promise<{ type: string; attempts: number; lastStatus: number | null; lastError: string | null }[]>;
}

const post = (url: string, value: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', body: JSON.stringify(value) });

export const controlClient = (url: string): ControlClient => ({
  journal: async (filter = {}) =>
    (await (await fetch(`${url}/__journal?${new URLSearchParams(filter)}`)).json()) as JournalEntry[],
  clearJournal: async () => void (await fetch(`${url}/__journal`, { method: 'DELETE' })),
  fail: (order) => post(`${url}/__failures`, order),
  failures: async () => (await (await fetch(`${url}/__failures`)).json()) as unknown[],
  clearFailures: async () => void (await fetch(`${url}/__failures`, { method: 'DELETE' })),
  moveClock: async (offsetMs) => void (await post(`${url}/__clock`, { offsetMs })),
  order: (path, order) => post(`${url}${path}`, order),
  webhooks: (order) => post(`${url}/__webhooks`, order),
  waitingWebhooks: async () => {
    const state = (await (await fetch(`${url}/__webhooks`)).json()) as {
      waiting: { type: string; attempts: number; lastStatus: number | null; lastError: string | null }[];
    };
    return state.waiting;
  },
});
