import { Field, InputType, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Account } from '../account/account.type';

@InputType({ description: 'The password from now on.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'At least 10 characters.' })
  newPassword!: string;
}

@ObjectType({ description: 'The password is changed. Every other session has ended; this one goes on.' })
@Access(everyone)
export class ChangePasswordSuccess {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const ChangePasswordResult = resultUnion('ChangePasswordResult', () => ChangePasswordSuccess);

@InputType({ description: 'The address that you want to use.' })
export class RequestEmailChangeInput {
  @Field(() => String, { description: 'The new e-mail address.' })
  newEmail!: string;
}

@ObjectType({ description: 'A code is on its way to the new address, and word of it to the one that you have.' })
@Access(everyone)
export class RequestEmailChangeSuccess {
  @Field(() => String, { description: 'The new address, as it will be kept.' })
  newEmail!: string;

  @Field(() => GraphQLDateTime, { description: 'Until when the code is good.' })
  codeExpiresAt!: Date;
}
export const RequestEmailChangeResult = resultUnion('RequestEmailChangeResult', () => RequestEmailChangeSuccess);

@InputType({ description: 'Proof that the new address is yours.' })
export class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'The six digits that were sent to the new address.' })
  code!: string;
}

@ObjectType({ description: 'The address is changed. For seven days a letter to the one before can put it back.' })
@Access(everyone)
export class ConfirmEmailChangeSuccess {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const ConfirmEmailChangeResult = resultUnion('ConfirmEmailChangeResult', () => ConfirmEmailChangeSuccess);

@InputType({ description: 'Whose address was changed against their will.' })
export class RevertEmailChangeInput {
  @Field(() => String, { description: 'The token from the link in the letter to the address from before.' })
  token!: string;
}

@ObjectType({
  description:
    'The address from before is back and every session has ended. A code for a new password is on its way to it.',
})
@Access(everyone)
export class RevertEmailChangeSuccess {
  @Field(() => String, {
    description: 'The address that the account has again; it goes with the code to `resetPassword`.',
  })
  email!: string;
}
export const RevertEmailChangeResult = resultUnion('RevertEmailChangeResult', () => RevertEmailChangeSuccess);

@InputType({ description: 'Which number to remove.' })
export class RemovePhoneInput {
  @Field(() => String, {
    nullable: true,
    description: 'The number as the account shows it; whichever it has where this is left out.',
  })
  phone?: string | null;
}

@ObjectType({ description: 'The account has no phone number any more.' })
@Access(everyone)
export class RemovePhoneSuccess {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const RemovePhoneResult = resultUnion('RemovePhoneResult', () => RemovePhoneSuccess);
