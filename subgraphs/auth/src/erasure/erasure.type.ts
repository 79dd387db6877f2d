import { Field, InputType, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';

@InputType({ description: 'Why you leave, if you like to say.' })
export class DeactivateAccountInput {
  @Field(() => String, { nullable: true, description: 'In your own words; at most 500 characters.' })
  reason?: string | null;
}

@ObjectType({
  description: 'The account is switched off and every session has ended. Signing in switches it on again.',
})
@Access(everyone)
export class DeactivateAccountSuccess {
  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  deactivatedAt!: Date;
}
export const DeactivateAccountResult = resultUnion('DeactivateAccountResult', () => DeactivateAccountSuccess);

@InputType({ description: 'That you mean it.' })
export class EraseAccountInput {
  @Field(() => String, { description: 'The word ERASE, or the e-mail address of the account.' })
  confirm!: string;
}

@ObjectType({
  description:
    'The account is switched off, every session has ended, and it will be erased. A letter can still stop it.',
})
@Access(everyone)
export class EraseAccountSuccess {
  @Field(() => GraphQLDateTime, { description: 'When erasing begins; it is done within a day of asking.' })
  erasureAt!: Date;
}
export const EraseAccountResult = resultUnion('EraseAccountResult', () => EraseAccountSuccess);

@InputType({ description: 'Which erasure to call off.' })
export class CancelErasureInput {
  @Field(() => String, {
    nullable: true,
    description: "The token from the link in the letter; the viewer's own account where it is left out.",
  })
  token?: string | null;
}

@ObjectType({ description: 'The account stays and is switched on again.' })
@Access(everyone)
export class CancelErasureSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  cancelled!: boolean;
}
export const CancelErasureResult = resultUnion('CancelErasureResult', () => CancelErasureSuccess);
