import type Stripe from 'stripe';

export type StripeErrorType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';

export interface StripeErrorDetails {
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: Stripe.PaymentIntent;
}

/** A refusal in Stripe's form (https://docs.stripe.com/api/errors). */
export class StripeError extends Error {
  /**
   * Whether the work had begun: then its effects stay and the refusal is replayed for the same idempotency key.
   * Refusals of the parameters change nothing and are not kept.
   */
  readonly afterWork: boolean;

  constructor(
    readonly status: number,
    readonly type: StripeErrorType,
    message: string,
    readonly details: StripeErrorDetails = {},
    afterWork = false,
  ) {
    super(message);
    this.afterWork = afterWork;
  }

  body(requestId: string): Record<string, unknown> {
    const { code } = this.details;
    return {
      error: {
        ...this.details,
        ...(code ? { doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` } : {}),
        message: this.message,
        request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}`,
        type: this.type,
      },
    };
  }
}

export const invalid = (message: string, details: StripeErrorDetails = {}): StripeError =>
  new StripeError(400, 'invalid_request_error', message, details);

/** A refusal for the state of things: the work had begun, so it is replayed for the same idempotency key. */
export const refusedAfterWork = (message: string, details: StripeErrorDetails = {}): StripeError =>
  new StripeError(400, 'invalid_request_error', message, details, true);

export const missingParameter = (name: string): StripeError =>
  invalid(`Missing required param: ${name}.`, { code: 'parameter_missing', param: name });

export const unknownParameter = (name: string): StripeError =>
  invalid(`Received unknown parameter: ${name}`, { code: 'parameter_unknown', param: name });

/** 404 for the object that a path names, 400 for one that a parameter names. */
export const resourceMissing = (object: string, id: string, param = 'id'): StripeError =>
  new StripeError(
    param === 'id' || param === 'intent' ? 404 : 400,
    'invalid_request_error',
    `No such ${object}: '${id}'`,
    {
      code: 'resource_missing',
      param,
    },
  );

/** The balance does not cover it. Stripe keeps this answer for the idempotency key, so a retry needs a new one. */
export const insufficientBalance = (): StripeError =>
  new StripeError(
    400,
    'invalid_request_error',
    'You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by creating Charges using the 4000000000000077 test card.',
    { code: 'balance_insufficient' },
    true,
  );
