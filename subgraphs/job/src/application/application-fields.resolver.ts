import type { RequestContext } from '@kelmah/kit/context/context';
import { Ctx, FieldResolver, Float, ID, Resolver, Root } from 'type-graphql';
import { sideOf } from '../contract/contract.service';
import { ContractType } from '../contract/contract.type';
import type { House } from '../house';
import { JobType } from '../job/job.type';
import { movesOf } from '../machine';
import { roughKm } from '../shared/place.service';
import { stubOf, UserStub } from '../shared/stub.type';
import { ApplicationMove, applicationTable } from './application.states';
import type { ApplicationDocument } from './application.store';
import { ApplicationType } from './application.type';

const isMove = (move: string): move is ApplicationMove => move in ApplicationMove;

@Resolver(() => ApplicationType)
export class ApplicationFieldsResolver {
  constructor(private readonly house: House) {}

  @FieldResolver(() => ID, { description: 'The id.' })
  id(@Root() { _id }: ApplicationDocument) {
    return _id;
  }

  @FieldResolver(() => JobType, { description: 'The job.' })
  job(@Root() { jobId }: ApplicationDocument, @Ctx() context: RequestContext) {
    return this.house.load.jobs.visible(context, jobId);
  }

  @FieldResolver(() => UserStub, {
    nullable: true,
    description: 'Who applied; null while the part of the graph that knows them is away.',
  })
  worker(@Root() { workerId }: ApplicationDocument) {
    return stubOf(workerId);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Kilometres from the worker to the job, to about one; null where one of them has no place on the map.',
  })
  async distanceKm(@Root() { workerId, jobId }: ApplicationDocument, @Ctx() context: RequestContext) {
    const [card, job] = await Promise.all([
      this.house.load.cards(context).load(workerId),
      this.house.load.jobs.visible(context, jobId),
    ]);
    return card?.point && job?.point ? roughKm(card.point, job.point) : null;
  }

  @FieldResolver(() => ContractType, { nullable: true, description: 'The contract that was drawn up of it.' })
  contract(@Root() { contractId }: ApplicationDocument, @Ctx() context: RequestContext) {
    return this.house.load.contracts.visible(context, contractId);
  }

  @FieldResolver(() => [ApplicationMove], { description: 'What the viewer can do with it now.' })
  moves(@Root() application: ApplicationDocument, @Ctx() { viewer }: RequestContext): ApplicationMove[] {
    return movesOf(applicationTable, application, sideOf(application, viewer.userId)).filter(isMove);
  }
}
