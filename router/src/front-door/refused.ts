import { GraphQLError } from 'graphql';

/** What a client is told instead of an answer. */
export class Refused extends Error {
  constructor(
    /** The status where the answer's media type lets errors have one. */
    readonly status: number,
    readonly errors: readonly GraphQLError[],
    readonly headers: Readonly<Record<string, string>> = {},
    /** The check that refused: for our metrics alone, the client is never told. */
    readonly check: string = 'form',
  ) {
    super(errors[0]?.message);
  }

  get code(): string {
    return String(this.errors[0]?.extensions['code'] ?? 'INTERNAL');
  }
}

export const refused = (
  status: number,
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
  check?: string,
): Refused => new Refused(status, [new GraphQLError(message, { extensions: { code } })], headers, check);

/** For an operation past any limit of form or cost. Which limit it was stands in `check` alone. */
export const operationTooLarge = (check: string): Refused =>
  refused(400, 'OPERATION_TOO_LARGE', 'The operation asks for too much at once.', undefined, check);
