import { GraphQLError } from 'graphql';

/** The catalogue of faults: what can go wrong that is not a refusal. Codes are for machines, messages for people. */
export const faults = {
  UNAUTHENTICATED: { message: 'Sign in to do this.', status: 401 },
  FORBIDDEN: { message: 'You may not do this.', status: 403 },
  BAD_USER_INPUT: { message: 'Something in the request is not valid.', status: 400 },
  UNAVAILABLE: { message: 'This is not available right now. Try again in a moment.', status: 503 },
  TIMEOUT: { message: 'This took too long. Try again.', status: 504 },
  INTERNAL: { message: 'Something went wrong on our side.', status: 500 },
} as const;

export type FaultCode = keyof typeof faults;

/** An error with a catalogued code. Its message may reach a person, so it holds nothing internal. */
export class Fault extends GraphQLError {
  readonly code: FaultCode;

  constructor(code: FaultCode, message?: string, cause?: unknown) {
    super(message ?? faults[code].message, {
      extensions: { code },
      originalError: cause instanceof Error ? cause : undefined,
    });
    this.code = code;
    this.name = 'Fault';
  }
}
