import Stripe from 'stripe';
import { ProviderAway, ProviderRefused } from './provider.stripe';

export interface StripeSettings {
  secretKey: string;
  /** Address of the API; Stripe's own where it is left out. */
  apiBase?: string;
  timeoutMs: number;
}

/** A client of Stripe's API. It tries a lost connection once more by itself, with the idempotency key that we gave. */
export function connectStripe({ secretKey, apiBase, timeoutMs }: StripeSettings): Stripe {
  const base = apiBase === undefined ? undefined : new URL(apiBase);
  return new Stripe(secretKey, {
    timeout: timeoutMs,
    maxNetworkRetries: 1,
    telemetry: false,
    ...(base && {
      protocol: base.protocol === 'http:' ? 'http' : 'https',
      host: base.hostname,
      port: base.port || (base.protocol === 'http:' ? 80 : 443),
    }),
  });
}

/** Statuses after which the same request may still be, or have been, carried out. */
const notForGood = new Set([401, 409, 429]);

/**
 * Asks Stripe.
 * @throws ProviderRefused where the answer is no for good (https://docs.stripe.com/error-low-level#content-errors)
 * @throws ProviderAway where nobody knows, or where it is our settings that are wrong
 */
export async function asked<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const { statusCode, code, message } = error;
    const settled = statusCode !== undefined && statusCode < 500 && !notForGood.has(statusCode);
    // Another request went out under this key: whether the first was done is to be looked up, not guessed.
    const keyClash = error instanceof Stripe.errors.StripeIdempotencyError;
    if (settled && !keyClash) throw new ProviderRefused(message, code);
    throw new ProviderAway(message, { cause: error });
  }
}

/** Stripe writes currencies in small letters. */
export const toStripeCurrency = (currency: string): string => currency.toLowerCase();
export const fromStripeCurrency = (currency: string | null): string => (currency ?? '').toUpperCase();
export const fromSeconds = (seconds: number): Date => new Date(seconds * 1_000);
export const idOfObject = (value: string | { id: string } | null | undefined): string | undefined =>
  typeof value === 'string' ? value : (value?.id ?? undefined);
