import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Cost } from '@kelmah/kit/hints/hints';
import { showEntered } from '../entry/entry.loader';
import type { SignInService } from './sign-in.service';
import { SignInInput, SignInResult } from './sign-in.type';

@Resolver()
export class SignInResolver {
  constructor(private readonly signIns: SignInService) {}

  @Mutation(() => SignInResult, {
    description: 'Signs in by e-mail and password. Where the address is not proved yet, a new code is sent.',
  })
  @Access(everyone)
  @Cost(20)
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() context: RequestContext) {
    return showEntered(await this.signIns.signIn(input, context));
  }
}
