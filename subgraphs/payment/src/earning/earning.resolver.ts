import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Fault } from '@kelmah/kit/errors/fault';
import type { FundingReader } from '../funding/funding-reader.service';
import type { FundingRow } from '../funding/funding.store';
import { Funding } from '../funding/funding.type';
import { User } from '../payout/payout.type';
import type { EarningService, EarningsView } from './earning.service';
import type { EarningRow, MonthRow } from './earning.store';
import { Earning, EarningConnection, Earnings, EarningsMonth } from './earning.type';

@Resolver(() => Earnings)
export class EarningsResolver {
  constructor(private readonly service: EarningService) {}

  @FieldResolver(() => EarningConnection, { description: 'What each milestone earned, the newest first.' })
  async entries(@Root() { userId }: EarningsView, @Args(() => PageArgs) page: PageArgs): Promise<object> {
    const found = await this.service.entriesOf(userId, page);
    return {
      ...found,
      edges: found.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, workerId: userId } })),
    };
  }

  @FieldResolver(() => [EarningsMonth], {
    description: 'The last months, this one included, the oldest first: each for each currency that any of them has.',
  })
  months(
    @Root() { userId }: EarningsView,
    @Arg('last', () => Int, { defaultValue: 12, description: 'How many months; 36 at most.' }) last: number,
  ): Promise<object[]> {
    return this.service.monthsOf(userId, last);
  }
}

@Resolver(() => EarningsMonth)
export class EarningsMonthResolver {
  @FieldResolver(() => MoneyType, { description: 'What was earned, after the fee.' })
  earned(@Root() { earnedMinor, currency }: MonthRow): object {
    return { amountMinor: earnedMinor, currency };
  }

  @FieldResolver(() => MoneyType, { description: "The platform's fee." })
  fee(@Root() { feeMinor, currency }: MonthRow): object {
    return { amountMinor: feeMinor, currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What reached the bank or wallet, less what came back from it.' })
  paidOut(@Root() { paidOutMinor, currency }: MonthRow): object {
    return { amountMinor: paidOutMinor, currency };
  }
}

@Resolver(() => Earning)
export class EarningResolver {
  constructor(private readonly reader: FundingReader) {}

  private async fundingOf({ fundingId }: EarningRow, context: RequestContext): Promise<FundingRow> {
    const funding = await this.reader.byId(fundingId, context);
    if (!funding) throw new Fault('FORBIDDEN');
    return funding;
  }

  @FieldResolver(() => Funding, { description: 'The payment that it came from.' })
  funding(@Root() earning: EarningRow, @Ctx() context: RequestContext): Promise<object> {
    return this.fundingOf(earning, context);
  }

  @FieldResolver(() => MoneyType, { description: 'What the worker got.' })
  net(@Root() { netMinor, currency }: EarningRow): object {
    return { amountMinor: netMinor, currency };
  }

  @FieldResolver(() => MoneyType, { description: "The platform's fee." })
  async fee(@Root() earning: EarningRow, @Ctx() context: RequestContext): Promise<object> {
    const { feeMinor, currency } = await this.fundingOf(earning, context);
    return { amountMinor: feeMinor, currency };
  }
}

@Resolver(() => User)
export class UserEarningsResolver {
  constructor(private readonly service: EarningService) {}

  @FieldResolver(() => Earnings, {
    nullable: true,
    description: "This worker's money; null to anybody but themselves.",
  })
  @Access(signedIn)
  earnings(@Root() { id }: User, @Ctx() { viewer }: RequestContext): Promise<object | null> {
    return this.service.earningsOf(id, viewer);
  }
}
