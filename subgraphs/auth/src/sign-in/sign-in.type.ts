import { Field, InputType, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
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

  @Field(() => String, { nullable: true, description: 'The `deviceToken` that the device keeps from before.' })
  deviceToken?: string;
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
