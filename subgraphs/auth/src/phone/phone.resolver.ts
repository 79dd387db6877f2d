import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { toAccount } from '../account/account.loader';
import type { PhoneService } from './phone.service';
import { RequestPhoneCodeInput, RequestPhoneCodeResult, VerifyPhoneInput, VerifyPhoneResult } from './phone.type';

@Resolver()
export class PhoneResolver {
  constructor(private readonly phones: PhoneService) {}

  @Mutation(() => RequestPhoneCodeResult, { description: 'Sends a code to a phone number by text message.' })
  @Access(signedIn)
  @Cost(50)
  requestPhoneCode(
    @Arg('input', () => RequestPhoneCodeInput) input: RequestPhoneCodeInput,
    @Ctx() context: RequestContext,
  ) {
    return this.phones.request(input, context);
  }

  @Mutation(() => VerifyPhoneResult, { description: 'Proves a phone number by the code that was sent to it.' })
  @Access(signedIn)
  async verifyPhone(@Arg('input', () => VerifyPhoneInput) input: VerifyPhoneInput, @Ctx() context: RequestContext) {
    const done = await this.phones.verify(input, context);
    return isRefusal(done) ? done : { account: toAccount(done, context.viewer.sessionId) };
  }
}
