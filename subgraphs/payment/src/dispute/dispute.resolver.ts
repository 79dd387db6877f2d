import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { FundingReader } from '../funding/funding-reader.service';
import { Contract, Funding, Milestone } from '../funding/funding.type';
import { User } from '../payout/payout.type';
import type { DisputeReader } from './dispute-reader.service';
import type { EvidenceRow, WishRow } from './dispute-word.store';
import { DisputeMove } from './dispute.states';
import type { DisputeRow } from './dispute.store';
import { Dispute, DisputeEvidence, DisputeSettlement, DisputeWish, Upload } from './dispute.type';

const away = 'null while the part of the graph that knows it is away.';

@Resolver(() => Dispute)
export class DisputeResolver {
  constructor(
    private readonly reader: DisputeReader,
    private readonly fundings: FundingReader,
  ) {}

  @FieldResolver(() => User, { nullable: true, description: `The side that opened it; ${away}` })
  openedBy(@Root() { openedById }: DisputeRow): object {
    return { id: openedById };
  }

  @FieldResolver(() => User, { nullable: true, description: `The hirer; ${away}` })
  hirer(@Root() { hirerId }: DisputeRow): object {
    return { id: hirerId };
  }

  @FieldResolver(() => User, { nullable: true, description: `The worker; ${away}` })
  worker(@Root() { workerId }: DisputeRow): object {
    return { id: workerId };
  }

  @FieldResolver(() => Contract, { nullable: true, description: `The contract; ${away}` })
  contract(@Root() { contractId }: DisputeRow): object {
    return { id: contractId };
  }

  @FieldResolver(() => Milestone, { nullable: true, description: `The milestone that it is about; ${away}` })
  milestone(@Root() { milestoneId }: DisputeRow): object {
    return { id: milestoneId };
  }

  @FieldResolver(() => Funding, { description: 'The payment that it is about.' })
  async funding(@Root() { fundingId }: DisputeRow, @Ctx() context: RequestContext): Promise<object | null> {
    return this.fundings.byId(fundingId, context);
  }

  @FieldResolver(() => MoneyType, {
    description: 'What it is about: what is held, or of a closed one what was held then.',
  })
  async amount(@Root() dispute: DisputeRow, @Ctx() context: RequestContext): Promise<object> {
    return { amountMinor: await this.reader.amountOf(dispute, context), currency: dispute.currency };
  }

  @FieldResolver(() => DisputeWish, { nullable: true, description: 'What the side wants that opened it.' })
  async wantedByOpener(@Root() dispute: DisputeRow, @Ctx() context: RequestContext): Promise<object | null> {
    return wishIn(dispute, await this.reader.wishOf(dispute, 'OPENER', context));
  }

  @FieldResolver(() => DisputeWish, {
    nullable: true,
    description: 'What the other side wants; null while it has not answered.',
  })
  async wantedByOther(@Root() dispute: DisputeRow, @Ctx() context: RequestContext): Promise<object | null> {
    return wishIn(dispute, await this.reader.wishOf(dispute, 'OTHER', context));
  }

  @FieldResolver(() => [DisputeEvidence], { description: 'What both sides handed in, the oldest first.' })
  evidence(@Root() dispute: DisputeRow, @Ctx() context: RequestContext): Promise<object[]> {
    return this.reader.evidenceOf(dispute, context);
  }

  @FieldResolver(() => DisputeSettlement, {
    nullable: true,
    description: 'How it was decided; null until then, and for one that was taken back.',
  })
  settlement(@Root() dispute: DisputeRow): object | null {
    return settlementIn(dispute);
  }

  @FieldResolver(() => [DisputeMove], { description: 'What the viewer may do with it now.' })
  @PrivateFor(0)
  viewerMay(@Root() dispute: DisputeRow, @Ctx() context: RequestContext): DisputeMove[] {
    return this.reader.movesOf(dispute, context);
  }
}

function wishIn({ currency }: DisputeRow, wish: WishRow | null): object | null {
  if (!wish) return null;
  const { releasedMinor, refundedMinor, story, at } = wish;
  const inIt = (amountMinor: number) => ({ amountMinor, currency });
  return { released: inIt(releasedMinor), refunded: inIt(refundedMinor), story, at };
}

function settlementIn(dispute: DisputeRow): object | null {
  if (dispute.outcome === null) return null;
  const inIt = (amountMinor: number | null) => ({ amountMinor: amountMinor ?? 0, currency: dispute.currency });
  return {
    outcome: dispute.outcome,
    released: inIt(dispute.releasedMinor),
    refunded: inIt(dispute.refundedMinor),
    fee: inIt(dispute.feeMinor),
    net: inIt(dispute.netMinor),
    reason: dispute.settledReason,
    decidedAt: dispute.closedAt,
    byStaff: dispute.decidedBy === 'STAFF',
    endsContract: dispute.endsContract,
  };
}

@Resolver(() => DisputeEvidence)
export class DisputeEvidenceResolver {
  @FieldResolver(() => User, { nullable: true, description: `The side that handed it in; ${away}` })
  author(@Root() { authorId }: EvidenceRow): object {
    return { id: authorId };
  }

  @FieldResolver(() => [Upload], {
    nullable: true,
    description: 'The files, in the order in which they were named. Those that were not sent as evidence show nothing.',
  })
  uploads(@Root() { uploadIds }: EvidenceRow): object[] {
    return uploadIds.map((id) => ({ id }));
  }

  @FieldResolver(() => Int, { description: 'How many messages were named; their frozen words are `Dispute.excerpts`.' })
  messageCount(@Root() { messageIds }: EvidenceRow): number {
    return messageIds.length;
  }
}

@Resolver(() => Contract)
export class ContractDisputesResolver {
  constructor(private readonly reader: DisputeReader) {}

  @FieldResolver(() => [Dispute], {
    nullable: true,
    description: 'Every dispute about this contract, the oldest first; empty to anybody who may not see them.',
  })
  @PrivateFor(0)
  disputes(@Root() { id }: Contract, @Ctx() context: RequestContext): Promise<object[]> {
    return this.reader.ofContract(id, context);
  }
}

@Resolver(() => Funding)
export class FundingDisputeResolver {
  constructor(private readonly reader: DisputeReader) {}

  @FieldResolver(() => Dispute, { nullable: true, description: 'The latest dispute about this payment.' })
  @Access(signedIn)
  dispute(@Root() { id }: Funding, @Ctx() context: RequestContext): Promise<object | null> {
    return this.reader.ofFunding(id, context);
  }
}
