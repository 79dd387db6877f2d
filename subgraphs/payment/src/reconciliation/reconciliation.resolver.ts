import { Access, staffWith } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost, Sized } from '@kelmah/kit/hints/hints';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Funding } from '../funding/funding.type';
import type { FundingReader } from '../funding/funding-reader.service';
import { User } from '../payout/payout.type';
import type { FindingRow } from './finding.store';
import type { ReconciliationDesk } from './reconciliation-desk.service';
import {
  ProviderBalance,
  ReconciliationFinding,
  ReconciliationFindingConnection,
  ReconciliationRun,
  ReconciliationRunConnection,
  ResolveFindingInput,
  ResolveFindingResult,
  StartReconciliationInput,
  StartReconciliationResult,
} from './reconciliation.type';
import type { RunRow } from './run.store';

const finance = staffWith('finance');
const currenciesAbout = 3;

@Resolver(() => ReconciliationRun)
export class ReconciliationResolver {
  constructor(private readonly desk: ReconciliationDesk) {}

  @Query(() => ReconciliationRunConnection, {
    description: 'Comparisons of the ledger with the payment provider, the newest first.',
  })
  @Access(finance)
  reconciliationRuns(@Args(() => PageArgs) page: PageArgs): Promise<object> {
    return this.desk.runs(page);
  }

  @Query(() => ReconciliationFindingConnection, {
    description: 'Where the ledger and the payment provider do not agree, the newest first.',
  })
  @Access(finance)
  reconciliationFindings(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'True for open ones alone, false for closed ones; all where it is left out.',
    })
    open?: boolean,
  ): Promise<object> {
    return this.desk.findings(open, page);
  }

  @Query(() => [ProviderBalance], {
    description: "The platform's balance by the ledger and by the payment provider, one for each currency.",
  })
  @Access(finance)
  @Sized(currenciesAbout)
  providerBalance(): Promise<object[]> {
    return this.desk.balances();
  }

  @Mutation(() => StartReconciliationResult, {
    description: 'Compares the ledger with the payment provider now. While a comparison is under way, it is that one.',
  })
  @Access(finance)
  @Cost(50)
  async startReconciliation(
    @Arg('input', () => StartReconciliationInput, { description: 'How far back.' }) input: StartReconciliationInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    const run = await this.desk.start(viewer, input);
    return isRefusal(run) ? run : { run };
  }

  @Mutation(() => ResolveFindingResult, { description: 'Closes a finding that a person has dealt with.' })
  @Access(finance)
  @Cost(10)
  async resolveFinding(
    @Arg('input', () => ResolveFindingInput, { description: 'Which one, and how.' }) input: ResolveFindingInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    const finding = await this.desk.resolve(viewer, input);
    return isRefusal(finding) ? finding : { finding };
  }

  @FieldResolver(() => User, { nullable: true, description: 'The person of ours who wanted it.' })
  wantedBy(@Root() { userId }: RunRow): object | null {
    return userId === null ? null : { id: userId };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it could not go on, the last time that it could not.',
  })
  error(@Root() { lastError }: RunRow): string | null {
    return lastError;
  }
}

@Resolver(() => ReconciliationFinding)
export class FindingResolver {
  constructor(private readonly reader: FundingReader) {}

  @FieldResolver(() => MoneyType, { nullable: true, description: 'The amount by the ledger.' })
  ledger(@Root() { oursMinor, currency }: FindingRow): object | null {
    return oursMinor === null || currency === null ? null : { amountMinor: oursMinor, currency };
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'The amount by the payment provider.' })
  provider(@Root() { theirsMinor, currency }: FindingRow): object | null {
    return theirsMinor === null || currency === null ? null : { amountMinor: theirsMinor, currency };
  }

  @FieldResolver(() => Funding, { nullable: true, description: 'The payment that it is about.' })
  async funding(@Root() { fundingId }: FindingRow, @Ctx() context: RequestContext): Promise<object | null> {
    return fundingId === null ? null : this.reader.byId(fundingId, context);
  }

  @FieldResolver(() => User, { nullable: true, description: 'The worker whose account it is about.' })
  worker(@Root() { workerId }: FindingRow): object | null {
    return workerId === null ? null : { id: workerId };
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The person who closed it; null where it came right by itself, or is open.',
  })
  closedBy(@Root() { closedBy }: FindingRow): object | null {
    return closedBy === null ? null : { id: closedBy };
  }
}
