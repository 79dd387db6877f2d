import { createHash } from 'node:crypto';
import type { Collection } from '../kept-state';
import { StripeError } from './stripe-error';

export interface KeptAnswer {
  fingerprint: string;
  status: number;
  body: string;
  requestId: string;
  /** Milliseconds since 1970. */
  at: number;
}

const lifeMs = 24 * 3600_000;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** The same for the same call with the same parameters, in whatever order they came. */
export const fingerprintOf = (method: string, path: string, params: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([method, path, sorted(params)]))
    .digest('hex');

/** Answers by idempotency key, forgotten after 24 hours as Stripe does. Keys are those of one account. */
export class Idempotency {
  private readonly underWay = new Set<string>();

  constructor(
    private readonly answers: Collection<KeptAnswer>,
    private readonly now: () => number,
  ) {}

  /** The answer to give again. Throws when the key was used for something else or is in use. Else the key is taken. */
  begin(key: string, fingerprint: string): KeptAnswer | undefined {
    const kept = this.answers.get(key);
    if (kept && kept.at + lifeMs <= this.now()) this.answers.delete(key);
    else if (kept) {
      if (kept.fingerprint === fingerprint) return kept;
      throw new StripeError(
        400,
        'idempotency_error',
        `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key.split(' ')[1] ?? ''}' if you meant to execute a different request.`,
      );
    }
    if (this.underWay.has(key)) {
      throw new StripeError(
        409,
        'idempotency_error',
        `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key.split(' ')[1] ?? ''}. Please try again later.`,
        { code: 'idempotency_key_in_use' },
      );
    }
    this.underWay.add(key);
    return undefined;
  }

  /** To be called in the transaction of the work itself, so that both are kept or neither. */
  keep(key: string, answer: Omit<KeptAnswer, 'at'>): void {
    this.answers.put(key, { ...answer, at: this.now() });
  }

  end(key: string): void {
    this.underWay.delete(key);
  }

  get size(): number {
    return this.answers.size;
  }

  /** As if 24 hours had gone by. */
  forgetAll(): void {
    for (const [key] of [...this.answers.entries()]) this.answers.delete(key);
  }

  forgetOld(): void {
    for (const [key, { at }] of this.answers.entries()) {
      if (at + lifeMs > this.now()) return;
      this.answers.delete(key);
    }
  }
}
