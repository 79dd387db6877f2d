import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { toAccount } from '../account/account.loader';
import { provedHere } from '../account/account.type';
import type { CompleteService } from './complete.service';
import type { ConfirmService } from './confirm.service';
import {
  CompleteSignInInput,
  CompleteSignInResult,
  ConfirmItIsMeInput,
  ConfirmItIsMeResult,
  RequestConfirmationCodeInput,
  RequestConfirmationCodeResult,
} from './proof.type';

@Resolver()
export class ProofResolver {
  constructor(
    private readonly completions: CompleteService,
    private readonly confirmations: ConfirmService,
  ) {}

  @Mutation(() => CompleteSignInResult, {
    description: 'Completes a sign-in that asked for a second proof. Ten tries within 15 minutes.',
  })
  @Access(everyone)
  @Cost(20)
  async completeSignIn(
    @Arg('input', () => CompleteSignInInput) input: CompleteSignInInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.completions.complete(input, context);
    if (isRefusal(done)) return done;
    const { tokens, account, session } = done;
    const recoveryCodesLeft = input.recoveryCode ? (account.factor?.recovery?.length ?? 0) : null;
    return { tokens, account: provedHere(toAccount(account, session._id)), recoveryCodesLeft };
  }

  @Mutation(() => ConfirmItIsMeResult, {
    description:
      'Proves once more that the viewer is who they are, for what takes a fresh proof: where they are paid out, for one. Where an authenticator app is set up it takes a code of it, a recovery code or a passkey. Ten wrong tries within 15 minutes are the most.',
  })
  @Access(signedIn)
  @Cost(20)
  async confirmItIsMe(
    @Arg('input', () => ConfirmItIsMeInput, { description: 'How you prove once more who you are.' })
    input: ConfirmItIsMeInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.confirmations.confirm(input, context);
    return isRefusal(done) ? done : { accessToken: done.text, accessTokenExpiresAt: done.expiresAt };
  }

  @Mutation(() => RequestConfirmationCodeResult, {
    description:
      'Sends a code for `confirmItIsMe` by e-mail to a viewer who has neither a password nor an app nor a passkey.',
  })
  @Access(signedIn)
  @Cost(20)
  requestConfirmationCode(
    @Arg('input', () => RequestConfirmationCodeInput) _input: RequestConfirmationCodeInput,
    @Ctx() context: RequestContext,
  ) {
    return this.confirmations.requestCode(context);
  }
}
