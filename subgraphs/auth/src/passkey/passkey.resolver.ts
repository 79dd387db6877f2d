import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { toAccount } from '../account/account.loader';
import { showEntered } from '../entry/entry.loader';
import {
  FinishPasskeyInput,
  FinishPasskeyResult,
  FinishPasskeySignInInput,
  FinishPasskeySignInResult,
  RemovePasskeyInput,
  RemovePasskeyResult,
  RenamePasskeyInput,
  RenamePasskeyResult,
  StartPasskeyInput,
  StartPasskeyProofInput,
  StartPasskeyProofResult,
  StartPasskeyResult,
  StartPasskeySignInInput,
  StartPasskeySignInResult,
} from './passkey-inputs.type';
import type { PasskeySignInService } from './passkey-sign-in.service';
import { toPasskey } from './passkey.loader';
import type { Added, PasskeyService } from './passkey.service';

const showAdded = (done: Added | Refusal, { viewer }: RequestContext) =>
  isRefusal(done) ? done : { passkey: toPasskey(done.passkey), account: toAccount(done.account, viewer.sessionId) };

@Resolver()
export class PasskeySignInResolver {
  constructor(private readonly signIns: PasskeySignInService) {}

  @Mutation(() => StartPasskeySignInResult, {
    description: 'Begins a sign-in by passkey: no address is asked for, the passkey says whose it is.',
  })
  @Access(everyone)
  @Cost(10)
  startPasskeySignIn(
    @Arg('input', () => StartPasskeySignInInput) input: StartPasskeySignInInput,
    @Ctx() context: RequestContext,
  ) {
    return this.signIns.start(input.prefer, context);
  }

  @Mutation(() => FinishPasskeySignInResult, {
    description:
      'Signs in by what a passkey signed. Whatever is not right is refused in the same words, but a passkey that counted backwards.',
  })
  @Access(everyone)
  @Cost(20)
  async finishPasskeySignIn(
    @Arg('input', () => FinishPasskeySignInInput) input: FinishPasskeySignInInput,
    @Ctx() context: RequestContext,
  ) {
    return showEntered(await this.signIns.finish(input, context));
  }

  @Mutation(() => StartPasskeyProofResult, {
    description:
      'Asks for one of the passkeys of whoever completes a sign-in (with its challenge), or of the viewer, for `confirmItIsMe`.',
  })
  @Access(everyone)
  @Cost(10)
  startPasskeyProof(
    @Arg('input', () => StartPasskeyProofInput) input: StartPasskeyProofInput,
    @Ctx() context: RequestContext,
  ) {
    return this.signIns.startProof(input, context);
  }
}

@Resolver()
export class PasskeyResolver {
  constructor(private readonly passkeys: PasskeyService) {}

  @Mutation(() => StartPasskeyResult, {
    description:
      'Begins to add a passkey. It takes somebody who proved who they are within the last ten minutes (REAUTHENTICATE).',
  })
  @Access(signedIn)
  @Cost(10)
  startPasskey(@Arg('input', () => StartPasskeyInput) input: StartPasskeyInput, @Ctx() context: RequestContext) {
    return this.passkeys.start(input.prefer, context);
  }

  @Mutation(() => FinishPasskeyResult, { description: 'Adds the passkey that the browser made; ten at most.' })
  @Access(signedIn)
  @Cost(20)
  async finishPasskey(
    @Arg('input', () => FinishPasskeyInput) input: FinishPasskeyInput,
    @Ctx() context: RequestContext,
  ) {
    return showAdded(await this.passkeys.finish(input, context), context);
  }

  @Mutation(() => RenamePasskeyResult, { description: "Gives one of the viewer's passkeys another name." })
  @Access(signedIn)
  async renamePasskey(
    @Arg('input', () => RenamePasskeyInput) input: RenamePasskeyInput,
    @Ctx() context: RequestContext,
  ) {
    return showAdded(await this.passkeys.rename(input, context), context);
  }

  @Mutation(() => RemovePasskeyResult, {
    description:
      "Removes one of the viewer's passkeys, unless it is the last way in or the last second factor of staff. It takes somebody who proved who they are within the last ten minutes (REAUTHENTICATE).",
  })
  @Access(signedIn)
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput) input: RemovePasskeyInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.passkeys.remove(input, context);
    return isRefusal(done) ? done : { account: toAccount(done, context.viewer.sessionId) };
  }
}
