import { Access, signedIn, staffWith } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  AddDisputeEvidenceInput,
  AddDisputeEvidenceResult,
  AnswerDisputeInput,
  AnswerDisputeResult,
  ConcedeDisputeInput,
  ConcedeDisputeResult,
  OpenDisputeInput,
  OpenDisputeResult,
  SettleDisputeInput,
  SettleDisputeResult,
  WithdrawDisputeInput,
  WithdrawDisputeResult,
} from './dispute-input.type';
import type { DisputeReader } from './dispute-reader.service';
import type { DisputeService } from './dispute.service';
import { DisputeStatus } from './dispute.states';
import type { DisputeRow } from './dispute.store';
import { Dispute, DisputeConnection } from './dispute.type';

const successOr = (done: DisputeRow | Refusal) => (isRefusal(done) ? done : { dispute: done });

@Resolver()
export class DisputeMovesResolver {
  constructor(
    private readonly service: DisputeService,
    private readonly reader: DisputeReader,
  ) {}

  @Query(() => Dispute, { nullable: true, description: 'A dispute; null to anybody who may not see it.' })
  @Access(signedIn)
  dispute(
    @Arg('id', () => ID, { description: 'Id of the dispute.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return this.reader.byId(id, context);
  }

  @Query(() => DisputeConnection, {
    description:
      'Disputes for staff: the open ones, the most urgent first, which is whatever has waited longest for a decision. Of a closed status, the latest first.',
  })
  @Access(staffWith('disputes'))
  disputeQueue(
    @Arg('status', () => DisputeStatus, { nullable: true, description: 'Only those of this status.' })
    status: DisputeStatus | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<object> {
    return this.reader.queue(status ?? undefined, page);
  }

  @Mutation(() => OpenDisputeResult, {
    description:
      'Says that a milestone went wrong: for the hirer or the worker of its contract, while its money is held, its work has begun and it is not approved. The money stays where it is until the dispute is closed; one at a time for a milestone.',
  })
  @Access(signedIn)
  @Cost(50)
  async openDispute(
    @Arg('input', () => OpenDisputeInput, { description: 'What went wrong.' }) input: OpenDisputeInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.open(viewer, input));
  }

  @Mutation(() => AnswerDisputeResult, {
    description: 'Says how the other side sees it, once and before `answerBy`. Staff decide next.',
  })
  @Access(signedIn)
  @Cost(50)
  async answerDispute(
    @Arg('input', () => AnswerDisputeInput, { description: 'The answer.' }) input: AnswerDisputeInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.answer(viewer, input));
  }

  @Mutation(() => AddDisputeEvidenceResult, { description: 'Hands in evidence, for both sides until it is closed.' })
  @Access(signedIn)
  @Cost(20)
  async addDisputeEvidence(
    @Arg('input', () => AddDisputeEvidenceInput, { description: 'The evidence.' }) input: AddDisputeEvidenceInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.addEvidence(viewer, input));
  }

  @Mutation(() => WithdrawDisputeResult, {
    description:
      'Takes a dispute back, for the side that opened it. All is as it was before. Doing it again changes nothing.',
  })
  @Access(signedIn)
  @Cost(50)
  async withdrawDispute(
    @Arg('input', () => WithdrawDisputeInput, { description: 'Which dispute.' }) input: WithdrawDisputeInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.withdraw(viewer, input));
  }

  @Mutation(() => ConcedeDisputeResult, {
    description:
      'Gives in: from the hirer, all goes to the worker; from the worker, all goes back to the hirer. Doing it again changes nothing.',
  })
  @Access(signedIn)
  @Cost(50)
  async concedeDispute(
    @Arg('input', () => ConcedeDisputeInput, { description: 'In which dispute.' }) input: ConcedeDisputeInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.concede(viewer, input));
  }

  @Mutation(() => SettleDisputeResult, {
    description: 'Decides where the money goes. For staff with disputes who are not a side of it.',
  })
  @Access(staffWith('disputes'))
  @Cost(50)
  async settleDispute(
    @Arg('input', () => SettleDisputeInput, { description: 'The decision.' }) input: SettleDisputeInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<object> {
    return successOr(await this.service.settle(viewer, input));
  }
}
