import { Field, InputType, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Account, Locale, Role } from '../account/account.type';
import { entryUnion } from '../entry/entry.type';
import { SessionTokens } from '../session/session.type';

@InputType({ description: 'Who you are and how you will sign in.' })
export class SignUpInput {
  @Field(() => String, { description: 'The name that others see, at most 80 characters.' })
  name!: string;

  @Field(() => String, { description: 'An e-mail address.' })
  email!: string;

  @Field(() => String, { description: 'At least 10 characters, and none of the passwords that everybody tries.' })
  password!: string;

  @Field(() => [Role], { description: 'HIRER, WORKER or both.' })
  roles!: Role[];

  @Field(() => Locale, { nullable: true, defaultValue: Locale.EN, description: 'The language for letters.' })
  locale?: Locale;
}

@ObjectType({ description: 'A letter is on its way. Says nothing about whether the address was known before.' })
@Access(everyone)
export class SignUpSuccess {
  @Field(() => String, { description: 'The address that was written to.' })
  email!: string;

  @Field(() => GraphQLDateTime, { description: 'Until when a code in it is good.' })
  codeExpiresAt!: Date;
}
export const SignUpResult = resultUnion('SignUpResult', () => SignUpSuccess);

@InputType({ description: 'Where the code goes.' })
export class ResendEmailCodeInput {
  @Field(() => String, { description: 'The address that was signed up with.' })
  email!: string;
}

@ObjectType({ description: 'If somebody signed up with this address and has not proved it, a new code is on its way.' })
@Access(everyone)
export class ResendEmailCodeSuccess {
  @Field(() => String, { description: 'The address.' })
  email!: string;

  @Field(() => GraphQLDateTime, { description: 'Until when the code is good.' })
  codeExpiresAt!: Date;
}
export const ResendEmailCodeResult = resultUnion('ResendEmailCodeResult', () => ResendEmailCodeSuccess);

@InputType({ description: 'The address and the code that was sent to it.' })
export class VerifyEmailInput {
  @Field(() => String, { description: 'The address that was signed up with.' })
  email!: string;

  @Field(() => String, { description: 'The six digits from the letter.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the device calls itself, for the list of sessions; at most 100 characters.',
  })
  device?: string;

  @Field(() => String, { nullable: true, description: 'The `deviceToken` that the device keeps from before.' })
  deviceToken?: string;
}

@ObjectType({ description: 'The address is proved and its owner signed in.' })
@Access(everyone)
export class VerifyEmailSuccess {
  @Field(() => SessionTokens, { description: 'The tokens of the new session.' })
  tokens!: SessionTokens;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const VerifyEmailResult = entryUnion('VerifyEmailResult', () => VerifyEmailSuccess);
