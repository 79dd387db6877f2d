import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { openedBy } from '@kelmah/kit/subgraph/source';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { House } from '../house';
import type { LiveSources } from '../live-sources';
import type { ApplicationService } from './application.service';
import { ApplicationStatus } from './application.states';
import type { ApplicationDocument } from './application.store';
import {
  AcceptApplicationInput,
  AcceptApplicationResult,
  ApplicationConnection,
  ApplicationType,
  DeclineApplicationInput,
  DeclineApplicationResult,
  ShortlistApplicationInput,
  ShortlistApplicationResult,
  SubmitApplicationInput,
  SubmitApplicationResult,
  WithdrawApplicationInput,
  WithdrawApplicationResult,
} from './application.type';

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly house: House,
    private readonly service: ApplicationService,
    private readonly live: LiveSources,
  ) {}

  @Query(() => ApplicationType, {
    nullable: true,
    description: 'An application by its id; null where there is none for the viewer.',
  })
  @Access(everyone)
  @PrivateFor(0)
  application(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'The id.' }) id: string) {
    return this.house.load.applications.visible(context, id);
  }

  @Query(() => ApplicationConnection, { description: 'The viewer’s own applications as a worker, the latest first.' })
  @Access(signedIn)
  async myApplications(
    @Ctx() context: RequestContext,
    @Arg('status', () => [ApplicationStatus], { nullable: true, description: 'Those in one of these states alone.' })
    status: ApplicationStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const { load, stores } = this.house;
    const workerId = userIdOfViewer(context.viewer);
    return load.applications.known(context, await stores.applications.ofWorker(workerId, status ?? undefined, page));
  }

  @Mutation(() => SubmitApplicationResult, {
    description: 'Applies to an open job. A worker applies to a job once, and has at most 20 open applications.',
  })
  @Access(signedIn)
  async submitApplication(
    @Ctx() context: RequestContext,
    @Arg('input', () => SubmitApplicationInput, { description: 'The application.' }) input: SubmitApplicationInput,
  ) {
    const application = await this.service.submit(context, input);
    return isRefusal(application) ? application : { application };
  }

  @Mutation(() => WithdrawApplicationResult, { description: 'Takes an application back that is not accepted yet.' })
  @Access(signedIn)
  async withdrawApplication(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawApplicationInput, { description: 'Which one.' }) input: WithdrawApplicationInput,
  ) {
    const application = await this.service.withdraw(context, input.applicationId);
    return isRefusal(application) ? application : { application };
  }

  @Mutation(() => ShortlistApplicationResult, { description: 'Puts an application on the hirer’s short list.' })
  @Access(signedIn)
  async shortlistApplication(
    @Ctx() context: RequestContext,
    @Arg('input', () => ShortlistApplicationInput, { description: 'Which one.' }) input: ShortlistApplicationInput,
  ) {
    const application = await this.service.shortlist(context, input.applicationId);
    return isRefusal(application) ? application : { application };
  }

  @Mutation(() => DeclineApplicationResult, { description: 'Declines an application.' })
  @Access(signedIn)
  async declineApplication(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeclineApplicationInput, { description: 'Which one.' }) input: DeclineApplicationInput,
  ) {
    const application = await this.service.decline(context, input.applicationId);
    return isRefusal(application) ? application : { application };
  }

  @Mutation(() => AcceptApplicationResult, {
    description: 'Chooses an application: the job is filled, the others are declined, and a contract is drawn up.',
  })
  @Access(signedIn)
  async acceptApplication(
    @Ctx() context: RequestContext,
    @Arg('input', () => AcceptApplicationInput, { description: 'Which one.' }) input: AcceptApplicationInput,
  ) {
    return this.service.accept(context, input.applicationId);
  }

  @Subscription(() => ApplicationType, {
    description:
      'Each application to a job that is new or has changed: all of them for the hirer, their own for a worker.',
    subscribe: openedBy(
      () => ApplicationResolver,
      (resolver, args: { jobId: string }, context) => resolver.live.applications(context, args.jobId),
    ),
  })
  @Access(signedIn)
  applicationChanged(
    @Root() application: ApplicationDocument,
    @Arg('jobId', () => ID, { description: 'The job.' }) _jobId: string,
  ): ApplicationDocument {
    return application;
  }
}
