import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Cost } from '@kelmah/kit/hints/hints';
import { Account } from '../account/account.type';
import type { DeactivationService } from './deactivation.service';
import type { ErasureService } from './erasure.service';
import {
  CancelErasureInput,
  CancelErasureResult,
  DeactivateAccountInput,
  DeactivateAccountResult,
  EraseAccountInput,
  EraseAccountResult,
} from './erasure.type';

const fresh = 'It takes somebody who proved who they are within the last ten minutes (REAUTHENTICATE).';

@Resolver(() => Account)
export class ErasureResolver {
  constructor(
    private readonly deactivations: DeactivationService,
    private readonly erasures: ErasureService,
  ) {}

  @Mutation(() => DeactivateAccountResult, {
    description: `Switches the viewer's account off: nobody finds them until they sign in again. ${fresh}`,
  })
  @Access(signedIn)
  @Cost(20)
  deactivateAccount(
    @Arg('input', () => DeactivateAccountInput, { description: 'Why they leave, if they say.' })
    input: DeactivateAccountInput,
    @Ctx() context: RequestContext,
  ) {
    return this.deactivations.deactivate(input, context);
  }

  @Mutation(() => EraseAccountResult, {
    description: `Switches the viewer's account off and has everything that is known of them erased; work and money that others have a part in stay, without their name. ${fresh}`,
  })
  @Access(signedIn)
  @Cost(20)
  eraseAccount(
    @Arg('input', () => EraseAccountInput, { description: 'That you mean it.' }) input: EraseAccountInput,
    @Ctx() context: RequestContext,
  ) {
    return this.erasures.ask(input, context);
  }

  @Mutation(() => CancelErasureResult, { description: 'Keeps an account that was to be erased, until that has begun.' })
  @Access(everyone)
  @Cost(20)
  cancelErasure(
    @Arg('input', () => CancelErasureInput, { description: 'Which one.' }) input: CancelErasureInput,
    @Ctx() context: RequestContext,
  ) {
    return this.erasures.cancel(input, context);
  }

  @FieldResolver(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the account will be erased; null where it is not to be.',
  })
  erasureAt(@Root() account: Account): Date | null {
    return account.erasureAt ?? null;
  }
}
