import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { toAccount } from '../account/account.loader';
import type { AccountRecord } from '../account/account.store';
import {
  ChangePasswordInput,
  ChangePasswordResult,
  ConfirmEmailChangeInput,
  ConfirmEmailChangeResult,
  RemovePhoneInput,
  RemovePhoneResult,
  RequestEmailChangeInput,
  RequestEmailChangeResult,
  RevertEmailChangeInput,
  RevertEmailChangeResult,
} from './change.type';
import type { EmailChangeService } from './email-change.service';
import type { PasswordChangeService } from './password-change.service';
import type { PhoneRemovalService } from './phone-removal.service';

/** What changes how an account is signed in to and reached. */
export interface ChangeServices {
  passwords: PasswordChangeService;
  emails: EmailChangeService;
  phones: PhoneRemovalService;
}

const shown = (done: AccountRecord | Refusal, { viewer }: RequestContext) =>
  isRefusal(done) ? done : { account: toAccount(done, viewer.sessionId) };

const fresh = 'It takes somebody who proved who they are within the last ten minutes (REAUTHENTICATE).';

@Resolver()
export class ChangeResolver {
  constructor(private readonly changes: ChangeServices) {}

  @Mutation(() => ChangePasswordResult, {
    description: `Chooses another password, or a first one, and ends every other session. ${fresh}`,
  })
  @Access(signedIn)
  @Cost(20)
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The new password.' }) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(await this.changes.passwords.change(input, context), context);
  }

  @Mutation(() => RequestEmailChangeResult, { description: `Asks for another e-mail address. ${fresh}` })
  @Access(signedIn)
  @Cost(20)
  requestEmailChange(
    @Arg('input', () => RequestEmailChangeInput, { description: 'The new address.' }) input: RequestEmailChangeInput,
    @Ctx() context: RequestContext,
  ) {
    return this.changes.emails.request(input, context);
  }

  @Mutation(() => ConfirmEmailChangeResult, {
    description: 'Changes the e-mail address by the code that was sent to the new one.',
  })
  @Access(signedIn)
  @Cost(20)
  async confirmEmailChange(
    @Arg('input', () => ConfirmEmailChangeInput, { description: 'The code.' }) input: ConfirmEmailChangeInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(await this.changes.emails.confirm(input, context), context);
  }

  @Mutation(() => RevertEmailChangeResult, {
    description: 'Puts the e-mail address from before back, by the link in the letter that it was sent.',
  })
  @Access(everyone)
  @Cost(20)
  revertEmailChange(
    @Arg('input', () => RevertEmailChangeInput, { description: 'The token of the link.' })
    input: RevertEmailChangeInput,
    @Ctx() context: RequestContext,
  ) {
    return this.changes.emails.revert(input, context);
  }

  @Mutation(() => RemovePhoneResult, { description: `Removes the phone number. ${fresh}` })
  @Access(signedIn)
  @Cost(20)
  async removePhone(
    @Arg('input', () => RemovePhoneInput, { description: 'Which number.' }) input: RemovePhoneInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(await this.changes.phones.remove(input.phone ?? undefined, context), context);
  }
}
