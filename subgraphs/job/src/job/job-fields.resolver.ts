import { Access, hasRole, signedIn } from '@kelmah/kit/access/access';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { AsItsHolder, Cost, PrivateFor } from '@kelmah/kit/hints/hints';
import { connectionFrom, readPage } from '@kelmah/kit/page/cursor';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { GeoPoint, GeoPointInput } from '@kelmah/kit/reference/geo.type';
import { Region } from '@kelmah/kit/reference/regions';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Int, Resolver, Root } from 'type-graphql';
import { ApplicationStatus } from '../application/application.states';
import { ApplicationConnection, ApplicationType } from '../application/application.type';
import { ContractType } from '../contract/contract.type';
import type { House } from '../house';
import { movesOf } from '../machine';
import { roughKm, roughly } from '../shared/place.service';
import { stubOf, TradeStub, UploadStub, UserStub } from '../shared/stub.type';
import { fitOf } from './job-fit.service';
import { isOpen, JobMove, jobTable } from './job.states';
import type { JobDocument } from './job.store';
import { JobFitType, JobType } from './job.type';

const isMove = (move: string): move is JobMove => move in JobMove;

@Resolver(() => JobType)
export class JobFieldsResolver {
  constructor(
    private readonly house: House,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => ID, { description: 'The id.' })
  id(@Root() { _id }: JobDocument) {
    return _id;
  }

  @FieldResolver(() => TradeStub, { nullable: true, description: 'The trade; null only in a draft.' })
  trade(@Root() { tradeId }: JobDocument) {
    return tradeId === null ? null : stubOf(tradeId);
  }

  @FieldResolver(() => [UploadStub], {
    nullable: true,
    description: 'Photos of what is to be done; null while the part of the graph that knows them is away.',
  })
  @AsItsHolder()
  photos(@Root() { uploadIds }: JobDocument) {
    return uploadIds.map(stubOf);
  }

  @FieldResolver(() => UserStub, {
    nullable: true,
    description: 'Who wants it done; null while the part of the graph that knows them is away.',
  })
  hirer(@Root() { hirerId }: JobDocument) {
    return stubOf(hirerId);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region; null only in a draft.' })
  region(@Root() { region }: JobDocument) {
    return region;
  }

  @FieldResolver(() => GeoPoint, {
    nullable: true,
    description:
      'Where the work is: exact for the hirer and the worker under contract, to about a kilometre for others.',
  })
  @PrivateFor(15)
  async point(@Root() { point, hirerId, contractId }: JobDocument, @Ctx() context: RequestContext) {
    if (!point || context.viewer.userId === hirerId) return point;
    const contract = await this.house.load.contracts.visible(context, contractId);
    return contract ? point : roughly(point);
  }

  @FieldResolver(() => Int, { description: 'How many workers have applied and not withdrawn.' })
  applicationCount(@Root() { _id }: JobDocument, @Ctx() context: RequestContext) {
    return this.house.load.applications.countOf(context, _id);
  }

  @FieldResolver(() => ApplicationConnection, {
    description: 'The applications, the latest first: all of them for the hirer, none for anybody else.',
  })
  @PrivateFor(0)
  applications(
    @Root() { _id, hirerId }: JobDocument,
    @Ctx() { viewer }: RequestContext,
    @Arg('status', () => [ApplicationStatus], { nullable: true, description: 'Those in one of these states alone.' })
    status: ApplicationStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    if (viewer.userId !== hirerId) return connectionFrom([], readPage(page), () => '');
    return this.house.stores.applications.ofJob(_id, status ?? undefined, page);
  }

  @FieldResolver(() => ApplicationType, { nullable: true, description: 'The viewer’s own application to it.' })
  @Access(signedIn)
  myApplication(@Root() { _id }: JobDocument, @Ctx() context: RequestContext) {
    return this.house.load.applications.mineTo(context, _id);
  }

  @FieldResolver(() => JobFitType, {
    nullable: true,
    description: 'How well it suits the viewer, a worker with a published profile; null for anybody else.',
  })
  @Access(hasRole('WORKER'))
  @Cost(5)
  async fit(@Root() job: JobDocument, @Ctx() context: RequestContext) {
    const { userId } = context.viewer;
    if (userId === undefined || userId === job.hirerId) return null;
    const card = await this.house.load.cards(context).load(userId);
    return card && fitOf(job, card);
  }

  @FieldResolver(() => ContractType, {
    nullable: true,
    description: 'The contract that fills it, for its two parties; null for anybody else.',
  })
  @PrivateFor(0)
  contract(@Root() { contractId }: JobDocument, @Ctx() context: RequestContext) {
    return this.house.load.contracts.visible(context, contractId);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Kilometres from a place, to about one; null where the job has no place on the map.',
  })
  distanceKm(
    @Root() { point }: JobDocument,
    @Arg('from', () => GeoPointInput, { description: 'The place.' }) from: GeoPointInput,
  ) {
    return point && roughKm(point, from);
  }

  @FieldResolver(() => [JobMove], { description: 'What the viewer can do with it now.' })
  @PrivateFor(0)
  async moves(@Root() job: JobDocument, @Ctx() context: RequestContext): Promise<JobMove[]> {
    const { viewer } = context;
    if (viewer.userId === job.hirerId) return movesOf(jobTable, job, 'hirer').filter(isMove);
    if (!viewer.roles.includes('WORKER') || !isOpen(job, this.clock.now())) return [];
    const mine = await this.house.load.applications.mineTo(context, job._id);
    return mine ? [] : movesOf(jobTable, job, 'worker').filter(isMove);
  }
}
