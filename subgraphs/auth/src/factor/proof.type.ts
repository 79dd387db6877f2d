import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Account } from '../account/account.type';
import { SessionTokens } from '../session/session.type';

const totpWords = 'The six digits that the authenticator app shows now; each is good once.';
const recoveryWords = 'One of the recovery codes, with or without its dashes; each is good once.';
const passkeyWords = 'What `navigator.credentials.get` answered to the options of `startPasskeyProof`, as JSON.';

@InputType({ description: 'The second proof of a sign-in: one of the three.' })
export class CompleteSignInInput {
  @Field(() => String, { description: 'The challenge that the first proof was answered with.' })
  challenge!: string;

  @Field(() => String, { nullable: true, description: totpWords })
  totp?: string;

  @Field(() => String, { nullable: true, description: recoveryWords })
  recoveryCode?: string;

  @Field(() => GraphQLJSONObject, { nullable: true, description: passkeyWords })
  passkey?: object;
}

@ObjectType({ description: 'Signed in, by two proofs.' })
@Access(everyone)
export class CompleteSignInSuccess {
  @Field(() => SessionTokens, { description: 'The tokens of the new session.' })
  tokens!: SessionTokens;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;

  @Field(() => Int, {
    nullable: true,
    description: 'How many recovery codes are left, where one was used; null where none was.',
  })
  recoveryCodesLeft?: number | null;
}
export const CompleteSignInResult = resultUnion('CompleteSignInResult', () => CompleteSignInSuccess);

@InputType({ description: 'How you prove once more who you are: one of these.' })
export class ConfirmItIsMeInput {
  @Field(() => String, {
    nullable: true,
    description: 'Your password. It is not enough where an authenticator app is set up (SECOND_FACTOR).',
  })
  password?: string;

  @Field(() => String, { nullable: true, description: totpWords })
  totp?: string;

  @Field(() => String, { nullable: true, description: recoveryWords })
  recoveryCode?: string;

  @Field(() => GraphQLJSONObject, { nullable: true, description: passkeyWords })
  passkey?: object;

  @Field(() => String, {
    nullable: true,
    description: 'The code of `requestConfirmationCode`, for whoever has neither a password nor an app nor a passkey.',
  })
  emailCode?: string;
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

@InputType({ description: 'Who asks for a code.' })
export class RequestConfirmationCodeInput {
  @Field(() => String, { nullable: true, description: 'What the device calls itself; at most 100 characters.' })
  device?: string;
}

@ObjectType({ description: 'A code was sent by e-mail.' })
@Access(everyone)
export class RequestConfirmationCodeSuccess {
  @Field(() => String, { description: 'Where to.' })
  email!: string;

  @Field(() => GraphQLDateTime, { description: 'Until when it is good: ten minutes.' })
  codeExpiresAt!: Date;
}
export const RequestConfirmationCodeResult = resultUnion(
  'RequestConfirmationCodeResult',
  () => RequestConfirmationCodeSuccess,
);
