import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Cost } from '@kelmah/kit/hints/hints';
import { showEntered } from '../entry/entry.loader';
import { evenly } from '../entry/even-time.service';
import type { PhoneSignInService } from './phone-sign-in.service';
import {
  FinishPhoneSignInInput,
  FinishPhoneSignInResult,
  RequestPhoneSignInCodeInput,
  RequestPhoneSignInCodeResult,
} from './phone-sign-in.type';

@Resolver()
export class PhoneSignInResolver {
  constructor(private readonly phoneSignIns: PhoneSignInService) {}

  @Mutation(() => RequestPhoneSignInCodeResult, {
    description: 'Sends a code for signing in to a phone whose number was proved. Says nothing about whether it was.',
  })
  @Access(everyone)
  @Cost(50)
  requestPhoneSignInCode(
    @Arg('input', () => RequestPhoneSignInCodeInput) input: RequestPhoneSignInCodeInput,
    @Ctx() context: RequestContext,
  ) {
    return this.phoneSignIns.request(input, context);
  }

  @Mutation(() => FinishPhoneSignInResult, { description: 'Signs in by the code from a text message.' })
  @Access(everyone)
  @Cost(20)
  async finishPhoneSignIn(
    @Arg('input', () => FinishPhoneSignInInput) input: FinishPhoneSignInInput,
    @Ctx() context: RequestContext,
  ) {
    return showEntered(await evenly(() => this.phoneSignIns.finish(input, context)));
  }
}
