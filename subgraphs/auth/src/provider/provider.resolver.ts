import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Cost, PublicFor } from '@kelmah/kit/hints/hints';
import { toAccount } from '../account/account.loader';
import { showEntered } from '../entry/entry.loader';
import { IdentityProvider } from './identity.type';
import {
  FinishProviderLinkInput,
  FinishProviderSignInInput,
  FinishProviderSignUpInput,
  StartProviderLinkInput,
  StartProviderSignInInput,
  UnlinkProviderInput,
} from './provider-inputs.type';
import type { ProviderLinkService } from './provider-link.service';
import type { CameBack, ProviderSignInService, SignUpNeeded } from './provider-sign-in.service';
import {
  FinishProviderLinkResult,
  FinishProviderSignInResult,
  FinishProviderSignUpResult,
  StartProviderLinkResult,
  StartProviderSignInResult,
  UnlinkProviderResult,
} from './provider.type';

function showBack(done: CameBack | SignUpNeeded | Refusal) {
  if (isRefusal(done)) return done;
  if ('signUp' in done) return done.signUp;
  // The account is shown as whoever has just proved that it is theirs may see it: the same object goes on.
  return Object.assign(showEntered(done.entered), { returnPath: done.returnPath });
}

@Resolver()
export class ProviderResolver {
  constructor(
    private readonly signIns: ProviderSignInService,
    private readonly links: ProviderLinkService,
  ) {}

  @Query(() => [IdentityProvider], { description: 'By whom one can sign in here besides; those that are configured.' })
  @Access(everyone)
  @PublicFor(60)
  signInProviders() {
    return this.signIns.offered();
  }

  @Mutation(() => StartProviderSignInResult, {
    description:
      "Begins a sign-in, or a sign-up, by an account at Google or LinkedIn: answers with the provider's page.",
  })
  @Access(everyone)
  @Cost(10)
  startProviderSignIn(
    @Arg('input', () => StartProviderSignInInput) input: StartProviderSignInInput,
    @Ctx() context: RequestContext,
  ) {
    return this.signIns.start(input, context);
  }

  @Mutation(() => FinishProviderSignInResult, {
    description:
      'Signs in whoever came back from a provider. Somebody new joins if the provider has confirmed their address; whoever has an account with that address links it themselves (LINK_NEEDED).',
  })
  @Access(everyone)
  @Cost(30)
  async finishProviderSignIn(
    @Arg('input', () => FinishProviderSignInInput) input: FinishProviderSignInInput,
    @Ctx() context: RequestContext,
  ) {
    return showBack(await this.signIns.finish(input, context));
  }

  @Mutation(() => FinishProviderSignUpResult, {
    description: 'Opens the account of somebody whom a provider proved and who has said what they do here.',
  })
  @Access(everyone)
  @Cost(20)
  async finishProviderSignUp(
    @Arg('input', () => FinishProviderSignUpInput) input: FinishProviderSignUpInput,
    @Ctx() context: RequestContext,
  ) {
    return showBack(await this.signIns.signUp(input, context));
  }

  @Mutation(() => StartProviderLinkResult, {
    description: 'Begins to link an account at Google or LinkedIn to your own. It takes a fresh proof of who you are.',
  })
  @Access(signedIn)
  @Cost(10)
  startProviderLink(
    @Arg('input', () => StartProviderLinkInput) input: StartProviderLinkInput,
    @Ctx() context: RequestContext,
  ) {
    return this.links.start(input, context);
  }

  @Mutation(() => FinishProviderLinkResult, {
    description: 'Links whoever came back from a provider, in the session that began it.',
  })
  @Access(signedIn)
  @Cost(30)
  async finishProviderLink(
    @Arg('input', () => FinishProviderLinkInput) input: FinishProviderLinkInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.links.finish(input, context);
    if (isRefusal(done)) return done;
    return { account: toAccount(done.account, context.viewer.sessionId), returnPath: done.returnPath };
  }

  @Mutation(() => UnlinkProviderResult, {
    description: 'Undoes a link. It takes a fresh proof of who you are, and another way in that stays.',
  })
  @Access(signedIn)
  async unlinkProvider(
    @Arg('input', () => UnlinkProviderInput) input: UnlinkProviderInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.links.unlink(input, context);
    return isRefusal(done) ? done : { account: toAccount(done, context.viewer.sessionId) };
  }
}
