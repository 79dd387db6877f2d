import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Account } from '../account/account.type';
import { entryUnion } from '../entry/entry.type';
import { SessionTokens } from '../session/session.type';

@InputType({ description: 'Whose phone the code goes to.' })
export class RequestPhoneSignInCodeInput {
  @Field(() => String, {
    description: 'A number as people in Ghana write it (024 412 3456), or with its country code.',
  })
  phone!: string;

  @Field(() => String, { nullable: true, description: 'The `deviceToken` that the device keeps from before.' })
  deviceToken?: string;
}

@ObjectType({ description: 'If this is the proved number of an account, a text message with a code is on its way.' })
@Access(everyone)
export class RequestPhoneSignInCodeSuccess {
  @Field(() => String, { description: 'The number as it is understood, E.164.' })
  phone!: string;

  @Field(() => GraphQLDateTime, { description: 'Until when the code is good: ten minutes.' })
  codeExpiresAt!: Date;
}
export const RequestPhoneSignInCodeResult = resultUnion(
  'RequestPhoneSignInCodeResult',
  () => RequestPhoneSignInCodeSuccess,
);

@InputType({ description: 'The number and the code that was sent to it.' })
export class FinishPhoneSignInInput {
  @Field(() => String, { description: 'The number that the code was sent to.' })
  phone!: string;

  @Field(() => String, { description: 'The six digits from the text message.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the device calls itself, for the list of sessions; at most 100 characters.',
  })
  device?: string;

  @Field(() => String, { nullable: true, description: 'The `deviceToken` that the device keeps from before.' })
  deviceToken?: string;
}

@ObjectType({ description: 'Signed in by phone.' })
@Access(everyone)
export class FinishPhoneSignInSuccess {
  @Field(() => SessionTokens, { description: 'The tokens of the new session.' })
  tokens!: SessionTokens;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const FinishPhoneSignInResult = entryUnion('FinishPhoneSignInResult', () => FinishPhoneSignInSuccess);
