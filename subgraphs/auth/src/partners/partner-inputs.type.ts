import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { ApiKey, PartnerApp, PartnerScope } from './partner.type';

@InputType({ description: 'What a new partner app is called and for.' })
export class RegisterPartnerAppInput {
  @Field(() => String, { description: 'Its name, 2 to 60 characters; another than your other apps have.' })
  name!: string;

  @Field(() => String, { description: 'What it is for, 10 to 500 characters.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Where it is to be seen: an http or https address.' })
  website?: string | null;
}

@InputType({ description: 'What a partner app is called and for from now on.' })
export class UpdatePartnerAppInput {
  @Field(() => ID, { description: 'One of your apps.' })
  appId!: string;

  @Field(() => String, { description: 'Its name, 2 to 60 characters.' })
  name!: string;

  @Field(() => String, { description: 'What it is for, 10 to 500 characters.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Where it is to be seen; none where it is left out.' })
  website?: string | null;
}

@InputType({ description: 'Which key to make.' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'One of your apps.' })
  appId!: string;

  @Field(() => String, { description: 'What to call the key, 1 to 40 characters.' })
  label!: string;

  @Field(() => [PartnerScope], { description: 'What it may read; at least one.' })
  scopes!: PartnerScope[];

  @Field(() => ID, {
    nullable: true,
    description:
      'Made by the client, 16 to 128 characters that nobody guesses: asking again with it within ten minutes gives the same key.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which key to replace, and when it ends.' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'One of your keys that is good and has no end set.' })
  keyId!: string;

  @Field(() => Int, { description: 'For how many hours the old key stays good beside the new one, 0 to 168.' })
  overlapHours!: number;
}

@InputType({ description: 'Which key to end.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'One of your keys.' })
  keyId!: string;
}

@InputType({ description: 'Which app to suspend.' })
export class SuspendPartnerAppInput {
  @Field(() => ID, { description: 'The app.' })
  appId!: string;
}

@InputType({ description: 'Which app to let go on.' })
export class ResumePartnerAppInput {
  @Field(() => ID, { description: 'The app.' })
  appId!: string;
}

@ObjectType({ description: 'The app is registered.' })
@Access(everyone)
export class RegisterPartnerAppSuccess {
  @Field(() => PartnerApp, { description: 'The app.' })
  app!: PartnerApp;
}
export const RegisterPartnerAppResult = resultUnion('RegisterPartnerAppResult', () => RegisterPartnerAppSuccess);

@ObjectType({ description: 'The app is changed.' })
@Access(everyone)
export class UpdatePartnerAppSuccess {
  @Field(() => PartnerApp, { description: 'The app.' })
  app!: PartnerApp;
}
export const UpdatePartnerAppResult = resultUnion('UpdatePartnerAppResult', () => UpdatePartnerAppSuccess);

@ObjectType({ description: 'The key is made.' })
@Access(everyone)
export class CreateApiKeySuccess {
  @Field(() => ApiKey, { description: 'What is known of the key.' })
  key!: ApiKey;

  @Field(() => String, { description: 'The key itself. Keep it: it is shown this once.' })
  secret!: string;
}
export const CreateApiKeyResult = resultUnion('CreateApiKeyResult', () => CreateApiKeySuccess);

@ObjectType({ description: 'A new key with the same label and scopes takes the place of the old one.' })
@Access(everyone)
export class RotateApiKeySuccess {
  @Field(() => ApiKey, { description: 'The new key.' })
  key!: ApiKey;

  @Field(() => String, { description: 'The new key itself. Keep it: it is shown this once.' })
  secret!: string;

  @Field(() => ApiKey, { description: 'The old key, with its end.' })
  previous!: ApiKey;
}
export const RotateApiKeyResult = resultUnion('RotateApiKeyResult', () => RotateApiKeySuccess);

@ObjectType({ description: 'The key is no longer good; felt within a second.' })
@Access(everyone)
export class RevokeApiKeySuccess {
  @Field(() => ApiKey, { description: 'The key.' })
  key!: ApiKey;
}
export const RevokeApiKeyResult = resultUnion('RevokeApiKeyResult', () => RevokeApiKeySuccess);

@ObjectType({ description: 'The app is suspended; its keys are refused within a second.' })
@Access(everyone)
export class SuspendPartnerAppSuccess {
  @Field(() => PartnerApp, { description: 'The app.' })
  app!: PartnerApp;
}
export const SuspendPartnerAppResult = resultUnion('SuspendPartnerAppResult', () => SuspendPartnerAppSuccess);

@ObjectType({ description: 'The app may go on; its keys are good again.' })
@Access(everyone)
export class ResumePartnerAppSuccess {
  @Field(() => PartnerApp, { description: 'The app.' })
  app!: PartnerApp;
}
export const ResumePartnerAppResult = resultUnion('ResumePartnerAppResult', () => ResumePartnerAppSuccess);
