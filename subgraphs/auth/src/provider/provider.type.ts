import { GraphQLDateTime } from 'graphql-scalars';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { isRefusal, refusalTypes, resultUnion } from '@kelmah/kit/errors/refusal';
import { Account } from '../account/account.type';
import { entryUnion, SecondFactorNeeded } from '../entry/entry.type';
import { SessionTokens } from '../session/session.type';

const sealedFlow =
  'Kept by this browser while the person is away, and handed back: whoever comes back without it did not begin here. Good once, for ten minutes.';

@ObjectType({ description: 'Send the browser there.' })
@Access(everyone)
export class StartProviderSignInSuccess {
  @Field(() => String, { description: "The provider's page." })
  url!: string;

  @Field(() => String, { description: sealedFlow })
  flow!: string;
}
export const StartProviderSignInResult = resultUnion('StartProviderSignInResult', () => StartProviderSignInSuccess);

@ObjectType({ description: 'Signed in.' })
@Access(everyone)
export class FinishProviderSignInSuccess {
  @Field(() => SessionTokens, { description: 'The tokens of the new session.' })
  tokens!: SessionTokens;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;

  @Field(() => String, { description: 'The path that was asked for at the start.' })
  returnPath!: string;
}

@ObjectType({
  description:
    'The provider says who it is, and they are new here: ask what they do, then call `finishProviderSignUp`.',
})
@Access(everyone)
export class ProviderSignUpNeeded {
  @Field(() => String, { description: 'Says who was proved. Good once.' })
  flow!: string;

  @Field(() => String, { nullable: true, description: 'Their name at the provider, where it gave one.' })
  name?: string | null;

  @Field(() => String, { description: 'Their proved address.' })
  email!: string;

  @Field(() => GraphQLDateTime, { description: 'Until when the flow is good: ten minutes.' })
  expiresAt!: Date;

  @Field(() => String, { description: 'The path that was asked for at the start.' })
  returnPath!: string;
}

export const FinishProviderSignInResult = createUnionType({
  name: 'FinishProviderSignInResult',
  description: 'What was done, what is still needed, or why it was refused.',
  types: () => [FinishProviderSignInSuccess, ProviderSignUpNeeded, SecondFactorNeeded, ...refusalTypes] as never,
  resolveType: (value: object) => {
    if (isRefusal(value)) return value.constructor.name;
    if ('challenge' in value) return SecondFactorNeeded.name;
    return 'flow' in value ? ProviderSignUpNeeded.name : FinishProviderSignInSuccess.name;
  },
});

@ObjectType({ description: 'The account is open and its owner signed in.' })
@Access(everyone)
export class FinishProviderSignUpSuccess {
  @Field(() => SessionTokens, { description: 'The tokens of the new session.' })
  tokens!: SessionTokens;

  @Field(() => Account, { description: 'The account.' })
  account!: Account;

  @Field(() => String, { description: 'The path that was asked for at the start.' })
  returnPath!: string;
}
export const FinishProviderSignUpResult = entryUnion('FinishProviderSignUpResult', () => FinishProviderSignUpSuccess);

@ObjectType({ description: 'Send the browser there.' })
@Access(everyone)
export class StartProviderLinkSuccess {
  @Field(() => String, { description: "The provider's page." })
  url!: string;

  @Field(() => String, { description: sealedFlow })
  flow!: string;
}
export const StartProviderLinkResult = resultUnion('StartProviderLinkResult', () => StartProviderLinkSuccess);

@ObjectType({ description: 'From now on it opens the account.' })
@Access(everyone)
export class FinishProviderLinkSuccess {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;

  @Field(() => String, { description: 'The path that was asked for at the start.' })
  returnPath!: string;
}
export const FinishProviderLinkResult = resultUnion('FinishProviderLinkResult', () => FinishProviderLinkSuccess);

@ObjectType({ description: 'It opens the account no more.' })
@Access(everyone)
export class UnlinkProviderSuccess {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
export const UnlinkProviderResult = resultUnion('UnlinkProviderResult', () => UnlinkProviderSuccess);
