import type { OrderedFailure } from '../failures';
import { insufficientBalance, StripeError } from './stripe-error';

type Words = [status: number, message: string];

/** What Stripe says with each code; any other code is refused with 400. */
const known: Record<string, Words> = {
  account_invalid: [
    403,
    "The provided key 'sk_test_***' does not have access to this account (or that account does not exist). Application access may have been revoked.",
  ],
  api_key_expired: [401, 'Expired API Key provided: sk_test_***'],
  charge_already_refunded: [400, 'This charge has already been refunded.'],
  charge_disputed: [400, 'This charge has been charged back; cannot issue a refund.'],
  idempotency_key_in_use: [
    409,
    'There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through). Please try again later.',
  ],
  lock_timeout: [
    429,
    'This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request.',
  ],
  more_permissions_required: [403, 'The provided key does not have the required permissions for this endpoint.'],
  payouts_not_allowed: [400, 'Cannot create payouts: this account has requirements that need to be collected.'],
  rate_limit: [
    429,
    'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.',
  ],
  resource_missing: [404, 'No such object'],
};

/** Codes whose refusal comes of the work itself, so that it stays with the idempotency key. */
const afterWork = new Set(['charge_already_refunded', 'charge_disputed', 'payouts_not_allowed']);

/** Where a declined card is what an order means, rather than a refused request. */
const isPayment = (method: string, path: string): boolean =>
  method === 'POST' && /^\/v1\/payment_intents(\/[^/]+\/confirm)?$/.test(path);

/** The refusal that an order of kind `declined` makes of any request but a payment. */
export const orderedRefusal = (
  failure: OrderedFailure | undefined,
  method: string,
  path: string,
): StripeError | undefined => {
  if (failure?.kind !== 'declined' || isPayment(method, path)) return undefined;
  const code = failure.code ?? 'processing_error';
  if (code === 'balance_insufficient') return insufficientBalance();
  const [status, message] = known[code] ?? [400, `This request was refused (${code}).`];
  const type = code === 'idempotency_key_in_use' ? 'idempotency_error' : 'invalid_request_error';
  return new StripeError(status, type, message, { code }, afterWork.has(code));
};

/** A fault of Stripe's own, or too much at once. */
export const faultOf = (status: 500 | 503 | 429): StripeError =>
  status === 429
    ? new StripeError(429, 'invalid_request_error', known.rate_limit?.[1] ?? '', { code: 'rate_limit' })
    : new StripeError(status, 'api_error', 'An unexpected error occurred. Please try again.');
