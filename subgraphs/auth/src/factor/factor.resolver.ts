import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { toAccount } from '../account/account.loader';
import type { AccountRecord } from '../account/account.store';
import type { FactorService } from './factor.service';
import {
  ConfirmTotpInput,
  ConfirmTotpResult,
  MakeRecoveryCodesInput,
  MakeRecoveryCodesResult,
  RemoveTotpInput,
  RemoveTotpResult,
  StartTotpInput,
  StartTotpResult,
} from './factor.type';

/** What was done, with the account as its owner sees it. */
const shown = <Done extends { account: AccountRecord }>(done: Done | Refusal, { viewer }: RequestContext) =>
  isRefusal(done) ? done : { ...done, account: toAccount(done.account, viewer.sessionId) };

@Resolver()
export class FactorResolver {
  constructor(private readonly factors: FactorService) {}

  @Mutation(() => StartTotpResult, {
    description:
      'Begins to set up an authenticator app, in the place of one whose set-up was not finished. One that is in use stays so until the new one is confirmed. Takes a fresh proof (REAUTHENTICATE).',
  })
  @Access(signedIn)
  @Cost(20)
  startTotp(@Arg('input', () => StartTotpInput) input: StartTotpInput, @Ctx() context: RequestContext) {
    return this.factors.start(input, context);
  }

  @Mutation(() => ConfirmTotpResult, {
    description:
      'Turns on the app that was begun, by a code that it shows. Other sessions go on; this one is of two factors from its next refresh on.',
  })
  @Access(signedIn)
  @Cost(20)
  async confirmTotp(@Arg('input', () => ConfirmTotpInput) input: ConfirmTotpInput, @Ctx() context: RequestContext) {
    return shown(await this.factors.confirm(input, context), context);
  }

  @Mutation(() => RemoveTotpResult, {
    description: 'Takes the app and the recovery codes away. Takes a fresh proof by a second factor; refused to staff.',
  })
  @Access(signedIn)
  @Cost(20)
  async removeTotp(@Arg('input', () => RemoveTotpInput) input: RemoveTotpInput, @Ctx() context: RequestContext) {
    return shown(await this.factors.remove(input, context), context);
  }

  @Mutation(() => MakeRecoveryCodesResult, {
    description: 'Makes ten new recovery codes in the place of all others. Takes a fresh proof by a second factor.',
  })
  @Access(signedIn)
  @Cost(20)
  async makeRecoveryCodes(
    @Arg('input', () => MakeRecoveryCodesInput) input: MakeRecoveryCodesInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(await this.factors.makeCodes(input, context), context);
  }
}
