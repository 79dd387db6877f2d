import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType, createUnionType, registerEnumType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { isRefusal, refusalTypes } from '@kelmah/kit/errors/refusal';

export enum SecondFactor {
  TOTP = 'TOTP',
  RECOVERY_CODE = 'RECOVERY_CODE',
  PASSKEY = 'PASSKEY',
}
registerEnumType(SecondFactor, {
  name: 'SecondFactor',
  description: 'By what a sign-in is completed.',
  valuesConfig: {
    TOTP: { description: 'The six digits that an authenticator app shows (RFC 6238).' },
    RECOVERY_CODE: { description: 'One of the ten recovery codes; each is good once.' },
    PASSKEY: { description: 'A passkey (WebAuthn).' },
  },
});

@ObjectType({
  description: 'The first proof was good. The account asks for a second one: call `completeSignIn` with it.',
})
@Access(everyone)
export class SecondFactorNeeded {
  @Field(() => String, { description: 'Says who gave the first proof. Goes with the second one.' })
  challenge!: string;

  @Field(() => [SecondFactor], { description: 'Any one of these will do.' })
  factors!: SecondFactor[];

  @Field(() => GraphQLDateTime, { description: 'Until when the challenge is good: ten minutes.' })
  expiresAt!: Date;
}

/** The union that each way in answers with: its success type, the question for a second proof, or any refusal. */
export function entryUnion<Success extends object>(name: string, success: () => new (...args: never[]) => Success) {
  return createUnionType({
    name,
    description: 'What was done, what is still needed, or why it was refused.',
    types: () =>
      [
        success() as unknown as new () => object,
        SecondFactorNeeded as unknown as new () => object,
        ...(refusalTypes as unknown as (new () => object)[]),
      ] as const,
    resolveType: (value: object) => {
      if (isRefusal(value)) return value.constructor.name;
      return 'challenge' in value ? SecondFactorNeeded.name : success().name;
    },
  });
}
