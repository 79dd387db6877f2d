import { Access } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Cost, PrivateFor, Sized } from '@kelmah/kit/hints/hints';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { FundingReader } from '../funding/funding-reader.service';
import type { FundingRow } from '../funding/funding.store';
import { Contract, Funding, Milestone } from '../funding/funding.type';
import { User } from '../payout/payout.type';
import { Upload } from '../dispute/dispute.type';
import {
  AcceptChargebackInput,
  AcceptChargebackResult,
  DismissFraudWarningInput,
  DismissFraudWarningResult,
  SubmitChargebackEvidenceInput,
  SubmitChargebackEvidenceResult,
} from './chargeback-input.type';
import type { ChargebackReader } from './chargeback-reader.service';
import type { ChargebackService } from './chargeback.service';
import { ChargebackMove } from './chargeback.states';
import type { ChargebackRow } from './chargeback.store';
import {
  Chargeback,
  ChargebackConnection,
  ChargebackEvidence,
  ChargebackLoss,
  chargebackStaff,
} from './chargeback.type';

const successOr = (done: ChargebackRow | Refusal) => (isRefusal(done) ? done : { chargeback: done });
const amountOf = (amountMinor: number, { currency }: { currency: string }) => ({ amountMinor, currency });

@Resolver(() => Chargeback)
export class ChargebackResolver {
  constructor(
    private readonly service: ChargebackService,
    private readonly reader: ChargebackReader,
    private readonly fundings: FundingReader,
  ) {}

  @Query(() => ChargebackConnection, {
    description:
      'Chargebacks, inquiries and warnings of fraud. Open ones alone: those first whose time to answer ends first; else the newest first.',
  })
  @Access(chargebackStaff)
  chargebackQueue(
    @Arg('open', () => Boolean, { nullable: true, description: 'Open ones alone; else all.' }) open: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<object> {
    return this.reader.queue(open === true, page);
  }

  @Query(() => Chargeback, { nullable: true, description: 'One chargeback; null where there is none.' })
  @Access(chargebackStaff)
  chargeback(
    @Arg('id', () => ID, { description: 'Id of the chargeback.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return this.reader.byId(id, context);
  }

  @Mutation(() => SubmitChargebackEvidenceResult, {
    description: 'Answers the bank with evidence, once. For staff with disputes.',
  })
  @Access(chargebackStaff)
  @Cost(50)
  async submitChargebackEvidence(
    @Arg('input', () => SubmitChargebackEvidenceInput, { description: 'The answer.' })
    input: SubmitChargebackEvidenceInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.submitEvidence(viewer, input));
  }

  @Mutation(() => AcceptChargebackResult, {
    description: 'Lets the bank have the money, which cannot be undone. For staff with disputes.',
  })
  @Access(chargebackStaff)
  @Cost(50)
  async acceptChargeback(
    @Arg('input', () => AcceptChargebackInput, { description: 'Which.' }) input: AcceptChargebackInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.accept(viewer, input));
  }

  @Mutation(() => DismissFraudWarningResult, {
    description:
      'Has done with a warning of fraud: the payment goes on from where it was stopped, to the worker, or back to the hirer where staff gave it back meanwhile. For staff with disputes.',
  })
  @Access(chargebackStaff)
  @Cost(10)
  async dismissFraudWarning(
    @Arg('input', () => DismissFraudWarningInput, { description: 'Which.' }) input: DismissFraudWarningInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.dismiss(viewer, input));
  }

  @FieldResolver(() => MoneyType, { description: 'What the bank asks for.' })
  amount(@Root() row: ChargebackRow): object {
    return amountOf(row.amountMinor, row);
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'What the payment provider took for the case.' })
  @Access(chargebackStaff)
  fee(@Root() row: ChargebackRow): object {
    return amountOf(row.providerFeeMinor, row);
  }

  @FieldResolver(() => Funding, { nullable: true, description: 'The payment that it is about.' })
  funding(@Root() { fundingId }: ChargebackRow, @Ctx() context: RequestContext): Promise<object | null> {
    return this.fundings.byId(fundingId, context);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who paid.' })
  hirer(@Root() { hirerId }: ChargebackRow): object {
    return { id: hirerId };
  }

  @FieldResolver(() => User, { nullable: true, description: 'Whom it was paid for.' })
  worker(@Root() { workerId }: ChargebackRow): object {
    return { id: workerId };
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract.' })
  contract(@Root() { contractId }: ChargebackRow): object {
    return { id: contractId };
  }

  @FieldResolver(() => Milestone, { nullable: true, description: 'The milestone that was paid.' })
  milestone(@Root() { milestoneId }: ChargebackRow): object {
    return { id: milestoneId };
  }

  @FieldResolver(() => ChargebackLoss, { nullable: true, description: 'Who bears it; null while nothing is lost.' })
  @Access(chargebackStaff)
  lost(@Root() row: ChargebackRow): object | null {
    const { heldLostMinor, owedLostMinor, receivableMinor, feeLostMinor, lossMinor } = row;
    if (heldLostMinor + owedLostMinor + receivableMinor + feeLostMinor + lossMinor === 0) return null;
    return {
      held: amountOf(heldLostMinor + owedLostMinor, row),
      receivable: amountOf(receivableMinor, row),
      fee: amountOf(feeLostMinor, row),
      loss: amountOf(lossMinor, row),
    };
  }

  @FieldResolver(() => ChargebackEvidence, { nullable: true, description: 'Our answer; null while there is none.' })
  @Access(chargebackStaff)
  evidence(@Root() { evidenceText, evidenceUploads, submittedAt }: ChargebackRow): object | null {
    if (evidenceText === null || submittedAt === null) return null;
    return { text: evidenceText, submittedAt, uploadIds: evidenceUploads };
  }

  @FieldResolver(() => [ChargebackMove], { description: 'What the viewer may do about it now.' })
  viewerMay(@Root() row: ChargebackRow, @Ctx() { viewer }: RequestContext): ChargebackMove[] {
    return this.reader.movesOf(viewer, row);
  }
}

@Resolver(() => ChargebackEvidence)
export class ChargebackEvidenceResolver {
  @FieldResolver(() => [Upload], {
    nullable: 'itemsAndList',
    description: 'Files kept with the case; the bank did not get them.',
  })
  @Sized(10)
  uploads(@Root() { uploadIds }: { uploadIds: readonly string[] }): object[] {
    return uploadIds.map((id) => ({ id }));
  }
}

@Resolver(() => Funding)
export class FundingChargebacksResolver {
  constructor(private readonly reader: ChargebackReader) {}

  @FieldResolver(() => [Chargeback], {
    nullable: true,
    description:
      "What the payer's bank asked back of this payment, the oldest first. Warnings of fraud only for staff.",
  })
  @PrivateFor(0)
  @Sized(2)
  chargebacks(@Root() { id }: FundingRow, @Ctx() context: RequestContext): Promise<object[]> {
    return this.reader.ofFunding(id, context);
  }
}
