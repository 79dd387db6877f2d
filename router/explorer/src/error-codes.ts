export interface ErrorCode {
  code: string;
  status: string;
  when: string;
  then: string;
}

/** Every code that an answer can carry in `errors[].extensions.code`. */
export const errorCodes: ErrorCode[] = [
  {
    code: 'GRAPHQL_PARSE_FAILED',
    status: '400',
    when: 'The text is no GraphQL.',
    then: 'Look at the line that the message names.',
  },
  {
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: '400',
    when: 'A field, argument or type does not exist, or does not fit.',
    then: 'Compare with the schema.',
  },
  {
    code: 'BAD_USER_INPUT',
    status: '400, 200',
    when: 'A variable or an argument has a value that is not allowed.',
    then: 'Mend the value. The message says which.',
  },
  {
    code: 'OPERATION_RESOLUTION_FAILURE',
    status: '400',
    when: 'The document holds several operations and `operationName` names none of them.',
    then: 'Send the name.',
  },
  {
    code: 'OPERATION_NOT_REGISTERED',
    status: '400',
    when: 'Without a key only Kelmah’s own apps may ask.',
    then: 'Send your key in the header `x-api-key`.',
  },
  {
    code: 'OPERATION_TOO_LARGE',
    status: '400',
    when: 'The operation is too deep, too broad, or would cost too much at once.',
    then: 'Ask for fewer fields or shorter lists, in several operations.',
  },
  {
    code: 'BAD_REQUEST',
    status: '400, 405, 413, 415',
    when: 'The request itself is not right: its method, its type, its body, or a key together with a token.',
    then: 'POST a JSON body of `query`, `variables` and `operationName`.',
  },
  {
    code: 'UNAUTHENTICATED',
    status: '401',
    when: 'The key is unknown, or has ended.',
    then: 'Make a new key, or rotate the one you have.',
  },
  {
    code: 'FORBIDDEN',
    status: '200',
    when: 'The key does not have the scope of this field, or the field is nobody’s but a signed-in person’s.',
    then: 'Make a key with that scope, or leave the field out.',
  },
  {
    code: 'RATE_LIMITED',
    status: '429',
    when: 'Too much in a short time.',
    then: 'Wait as many seconds as `Retry-After` says, then go on more slowly.',
  },
  {
    code: 'QUOTA_EXCEEDED',
    status: '429',
    when: 'What is left of the key’s quota for today does not hold this operation.',
    then: 'It begins anew at midnight UTC. `X-Quota-Remaining` tells in good time.',
  },
  {
    code: 'UNAVAILABLE',
    status: '200, 503',
    when: 'A part of Kelmah does not answer just now. What else you asked for is in `data`.',
    then: 'Ask again in a few seconds.',
  },
  {
    code: 'INTERNAL',
    status: '200, 500',
    when: 'A mistake of ours.',
    then: 'Tell us the `requestId`; we find it in our logs.',
  },
];

export const wordsOf = (code: string): ErrorCode | undefined => errorCodes.find((one) => one.code === code);
