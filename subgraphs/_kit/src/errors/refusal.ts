import { createUnionType, Directive, Field, InterfaceType, ObjectType, Int, registerEnumType } from 'type-graphql';
import type { z } from 'zod';
import { Access, everyone } from '../access/access';

/** Why a mutation was refused. A refusal is something a person can meet and act on; a fault is not. */
export enum RefusalCode {
  INVALID_INPUT = 'INVALID_INPUT',
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  FORBIDDEN = 'FORBIDDEN',
  REAUTHENTICATE = 'REAUTHENTICATE',
  SECOND_FACTOR = 'SECOND_FACTOR',
  NOT_FOUND = 'NOT_FOUND',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  WRONG_STATE = 'WRONG_STATE',
  NOT_READY = 'NOT_READY',
  KEY_REUSED = 'KEY_REUSED',
  WRONG_CODE = 'WRONG_CODE',
  LINK_NEEDED = 'LINK_NEEDED',
  LIMIT_REACHED = 'LIMIT_REACHED',
  TOO_MANY = 'TOO_MANY',
}
registerEnumType(RefusalCode, {
  name: 'RefusalCode',
  description: 'Why a mutation was refused.',
  valuesConfig: {
    INVALID_INPUT: { description: 'A field of the input is not valid; `field` names it.' },
    UNAUTHENTICATED: { description: 'It takes somebody who is signed in.' },
    FORBIDDEN: { description: 'The viewer may not do this.' },
    REAUTHENTICATE: {
      description:
        'It takes somebody who proved who they are within the last ten minutes: call `confirmItIsMe`, then try again.',
    },
    SECOND_FACTOR: {
      description:
        'The account has a second factor, and this proof alone is not enough: the code of the app, a recovery code or a passkey is.',
    },
    NOT_FOUND: { description: 'What the input names is not there, or not there for the viewer.' },
    ALREADY_EXISTS: { description: 'There is one already.' },
    WRONG_STATE: { description: 'The thing is not in a state in which this can be done.' },
    NOT_READY: { description: 'Something else has to be done first.' },
    KEY_REUSED: { description: 'The idempotency key was used before, with another input.' },
    WRONG_CODE: { description: 'The code is wrong, used up or too old.' },
    LINK_NEEDED: {
      description:
        'Somebody has an account with this address: sign in to it in another way, then link this one under security.',
    },
    LIMIT_REACHED: { description: 'There are as many as there can be.' },
    TOO_MANY: { description: 'Too many tries; `retryAfterSeconds` says how long to wait.' },
  },
});

@InterfaceType('Refusal', {
  description: 'Why something was not done, in words for a person. Nothing was changed.',
  resolveType: (value: object) => value.constructor.name,
})
@Access(everyone)
export abstract class Refusal {
  @Field(() => RefusalCode, { description: 'The reason, for a program.' })
  code!: RefusalCode;

  @Field(() => String, { description: 'The reason, for a person.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The input field it is about, as a dotted path; null where it is about the whole.',
  })
  field?: string;

  constructor(code: RefusalCode, message: string, field?: string) {
    this.code = code;
    this.message = message;
    this.field = field;
  }
}

@ObjectType({ implements: Refusal, description: 'A field of the input is not valid.' })
@Directive('@shareable')
@Access(everyone)
export class InvalidInput extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The viewer is not signed in, or may not do this.' })
@Directive('@shareable')
@Access(everyone)
export class NotAllowed extends Refusal {}

@ObjectType({ implements: Refusal, description: 'What the input names is not there, or not there for the viewer.' })
@Directive('@shareable')
@Access(everyone)
export class NotFound extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The thing is not in a state in which this can be done.' })
@Directive('@shareable')
@Access(everyone)
export class Conflict extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Too many tries; wait before the next one.' })
@Directive('@shareable')
@Access(everyone)
export class TooMany extends Refusal {
  @Field(() => Int, { description: 'How long to wait, in seconds.' })
  retryAfterSeconds: number;

  constructor(message: string, retryAfterSeconds: number) {
    super(RefusalCode.TOO_MANY, message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export const refusalTypes = [InvalidInput, NotAllowed, NotFound, Conflict, TooMany] as const;

/** Makes refusals. Messages are read by people: say what is wrong and what would be right. */
export const refuse = {
  invalid: (field: string, message: string) => new InvalidInput(RefusalCode.INVALID_INPUT, message, field),
  unauthenticated: (message = 'Sign in to do this.') => new NotAllowed(RefusalCode.UNAUTHENTICATED, message),
  forbidden: (message = 'You may not do this.') => new NotAllowed(RefusalCode.FORBIDDEN, message),
  reauthenticate: (message = 'First confirm that it is you.') => new NotAllowed(RefusalCode.REAUTHENTICATE, message),
  secondFactor: (
    message = 'This alone is not enough for your account: give the code of your app, a recovery code or a passkey.',
  ) => new NotAllowed(RefusalCode.SECOND_FACTOR, message),
  notFound: (message: string, field?: string) => new NotFound(RefusalCode.NOT_FOUND, message, field),
  conflict: (
    code:
      | RefusalCode.ALREADY_EXISTS
      | RefusalCode.WRONG_STATE
      | RefusalCode.NOT_READY
      | RefusalCode.KEY_REUSED
      | RefusalCode.LINK_NEEDED
      | RefusalCode.LIMIT_REACHED
      | RefusalCode.WRONG_CODE,
    message: string,
    field?: string,
  ) => new Conflict(code, message, field),
  tooMany: (message: string, retryAfterSeconds: number) => new TooMany(message, retryAfterSeconds),
};

export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}

/** Reads an input by its schema: the parsed value, or the first thing that is wrong with it, naming its field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> | InvalidInput {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return refuse.invalid(issue?.path.join('.') ?? '', issue?.message ?? 'This is not valid.');
}

/** The union that a mutation answers with: its success type, or any refusal. */
export function resultUnion<Success extends object>(name: string, success: () => new (...args: never[]) => Success) {
  return createUnionType({
    name,
    description: 'What was done, or why it was refused.',
    types: () =>
      [success() as unknown as new () => object, ...(refusalTypes as unknown as (new () => object)[])] as const,
    resolveType: (value: object) => (isRefusal(value) ? value.constructor.name : success().name),
  });
}
