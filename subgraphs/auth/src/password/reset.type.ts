import { Field, InputType, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Account } from '../account/account.type';
import { entryUnion } from '../entry/entry.type';
import { SessionTokens } from '../session/session.type';

@InputType({ description: 'Whose password was forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'The e-mail address.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'The `deviceToken` that the device keeps from before.' })
  deviceToken?: string;
}

@ObjectType({ description: 'If there is an account with this address, a code is on its way. It is good for one hour.' })
@Access(everyone)
export class RequestPasswordResetSuccess {
  @Field(() => String, { description: 'The address.' })
  email!: string;
}
export const RequestPasswordResetResult = resultUnion('RequestPasswordResetResult', () => RequestPasswordResetSuccess);

@InputType({ description: 'The code from the letter, and the new password.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'The e-mail address.' })
  email!: string;

  @Field(() => String, { description: 'The six digits from the letter.' })
  code!: string;

  @Field(() => String, { description: 'At least 10 characters, and none of the passwords that everybody tries.' })
  newPassword!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the device calls itself, for the list of sessions; at most 100 characters.',
  })
  device?: string;

  @Field(() => String, { nullable: true, description: 'The `deviceToken` that the device keeps from before.' })
  deviceToken?: string;
}

@ObjectType({ description: 'The password is changed, every session ended, and a new one begun here.' })
@Access(everyone)
export class ResetPasswordSuccess {
  @Field(() => SessionTokens, { description: 'The tokens of the new session.' })
  tokens!: SessionTokens;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const ResetPasswordResult = entryUnion('ResetPasswordResult', () => ResetPasswordSuccess);
