import { Field, InputType, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Account } from '../account/account.type';

@InputType({ description: 'The number to prove.' })
export class RequestPhoneCodeInput {
  @Field(() => String, {
    description: 'A number as people in Ghana write it (024 412 3456), or with its country code.',
  })
  phone!: string;
}

@ObjectType({ description: 'A text message with a code is on its way.' })
@Access(everyone)
export class RequestPhoneCodeSuccess {
  @Field(() => String, { description: 'The number as it is understood, E.164.' })
  phone!: string;

  @Field(() => GraphQLDateTime, { description: 'Until when the code is good: ten minutes.' })
  codeExpiresAt!: Date;
}
export const RequestPhoneCodeResult = resultUnion('RequestPhoneCodeResult', () => RequestPhoneCodeSuccess);

@InputType({ description: 'The number and the code that was sent to it.' })
export class VerifyPhoneInput {
  @Field(() => String, { description: 'The number that the code was sent to.' })
  phone!: string;

  @Field(() => String, { description: 'The six digits from the text message.' })
  code!: string;
}

@ObjectType({ description: 'The number is proved.' })
@Access(everyone)
export class VerifyPhoneSuccess {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const VerifyPhoneResult = resultUnion('VerifyPhoneResult', () => VerifyPhoneSuccess);
