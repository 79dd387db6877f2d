import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Cost } from '@kelmah/kit/hints/hints';
import { showEntered } from '../entry/entry.loader';
import { evenly } from '../entry/even-time.service';
import type { SignUpService } from './sign-up.service';
import {
  ResendEmailCodeInput,
  ResendEmailCodeResult,
  SignUpInput,
  SignUpResult,
  VerifyEmailInput,
  VerifyEmailResult,
} from './sign-up.type';

@Resolver()
export class SignUpResolver {
  constructor(private readonly signUps: SignUpService) {}

  @Mutation(() => SignUpResult, {
    description: 'Signs up. A letter with a code goes to the address; `verifyEmail` opens the account with it.',
  })
  @Access(everyone)
  @Cost(30)
  signUp(@Arg('input', () => SignUpInput) input: SignUpInput, @Ctx() context: RequestContext) {
    return this.signUps.signUp(input, context);
  }

  @Mutation(() => ResendEmailCodeResult, { description: 'Sends a new code; the one before is no longer good.' })
  @Access(everyone)
  @Cost(20)
  resendEmailCode(
    @Arg('input', () => ResendEmailCodeInput) input: ResendEmailCodeInput,
    @Ctx() context: RequestContext,
  ) {
    return this.signUps.resend(input, context);
  }

  @Mutation(() => VerifyEmailResult, { description: 'Proves an e-mail address by its code, and signs in.' })
  @Access(everyone)
  @Cost(15)
  async verifyEmail(@Arg('input', () => VerifyEmailInput) input: VerifyEmailInput, @Ctx() context: RequestContext) {
    return showEntered(await evenly(() => this.signUps.verify(input, context)));
  }
}
