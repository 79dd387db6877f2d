import { Arg, Mutation, Resolver } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { toAccount } from '../account/account.loader';
import { provedHere } from '../account/account.type';
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
  async signIn(@Arg('input', () => SignInInput) input: SignInInput) {
    const done = await this.signIns.signIn(input);
    if (isRefusal(done)) return done;
    return { tokens: done.tokens, account: provedHere(toAccount(done.account, done.session._id)) };
  }
}
