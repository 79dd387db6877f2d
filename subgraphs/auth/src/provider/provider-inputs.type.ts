import { Field, ID, InputType } from 'type-graphql';
import { Locale, Role } from '../account/account.type';
import { IdentityProvider } from './identity.type';

const flow = 'What `start…` gave, as this browser kept it.';
const callbackUrl = 'The whole address that the browser came back to.';
const device = 'What the device calls itself, for the list of sessions; at most 100 characters.';
const deviceToken = 'The `deviceToken` that the device keeps from before.';

@InputType({ description: 'By whom to sign in, and where to go afterwards.' })
export class StartProviderSignInInput {
  @Field(() => IdentityProvider, { description: 'Who says who you are.' })
  provider!: IdentityProvider;

  @Field(() => String, { description: 'A path of the web client, such as `/jobs`; no other address.' })
  returnPath!: string;

  @Field(() => [Role], { nullable: true, description: 'HIRER, WORKER or both, where it was asked before.' })
  roles?: Role[];

  @Field(() => Locale, { nullable: true, description: 'The language for letters, for somebody who is new.' })
  locale?: Locale;
}

@InputType({ description: 'What the browser came back with.' })
export class FinishProviderSignInInput {
  @Field(() => String, { description: flow })
  flow!: string;

  @Field(() => String, { description: callbackUrl })
  callbackUrl!: string;

  @Field(() => String, { nullable: true, description: device })
  device?: string;

  @Field(() => String, { nullable: true, description: deviceToken })
  deviceToken?: string;

  @Field(() => [Role], { nullable: true, description: 'For somebody who is new: HIRER, WORKER or both.' })
  roles?: Role[];

  @Field(() => String, { nullable: true, description: 'For somebody who is new: the name that others see.' })
  name?: string;
}

@InputType({ description: 'What somebody who is new does here.' })
export class FinishProviderSignUpInput {
  @Field(() => String, { description: 'What `ProviderSignUpNeeded` gave; good once, for ten minutes.' })
  flow!: string;

  @Field(() => String, { description: 'The name that others see, at most 80 characters.' })
  name!: string;

  @Field(() => [Role], { description: 'HIRER, WORKER or both.' })
  roles!: Role[];

  @Field(() => Locale, { nullable: true, defaultValue: Locale.EN, description: 'The language for letters.' })
  locale?: Locale;

  @Field(() => String, { nullable: true, description: device })
  device?: string;

  @Field(() => String, { nullable: true, description: deviceToken })
  deviceToken?: string;
}

@InputType({ description: 'Whose account to link, and where to go afterwards.' })
export class StartProviderLinkInput {
  @Field(() => IdentityProvider, { description: 'Whose account to link.' })
  provider!: IdentityProvider;

  @Field(() => String, { description: 'A path of the web client; no other address.' })
  returnPath!: string;
}

@InputType({ description: 'What the browser came back with.' })
export class FinishProviderLinkInput {
  @Field(() => String, { description: flow })
  flow!: string;

  @Field(() => String, { description: callbackUrl })
  callbackUrl!: string;
}

@InputType({ description: 'Which link to undo.' })
export class UnlinkProviderInput {
  @Field(() => ID, { description: "One of the viewer's own linked identities." })
  identityId!: string;
}
