import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Account } from '../account/account.type';
import { entryUnion } from '../entry/entry.type';
import { SessionTokens } from '../session/session.type';
import { Passkey } from './passkey.type';

const toSign = 'For `navigator.credentials.get`: PublicKeyCredentialRequestOptionsJSON. Good once, for five minutes.';
const signed = 'What the browser answered: AuthenticationResponseJSON.';

export enum PasskeyPlace {
  THIS_DEVICE = 'THIS_DEVICE',
  PHONE = 'PHONE',
  SECURITY_KEY = 'SECURITY_KEY',
}
registerEnumType(PasskeyPlace, {
  name: 'PasskeyPlace',
  description: 'Where a passkey is kept.',
  valuesConfig: {
    THIS_DEVICE: { description: 'On the device at which somebody sits.' },
    PHONE: { description: 'On a phone beside it, which scans a code.' },
    SECURITY_KEY: { description: 'On a key that is plugged in or held close.' },
  },
});

const prefer = 'Where the browser looks first; without it, it asks.';

@InputType({ description: 'How to ask for a passkey.' })
export class StartPasskeySignInInput {
  @Field(() => PasskeyPlace, { nullable: true, description: prefer })
  prefer?: PasskeyPlace;
}

@InputType({ description: 'How to ask for a new passkey.' })
export class StartPasskeyInput {
  @Field(() => PasskeyPlace, { nullable: true, description: prefer })
  prefer?: PasskeyPlace;
}

@InputType({ description: 'Which sign-in is to be completed.' })
export class StartPasskeyProofInput {
  @Field(() => String, {
    nullable: true,
    description: 'The challenge of the sign-in; without it the proof is for `confirmItIsMe`.',
  })
  challenge?: string;
}

@ObjectType({ description: 'Let a passkey sign this.' })
@Access(everyone)
export class StartPasskeySignInSuccess {
  @Field(() => GraphQLJSONObject, { description: toSign })
  options!: object;
}
export const StartPasskeySignInResult = resultUnion('StartPasskeySignInResult', () => StartPasskeySignInSuccess);

@ObjectType({ description: 'Let one of these passkeys sign this.' })
@Access(everyone)
export class StartPasskeyProofSuccess {
  @Field(() => GraphQLJSONObject, { description: toSign })
  options!: object;
}
export const StartPasskeyProofResult = resultUnion('StartPasskeyProofResult', () => StartPasskeyProofSuccess);

@InputType({ description: 'What the passkey signed.' })
export class FinishPasskeySignInInput {
  @Field(() => GraphQLJSONObject, { description: signed })
  response!: object;

  @Field(() => String, {
    nullable: true,
    description: 'What the device calls itself, for the list of sessions; at most 100 characters.',
  })
  device?: string;

  @Field(() => String, { nullable: true, description: 'The `deviceToken` that the device keeps.' })
  deviceToken?: string;
}

@ObjectType({ description: 'Signed in. A passkey counts as two factors.' })
@Access(everyone)
export class FinishPasskeySignInSuccess {
  @Field(() => SessionTokens, { description: 'The tokens of the new session.' })
  tokens!: SessionTokens;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const FinishPasskeySignInResult = entryUnion('FinishPasskeySignInResult', () => FinishPasskeySignInSuccess);

@ObjectType({ description: 'Let the browser make a passkey of this.' })
@Access(everyone)
export class StartPasskeySuccess {
  @Field(() => GraphQLJSONObject, {
    description:
      'For `navigator.credentials.create`: PublicKeyCredentialCreationOptionsJSON. Good once, for five minutes, in this session.',
  })
  options!: object;
}
export const StartPasskeyResult = resultUnion('StartPasskeyResult', () => StartPasskeySuccess);

@InputType({ description: 'The passkey that was made, and what to call it.' })
export class FinishPasskeyInput {
  @Field(() => GraphQLJSONObject, { description: 'What the browser answered: RegistrationResponseJSON.' })
  response!: object;

  @Field(() => String, { description: 'A name that tells it from others; at most 60 characters.' })
  name!: string;
}

@ObjectType({ description: 'The passkey opens the account from now on. Its owner is told by a letter.' })
@Access(everyone)
export class FinishPasskeySuccess {
  @Field(() => Passkey, { description: 'The new passkey.' })
  passkey!: Passkey;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const FinishPasskeyResult = resultUnion('FinishPasskeyResult', () => FinishPasskeySuccess);

@InputType({ description: 'Another name for a passkey.' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: "One of the viewer's own passkeys." })
  passkeyId!: string;

  @Field(() => String, { description: 'A name that tells it from others; at most 60 characters.' })
  name!: string;
}

@ObjectType({ description: 'The passkey has another name.' })
@Access(everyone)
export class RenamePasskeySuccess {
  @Field(() => Passkey, { description: 'The passkey.' })
  passkey!: Passkey;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const RenamePasskeyResult = resultUnion('RenamePasskeyResult', () => RenamePasskeySuccess);

@InputType({ description: 'Which passkey to remove.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: "One of the viewer's own passkeys." })
  passkeyId!: string;
}

@ObjectType({ description: 'The passkey opens the account no more. Its owner is told by a letter.' })
@Access(everyone)
export class RemovePasskeySuccess {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const RemovePasskeyResult = resultUnion('RemovePasskeyResult', () => RemovePasskeySuccess);
