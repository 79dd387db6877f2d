import { Field, InputType, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { Account } from '../account/account.type';

const deviceWords = 'What the device calls itself, for the log of what happened; at most 100 characters.';
const codesWords =
  'Ten codes such as 7QXM-2PA9-TRCK, each good once. They are shown this once and kept as hashes alone.';

@InputType({ description: 'Where the app is set up from.' })
export class StartTotpInput {
  @Field(() => String, { nullable: true, description: deviceWords })
  device?: string;
}

@ObjectType({ description: 'Show this to the app, then call `confirmTotp` with what it shows, within half an hour.' })
@Access(everyone)
@PrivateFor(0)
export class StartTotpSuccess {
  @Field(() => String, { description: 'The secret in base32, to be typed where no picture can be read.' })
  secret!: string;

  @Field(() => String, { description: 'The same as an address (`otpauth://totp/…`), for a QR code.' })
  uri!: string;
}
export const StartTotpResult = resultUnion('StartTotpResult', () => StartTotpSuccess);

@InputType({ description: 'What the app shows.' })
export class ConfirmTotpInput {
  @Field(() => String, { description: 'The six digits of the moment.' })
  code!: string;

  @Field(() => String, { nullable: true, description: deviceWords })
  device?: string;
}

@ObjectType({
  description: 'The app is set up. From now on signing in asks for its code, a recovery code or a passkey.',
})
@Access(everyone)
@PrivateFor(0)
export class ConfirmTotpSuccess {
  @Field(() => [String], { description: codesWords })
  recoveryCodes!: string[];

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const ConfirmTotpResult = resultUnion('ConfirmTotpResult', () => ConfirmTotpSuccess);

@InputType({ description: 'Where the app is removed from.' })
export class RemoveTotpInput {
  @Field(() => String, { nullable: true, description: deviceWords })
  device?: string;
}

@ObjectType({ description: 'The app and the recovery codes are gone: one proof is enough to sign in.' })
@Access(everyone)
export class RemoveTotpSuccess {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const RemoveTotpResult = resultUnion('RemoveTotpResult', () => RemoveTotpSuccess);

@InputType({ description: 'Where the codes are made from.' })
export class MakeRecoveryCodesInput {
  @Field(() => String, { nullable: true, description: deviceWords })
  device?: string;
}

@ObjectType({ description: 'New recovery codes; the ones before are void.' })
@Access(everyone)
@PrivateFor(0)
export class MakeRecoveryCodesSuccess {
  @Field(() => [String], { description: codesWords })
  recoveryCodes!: string[];

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const MakeRecoveryCodesResult = resultUnion('MakeRecoveryCodesResult', () => MakeRecoveryCodesSuccess);
