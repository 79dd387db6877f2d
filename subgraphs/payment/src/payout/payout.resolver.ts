import { Access, hasRole, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Cost } from '@kelmah/kit/hints/hints';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Onboarding } from './onboarding.service';
import type { PayoutAccountRow } from './payout-account.store';
import type { PayoutReader } from './payout-reader.service';
import { requirementsInWords } from './payout.states';
import type { PayoutRow } from './payout.store';
import {
  Payout,
  PayoutAccount,
  PayoutConnection,
  StartPayoutOnboardingInput,
  StartPayoutOnboardingResult,
  User,
} from './payout.type';

@Resolver(() => PayoutAccount)
export class PayoutAccountResolver {
  constructor(
    private readonly onboarding: Onboarding,
    private readonly reader: PayoutReader,
  ) {}

  @Mutation(() => StartPayoutOnboardingResult, {
    description: 'Opens a page of the payment provider on which a worker says who they are and where to pay them.',
  })
  @Access(hasRole('WORKER'))
  @Cost(50)
  startPayoutOnboarding(
    @Arg('input', () => StartPayoutOnboardingInput, { description: 'Where to go back to.' })
    input: StartPayoutOnboardingInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return this.onboarding.start(viewer, input);
  }

  @FieldResolver(() => [String], { description: 'What the payment provider still asks for, in words for a person.' })
  requirements(@Root() { requirements }: PayoutAccountRow): string[] {
    return requirementsInWords(requirements);
  }

  @FieldResolver(() => PayoutConnection, { description: 'Payouts from this account, the newest first.' })
  payouts(@Root() { userId }: PayoutAccountRow, @Args(() => PageArgs) page: PageArgs): Promise<object> {
    return this.reader.payoutsOf(userId, page);
  }
}

@Resolver(() => Payout)
export class PayoutResolver {
  @FieldResolver(() => MoneyType, { description: 'How much.' })
  amount(@Root() { amountMinor, currency }: PayoutRow): object {
    return { amountMinor, currency };
  }
}

@Resolver(() => User)
export class UserPayoutResolver {
  constructor(private readonly reader: PayoutReader) {}

  @FieldResolver(() => PayoutAccount, {
    nullable: true,
    description: 'Where this worker is paid out; null to anybody but themselves.',
  })
  @Access(signedIn)
  payoutAccount(@Root() { id }: User, @Ctx() { viewer }: RequestContext): Promise<object | null> {
    return this.reader.accountOf(id, viewer);
  }
}
