import { setTimeout as wait } from 'node:timers/promises';
import { pathMatcher } from './journal';
import type { Silence } from './http';

/**
 * timeout: nothing is done and no answer comes; drop: the connection is cut before anything is done; slow: done after
 * `delayMs`; late: done at once, answered after `delayMs`; lost: done, and the connection is cut instead of an answer;
 * 500, 503, 429: refused so, nothing done; declined: refused in the service's own words (`code` says which);
 * pending: a payment is left processing for `delayMs` and then succeeds, or fails when there is a `code`; pass: all goes
 * well, for a place in a sequence.
 */
const failureKinds = [
  'timeout',
  'drop',
  'slow',
  'late',
  'lost',
  '500',
  '503',
  '429',
  'declined',
  'pending',
  'pass',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export interface FailureMatch {
  method?: string;
  /** Prefix, or pattern with `*`. In mail, the recipient's address. */
  path?: string;
  /** Must occur in the decoded query or body. */
  contains?: string;
}

export interface OrderedFailure {
  id: number;
  match: FailureMatch;
  kind: FailureKind;
  /** How often it is still to happen. */
  times: number;
  /** Matching requests that still go well before it begins. */
  after: number;
  delayMs: number;
  code?: string;
  /** Whether a 500 or 503 is one that stays with the idempotency key. */
  kept?: boolean;
}

export class BadOrder extends Error {}

const field = (value: unknown, name: string): string | undefined => {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw new BadOrder(`"${name}" must be a string`);
  return value;
};

const count = (value: unknown, name: string, otherwise: number): number => {
  if (value === undefined) return otherwise;
  if (!Number.isInteger(value) || (value as number) < 0) throw new BadOrder(`"${name}" must be a whole number`);
  return value as number;
};

/** `"POST /v1/transfers"`, `"/v1/transfers"` or an object with method, path, contains. */
const readMatch = (value: unknown): FailureMatch => {
  if (value === undefined) return {};
  if (typeof value === 'string') {
    const [first = '', second] = value.split(' ');
    return second === undefined ? { path: first } : { method: first, path: second };
  }
  if (typeof value !== 'object' || value === null) throw new BadOrder('"match" must be a string or an object');
  const { method, path, contains } = value as Record<string, unknown>;
  return { method: field(method, 'method'), path: field(path, 'path'), contains: field(contains, 'contains') };
};

/** Failures that a test or a demo has ordered; each is used up as often as it was ordered. */
export class Failures {
  private orders: OrderedFailure[] = [];
  private next = 1;

  /** Throws BadOrder with the reason. */
  order(value: Record<string, unknown>): OrderedFailure {
    const kind = failureKinds.find((known) => known === String(value.kind));
    if (!kind) throw new BadOrder(`"kind" must be one of ${failureKinds.join(', ')}`);
    const order: OrderedFailure = {
      id: this.next,
      match: readMatch(value.match),
      kind,
      times: count(value.times, 'times', 1),
      after: count(value.after, 'after', 0),
      delayMs: count(value.delayMs, 'delayMs', 3000),
      code: field(value.code, 'code'),
      ...(value.kept === true ? { kept: true } : {}),
    };
    this.next += 1;
    this.orders = [...this.orders, order];
    return order;
  }

  /**
   * `{ match, sequence: ['500', 'pass', { kind: 'lost', times: 2 }] }`: one kind after the other, each for as many
   * matching requests as it says. Throws BadOrder with the reason, and then orders nothing.
   */
  orderSequence(value: Record<string, unknown>): OrderedFailure[] {
    if (!Array.isArray(value.sequence) || value.sequence.length === 0) {
      throw new BadOrder('"sequence" must be a list of kinds or orders');
    }
    const { sequence, ...common } = value;
    const before = this.orders;
    try {
      return (sequence as unknown[]).map((step) => {
        if (typeof step === 'string') return this.order({ ...common, kind: step });
        if (typeof step !== 'object' || step === null)
          throw new BadOrder('"sequence" must be a list of kinds or orders');
        if ('after' in step || 'match' in step)
          throw new BadOrder('A step of a sequence has no "after" and no "match"');
        return this.order({ ...common, ...step });
      });
    } catch (error) {
      this.orders = before;
      throw error;
    }
  }

  list(): OrderedFailure[] {
    return this.orders;
  }

  clear(): void {
    this.orders = [];
  }

  /** The failure for this request, if one was ordered; it is used up by asking. */
  take(method: string, path: string, text: string): OrderedFailure | undefined {
    for (const order of this.orders) {
      const { match } = order;
      if (match.method !== undefined && match.method !== method) continue;
      if (match.path !== undefined && !pathMatcher(match.path)(path)) continue;
      if (match.contains !== undefined && !text.includes(match.contains)) continue;
      if (order.after > 0) {
        order.after -= 1;
        continue;
      }
      order.times -= 1;
      this.orders = this.orders.filter(({ times }) => times > 0);
      return order;
    }
    return undefined;
  }
}

/** An answer that is held back must not hold up the end of the process. */
const pause = (ms: number): Promise<void> => wait(ms, undefined, { ref: false });

/** What a failure does before the work: waits, falls silent, or names the status to refuse with. */
export const beforeWork = async (
  failure: OrderedFailure | undefined,
): Promise<Silence | 500 | 503 | 429 | undefined> => {
  switch (failure?.kind) {
    case 'timeout':
      return { silence: 'hang' };
    case 'drop':
      return { silence: 'cut' };
    case '500':
      return 500;
    case '503':
      return 503;
    case '429':
      return 429;
    case 'slow':
      await pause(failure.delayMs);
      return undefined;
    default:
      return undefined;
  }
};

/** What a failure does after the work: the answer may come late, or be lost. */
export const afterWork = async (failure: OrderedFailure | undefined): Promise<Silence | undefined> => {
  if (failure?.kind === 'late') await pause(failure.delayMs);
  return failure?.kind === 'lost' ? { silence: 'cut' } : undefined;
};
