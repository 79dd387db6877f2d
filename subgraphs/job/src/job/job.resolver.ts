import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost, PrivateFor, PublicFor } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { House } from '../house';
import {
  CancelJobInput,
  CancelJobResult,
  EditJobInput,
  EditJobResult,
  JobFilter,
  PostJobInput,
  PostJobResult,
  SaveJobDraftInput,
  SaveJobDraftResult,
} from './job-input.type';
import type { JobSearchService } from './job-search.service';
import type { JobService } from './job.service';
import { JobSort, JobStatus } from './job.states';
import { JobConnection, JobType } from './job.type';

@Resolver(() => JobType)
export class JobResolver {
  constructor(
    private readonly house: House,
    private readonly service: JobService,
    private readonly finder: JobSearchService,
  ) {}

  @Query(() => JobType, { nullable: true, description: 'A job by its id; null where there is none for the viewer.' })
  @Access(everyone)
  @PrivateFor(15)
  job(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'The id.' }) id: string) {
    return this.house.load.jobs.visible(context, id);
  }

  @Query(() => JobConnection, { description: 'Finds open public jobs.' })
  @Access(everyone)
  @PublicFor(15)
  @Cost(10)
  async searchJobs(
    @Ctx() context: RequestContext,
    @Arg('filter', () => JobFilter, { description: 'What the jobs must be like.' }) filter: JobFilter,
    @Arg('sort', () => JobSort, { nullable: true, description: 'In which order; the newest first by default.' })
    sort: JobSort | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return this.house.load.jobs.known(context, await this.finder.search(filter, sort ?? JobSort.NEWEST, page));
  }

  @Query(() => JobConnection, { description: 'The viewer’s own jobs as a hirer, the last begun first.' })
  @Access(signedIn)
  async myJobs(
    @Ctx() context: RequestContext,
    @Arg('status', () => [JobStatus], { nullable: true, description: 'Those in one of these states alone.' })
    status: JobStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const hirerId = userIdOfViewer(context.viewer);
    return this.house.load.jobs.known(
      context,
      await this.house.stores.jobs.ofHirer(hirerId, status ?? undefined, page),
    );
  }

  @Mutation(() => SaveJobDraftResult, { description: 'Keeps a job that is being written, as far as it has come.' })
  @Access(signedIn)
  async saveJobDraft(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveJobDraftInput, { description: 'The draft.' }) input: SaveJobDraftInput,
  ) {
    const job = await this.service.saveDraft(context, input);
    return isRefusal(job) ? job : { job };
  }

  @Mutation(() => PostJobResult, { description: 'Opens a job for applications, for 30 days.' })
  @Access(signedIn)
  async postJob(
    @Ctx() context: RequestContext,
    @Arg('input', () => PostJobInput, { description: 'The job.' }) input: PostJobInput,
  ) {
    const job = await this.service.post(context, input);
    return isRefusal(job) ? job : { job };
  }

  @Mutation(() => EditJobResult, { description: 'Changes a draft or an open job.' })
  @Access(signedIn)
  async editJob(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditJobInput, { description: 'What to change.' }) input: EditJobInput,
  ) {
    const job = await this.service.edit(context, input);
    return isRefusal(job) ? job : { job };
  }

  @Mutation(() => CancelJobResult, { description: 'Calls off a draft or an open job; its applications are declined.' })
  @Access(signedIn)
  async cancelJob(
    @Ctx() context: RequestContext,
    @Arg('input', () => CancelJobInput, { description: 'The job and why.' }) input: CancelJobInput,
  ) {
    const job = await this.service.cancel(context, input);
    return isRefusal(job) ? job : { job };
  }
}
