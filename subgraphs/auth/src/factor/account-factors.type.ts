import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { PrivateFor } from '@kelmah/kit/hints/hints';

@ObjectType({ description: "What an account asks for besides a first proof. Seen by the account's owner alone." })
@Access(everyone)
@PrivateFor(0)
export class AccountFactors {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when an authenticator app is set up; null where none is.',
  })
  totpSince?: Date | null;

  @Field(() => Int, { description: 'How many recovery codes are left, of ten.' })
  recoveryCodesLeft!: number;

  @Field(() => Boolean, {
    description:
      'Whether the account must have a second factor: staff work with one alone, and keep the last they have.',
  })
  required!: boolean;
}
