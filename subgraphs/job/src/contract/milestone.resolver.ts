import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { House } from '../house';
import type { MilestoneService } from './milestone.service';
import {
  ApproveMilestoneInput,
  ApproveMilestoneResult,
  MilestoneType,
  RequestChangesInput,
  RequestChangesResult,
  StartMilestoneInput,
  StartMilestoneResult,
  SubmitMilestoneInput,
  SubmitMilestoneResult,
} from './milestone.type';

@Resolver(() => MilestoneType)
export class MilestoneResolver {
  constructor(
    private readonly house: House,
    private readonly service: MilestoneService,
  ) {}

  @Query(() => MilestoneType, {
    nullable: true,
    description: 'A milestone by its id; null where there is none for the viewer.',
  })
  @Access(everyone)
  @PrivateFor(0)
  milestone(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'The id.' }) id: string) {
    return this.house.load.contracts.visibleMilestone(context, id);
  }

  @Mutation(() => StartMilestoneResult, { description: 'Says, as the worker, that a funded milestone has begun.' })
  @Access(signedIn)
  async startMilestone(
    @Ctx() context: RequestContext,
    @Arg('input', () => StartMilestoneInput, { description: 'Which one.' }) input: StartMilestoneInput,
  ) {
    const milestone = await this.service.start(context, input.milestoneId);
    return isRefusal(milestone) ? milestone : { milestone };
  }

  @Mutation(() => SubmitMilestoneResult, {
    description:
      'Hands a milestone in, as the worker. Where the hirer says nothing within the review period, it counts as approved.',
  })
  @Access(signedIn)
  async submitMilestone(
    @Ctx() context: RequestContext,
    @Arg('input', () => SubmitMilestoneInput, { description: 'The work.' }) input: SubmitMilestoneInput,
  ) {
    const milestone = await this.service.submit(context, input);
    return isRefusal(milestone) ? milestone : { milestone };
  }

  @Mutation(() => ApproveMilestoneResult, {
    description: 'Accepts a milestone, as the hirer; its money goes to the worker, less the fee.',
  })
  @Access(signedIn)
  async approveMilestone(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApproveMilestoneInput, { description: 'Which one.' }) input: ApproveMilestoneInput,
  ) {
    const milestone = await this.service.approve(context, input.milestoneId);
    return isRefusal(milestone) ? milestone : { milestone };
  }

  @Mutation(() => RequestChangesResult, { description: 'Asks, as the hirer, for changes to what was handed in.' })
  @Access(signedIn)
  async requestChanges(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequestChangesInput, { description: 'What to change.' }) input: RequestChangesInput,
  ) {
    const milestone = await this.service.requestChanges(context, input);
    return isRefusal(milestone) ? milestone : { milestone };
  }
}
