import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Cost } from '@kelmah/kit/hints/hints';
import { showEntered } from '../entry/entry.loader';
import { evenly } from '../entry/even-time.service';
import type { ResetService } from './reset.service';
import {
  RequestPasswordResetInput,
  RequestPasswordResetResult,
  ResetPasswordInput,
  ResetPasswordResult,
} from './reset.type';

@Resolver()
export class ResetResolver {
  constructor(private readonly resets: ResetService) {}

  @Mutation(() => RequestPasswordResetResult, { description: 'Asks for a code with which a new password is chosen.' })
  @Access(everyone)
  @Cost(20)
  requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput,
    @Ctx() context: RequestContext,
  ) {
    return this.resets.request(input, context);
  }

  @Mutation(() => ResetPasswordResult, { description: 'Chooses a new password by a code from a letter.' })
  @Access(everyone)
  @Cost(20)
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() context: RequestContext,
  ) {
    return showEntered(await evenly(() => this.resets.reset(input, context)));
  }
}
