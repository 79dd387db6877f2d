import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { Account } from '../account/account.type';

@ObjectType({ description: 'A device on which somebody is signed in.' })
@Access(everyone)
@PrivateFor(0)
export class Session {
  @Field(() => ID, { description: 'The session.' })
  id!: string;

  @Field(() => String, { description: 'What the device called itself when it signed in.' })
  device!: string;

  @Field(() => String, { nullable: true, description: 'The country that it signed in from, where that is known.' })
  place?: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it signed in.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, {
    description: 'When it last renewed its access; at most 15 minutes behind its last use.',
  })
  lastUsedAt!: Date;

  @Field(() => Boolean, { description: 'Whether this is the session that asks.' })
  current!: boolean;
}

@ObjectType({ description: 'What a client keeps to prove who it speaks for.' })
@Access(everyone)
export class SessionTokens {
  @Field(() => String, { description: 'Goes with each request as `Authorization: Bearer …`. Good for 15 minutes.' })
  accessToken!: string;

  @Field(() => GraphQLDateTime, { description: 'When the access token is no longer good.' })
  accessTokenExpiresAt!: Date;

  @Field(() => String, {
    description:
      'Exchanged by `refreshSession` for the next pair, once; good for 30 days. Using it again later ends the session. Empty for a page of ours that sends the header `x-kelmah-session: cookie`: its browser keeps it in a cookie that no script reads.',
  })
  refreshToken!: string;

  @Field(() => String, {
    description:
      'Kept by the device, signed out or in, and shown at each sign-in: it opens nothing, but whoever shows it is not held up by strangers who guess. Good for a year. It replaces the one before.',
  })
  deviceToken!: string;
}

@InputType({ description: 'The token to exchange.' })
export class RefreshSessionInput {
  @Field(() => String, {
    nullable: true,
    description: 'The latest refresh token; left out where the browser keeps it in a cookie.',
  })
  refreshToken?: string;

  @Field(() => String, { nullable: true, description: 'The `deviceToken` that the device keeps.' })
  deviceToken?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Made by the client and kept before it asks, 16 to 128 characters that nobody guesses: where the answer gets lost, asking again with it gives the same pair for a day.',
  })
  attempt?: string;
}

@ObjectType({ description: 'The session goes on.' })
@Access(everyone)
export class RefreshSessionSuccess {
  @Field(() => SessionTokens, { description: 'The next pair of tokens.' })
  tokens!: SessionTokens;
}
export const RefreshSessionResult = resultUnion('RefreshSessionResult', () => RefreshSessionSuccess);

@InputType({ description: 'Where to sign out.' })
export class SignOutInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether to sign out on every device.' })
  everywhere!: boolean;
}

@ObjectType({ description: 'Signed out.' })
@Access(everyone)
export class SignOutSuccess {
  @Field(() => Int, { description: 'How many sessions ended.' })
  ended!: number;
}
export const SignOutResult = resultUnion('SignOutResult', () => SignOutSuccess);

@InputType({ description: 'Which device ends the sessions of the others.' })
export class EndOtherSessionsInput {
  @Field(() => String, { nullable: true, description: 'What the device calls itself; at most 100 characters.' })
  device?: string;
}

@ObjectType({ description: 'All sessions but this one ended; their devices are signed out within a second.' })
@Access(everyone)
export class EndOtherSessionsSuccess {
  @Field(() => Int, { description: 'How many sessions ended.' })
  ended!: number;

  @Field(() => Account, { description: 'The account, with the session that goes on.' })
  account!: Account;
}
export const EndOtherSessionsResult = resultUnion('EndOtherSessionsResult', () => EndOtherSessionsSuccess);

@InputType({ description: 'Which session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: "One of the viewer's own sessions." })
  sessionId!: string;
}

@ObjectType({ description: 'The session ended; its device is signed out within a second.' })
@Access(everyone)
export class EndSessionSuccess {
  @Field(() => Session, { description: 'The session that ended.' })
  session!: Session;
}
export const EndSessionResult = resultUnion('EndSessionResult', () => EndSessionSuccess);
