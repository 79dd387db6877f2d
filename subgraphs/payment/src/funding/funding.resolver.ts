import { Access, signedIn } from '@kelmah/kit/access/access';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Cost, PrivateFor } from '@kelmah/kit/hints/hints';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { openedBy } from '@kelmah/kit/subgraph/source';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { payable } from './funding.states';
import type { FundingReader } from './funding-reader.service';
import type { FundingService } from './funding.service';
import type { FundingRow } from './funding.store';
import {
  Contract,
  Funding,
  FundingConnection,
  FundMilestoneInput,
  FundMilestoneResult,
  Milestone,
  payerAlone,
  RefundFundingInput,
  RefundFundingResult,
} from './funding.type';

const successOr = (done: FundingRow | Refusal) => (isRefusal(done) ? done : { funding: done });

@Resolver(() => Funding)
export class FundingResolver {
  constructor(
    private readonly service: FundingService,
    private readonly reader: FundingReader,
  ) {}

  @Query(() => FundingConnection, { description: "The viewer's payments as a hirer, the newest first." })
  @Access(signedIn)
  myPayments(@Args(() => PageArgs) page: PageArgs, @Ctx() { viewer }: RequestContext): Promise<object> {
    return this.reader.paymentsOf(userIdOfViewer(viewer), page);
  }

  @Mutation(() => FundMilestoneResult, {
    description:
      'Begins to pay for a milestone: `funding.payUrl` is the page on which the hirer pays. Again, it is the same page while it is open, and a new one when it has expired.',
  })
  @Access(signedIn)
  @Cost(50)
  async fundMilestone(
    @Arg('input', () => FundMilestoneInput, { description: 'What to pay for.' }) input: FundMilestoneInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.fundMilestone(viewer, input));
  }

  @Mutation(() => RefundFundingResult, {
    description:
      'Gives held money back to the hirer. For the hirer while the work has not begun, for the worker as long as it is held, and for staff with finance.',
  })
  @Access(signedIn)
  @Cost(50)
  async refundFunding(
    @Arg('input', () => RefundFundingInput, { description: 'What to give back.' }) input: RefundFundingInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.refundFunding(viewer, input));
  }

  @Subscription(() => Funding, {
    subscribe: openedBy(
      () => FundingResolver,
      (resolver, { contractId }: { contractId: string }, { viewer }) => resolver.reader.watch(viewer, contractId),
    ),
    description:
      "The payments of a contract: each as it stands, then each time that it changes. For the contract's two parties.",
  })
  @Access(signedIn)
  fundingChanged(
    @Arg('contractId', () => ID, { description: 'The contract.' }) _contractId: string,
    @Root() funding: FundingRow,
  ): object {
    return funding;
  }

  @FieldResolver(() => Milestone, {
    nullable: true,
    description: 'The milestone that is paid for; null while the part of the graph that knows it is away.',
  })
  milestone(@Root() { milestoneId }: FundingRow): object {
    return { id: milestoneId };
  }

  @FieldResolver(() => Contract, {
    nullable: true,
    description: 'The contract that the milestone is part of; null while the part of the graph that knows it is away.',
  })
  contract(@Root() { contractId }: FundingRow): object {
    return { id: contractId };
  }

  @FieldResolver(() => MoneyType, { description: 'What the hirer pays.' })
  amount(@Root() { amountMinor, currency }: FundingRow): object {
    return { amountMinor, currency };
  }

  @FieldResolver(() => MoneyType, { description: "The platform's part of it." })
  fee(@Root() { feeMinor, currency }: FundingRow): object {
    return { amountMinor: feeMinor, currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What the worker gets of it.' })
  net(@Root() { netMinor, currency }: FundingRow): object {
    return { amountMinor: netMinor, currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What went back to the hirer so far.' })
  refunded(@Root() { refundedMinor, currency }: FundingRow): object {
    return { amountMinor: refundedMinor, currency };
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the money stays where it is because the payer's bank asks for it.",
  })
  frozen(@Root() { frozenBy }: FundingRow): boolean {
    return frozenBy !== null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where the hirer pays, while it waits for that.' })
  @Access(payerAlone)
  payUrl(@Root() { status, sessionUrl }: FundingRow): string | null {
    return payable.has(status) ? sessionUrl : null;
  }
}

@Resolver(() => Milestone)
export class MilestoneFundingResolver {
  constructor(private readonly reader: FundingReader) {}

  @FieldResolver(() => Funding, {
    nullable: true,
    description:
      "The latest payment for this milestone; null to anybody but the contract's two parties and staff with finance or disputes.",
  })
  @Access(signedIn)
  funding(@Root() { id }: Milestone, @Ctx() context: RequestContext): Promise<object | null> {
    return this.reader.ofMilestone(id, context);
  }
}

@Resolver(() => Contract)
export class ContractPaymentsResolver {
  constructor(private readonly reader: FundingReader) {}

  @FieldResolver(() => [Funding], {
    nullable: true,
    description: 'Every payment of this contract, the oldest first; empty to anybody who may not see them.',
  })
  @PrivateFor(0)
  payments(@Root() { id }: Contract, @Ctx() context: RequestContext): Promise<object[]> {
    return this.reader.ofContract(id, context);
  }
}
