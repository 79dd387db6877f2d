import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Account } from '../account/account.type';
import { entryUnion } from '../entry/entry.type';
import { SessionTokens } from '../session/session.type';

@InputType({ description: 'How you prove who you are.' })
export class SignInInput {
  @Field(() => String, { description: 'The e-mail address.' })
  email!: string;

  @Field(() => String, { description: 'The password.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the device calls itself, for the list of sessions; at most 100 characters.',
  })
  device?: string;
}

@ObjectType({ description: 'Signed in.' })
@Access(everyone)
export class SignInSuccess {
  @Field(() => SessionTokens, { description: 'The tokens of the new session.' })
  tokens!: SessionTokens;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const SignInResult = entryUnion('SignInResult', () => SignInSuccess);

@InputType({ description: 'How you prove once more who you are.' })
export class ConfirmItIsMeInput {
  @Field(() => String, { description: 'Your password.' })
  password!: string;
}

@ObjectType({ description: 'It is you. Use this access token from now on; the session and its refresh token go on.' })
@Access(everyone)
export class ConfirmItIsMeSuccess {
  @Field(() => String, {
    description:
      'Goes with each request as `Authorization: Bearer …`. For ten minutes it opens what needs a fresh proof of who you are.',
  })
  accessToken!: string;

  @Field(() => GraphQLDateTime, { description: 'When the access token is no longer good.' })
  accessTokenExpiresAt!: Date;
}
export const ConfirmItIsMeResult = resultUnion('ConfirmItIsMeResult', () => ConfirmItIsMeSuccess);
