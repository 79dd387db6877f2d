import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { showEntered } from '../entry/entry.loader';
import type { SignInService } from './sign-in.service';
import { ConfirmItIsMeInput, ConfirmItIsMeResult, SignInInput, SignInResult } from './sign-in.type';

@Resolver()
export class SignInResolver {
  constructor(private readonly signIns: SignInService) {}

  @Mutation(() => SignInResult, {
    description: 'Signs in by e-mail and password. Where the address is not proved yet, a new code is sent.',
  })
  @Access(everyone)
  @Cost(20)
  async signIn(@Arg('input', () => SignInInput) input: SignInInput) {
    return showEntered(await this.signIns.signIn(input));
  }

  @Mutation(() => ConfirmItIsMeResult, {
    description:
      'Proves once more that the viewer is who they are, for what takes a fresh proof: where they are paid out, for one. Guesses are limited together with those of `signIn`.',
  })
  @Access(signedIn)
  @Cost(20)
  async confirmItIsMe(
    @Arg('input', () => ConfirmItIsMeInput, { description: 'How you prove once more who you are.' })
    input: ConfirmItIsMeInput,
    @Ctx() { viewer }: RequestContext,
  ) {
    const done = await this.signIns.confirm(viewer, input);
    return isRefusal(done) ? done : { accessToken: done.text, accessTokenExpiresAt: done.expiresAt };
  }
}
