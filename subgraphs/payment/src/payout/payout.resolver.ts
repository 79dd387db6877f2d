import { Access, hasRole, hiddenFromSupport, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Cost } from '@kelmah/kit/hints/hints';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Onboarding } from './onboarding.service';
import type { PayoutAccountRow } from './payout-account.store';
import type { PayoutReader } from './payout-reader.service';
import {
  OpenPayoutDashboardInput,
  OpenPayoutDashboardResult,
  SetPayoutScheduleInput,
  SetPayoutScheduleResult,
  StartPayoutOnboardingInput,
  StartPayoutOnboardingResult,
} from './payout-inputs.type';
import { PayoutHoldCause } from './payout.states';
import type { PayoutRow, PayoutsUnderWay } from './payout.store';
import {
  Payout,
  PayoutAccount,
  PayoutConnection,
  PayoutRequirement,
  PayoutSchedule,
  PayoutsOnTheirWay,
  User,
} from './payout.type';
import { disabledInWords, requirementsDue, requirementsInWords } from './requirement.service';
import type { Schedules } from './schedule.service';

@Resolver(() => PayoutAccount)
export class PayoutAccountResolver {
  constructor(
    private readonly onboarding: Onboarding,
    private readonly schedules: Schedules,
    private readonly reader: PayoutReader,
  ) {}

  @Mutation(() => StartPayoutOnboardingResult, {
    description:
      'Opens a page of the payment provider on which a worker says who they are and where to pay them. Once they have, it takes somebody who proved who they are within the last ten minutes (REAUTHENTICATE).',
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

  @Mutation(() => OpenPayoutDashboardResult, {
    description:
      'Opens the page of the payment provider on which a worker sees and changes where they are paid. It takes somebody who proved who they are within the last ten minutes (REAUTHENTICATE). After a change nothing leaves for two days, and the worker is told.',
  })
  @Access(hasRole('WORKER'))
  @Cost(50)
  openPayoutDashboard(
    @Arg('input', () => OpenPayoutDashboardInput, { description: 'Where to go back to.' })
    input: OpenPayoutDashboardInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return this.onboarding.openDashboard(viewer, input);
  }

  @Mutation(() => SetPayoutScheduleResult, { description: 'Sets how often a worker is paid out.' })
  @Access(hasRole('WORKER'))
  @Cost(20)
  setPayoutSchedule(
    @Arg('input', () => SetPayoutScheduleInput, { description: 'How often to be paid out.' })
    input: SetPayoutScheduleInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return this.schedules.set(viewer, input);
  }

  @FieldResolver(() => [String], { description: 'What the payment provider still asks for, in words for a person.' })
  requirements(@Root() { requirements }: PayoutAccountRow): string[] {
    return requirementsInWords(requirements);
  }

  @FieldResolver(() => [PayoutRequirement], {
    description: 'What the payment provider asks for with its time, and what it is checking; the most urgent first.',
  })
  requirementsDue(@Root() account: PayoutAccountRow): object[] {
    return requirementsDue(account);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the payment provider does not pay out, in words for a person; null where it does.',
  })
  problem(@Root() { disabledReason }: PayoutAccountRow): string | null {
    return disabledInWords(disabledReason);
  }

  @FieldResolver(() => PayoutSchedule, {
    nullable: true,
    description: 'When money leaves by itself; null before the account is set up.',
  })
  schedule(@Root() account: PayoutAccountRow): Promise<object | null> {
    return this.reader.scheduleOf(account);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'Until when nothing leaves; null where nothing is held, or (with a `holdReason`) until it is decided.',
  })
  async payoutsHeldUntil(@Root() account: PayoutAccountRow): Promise<Date | null> {
    return (await this.reader.holdOf(account))?.until ?? null;
  }

  @FieldResolver(() => PayoutHoldCause, { nullable: true, description: 'Why nothing leaves; null where it does.' })
  async holdReason(@Root() account: PayoutAccountRow): Promise<string | null> {
    return (await this.reader.holdOf(account))?.reason ?? null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may change right away where they are paid; where not, `confirmItIsMe` comes first.',
  })
  canChangeDetails(@Root() account: PayoutAccountRow, @Ctx() { viewer }: RequestContext): boolean {
    return this.reader.mayChange(account, viewer);
  }

  @FieldResolver(() => [PayoutsOnTheirWay], { description: 'What is on its way to the bank or wallet, by currency.' })
  underWay(@Root() { userId }: PayoutAccountRow): Promise<object[]> {
    return this.reader.underWayOf(userId);
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

@Resolver(() => PayoutsOnTheirWay)
export class PayoutsOnTheirWayResolver {
  @FieldResolver(() => MoneyType, { description: 'Their sum.' })
  amount(@Root() { amountMinor, currency }: PayoutsUnderWay): object {
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
  @Access(hiddenFromSupport(signedIn))
  payoutAccount(@Root() { id }: User, @Ctx() { viewer }: RequestContext): Promise<object | null> {
    return this.reader.accountOf(id, viewer);
  }
}
