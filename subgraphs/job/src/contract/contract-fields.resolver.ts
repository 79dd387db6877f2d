import type { RequestContext } from '@kelmah/kit/context/context';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../application/application.type';
import type { House } from '../house';
import { JobType } from '../job/job.type';
import { movesOf } from '../machine';
import { stubOf, UserStub } from '../shared/stub.type';
import { contractFee } from './contract-terms.service';
import { milestonesOf, type TerminationNode } from './contract.loader';
import { sideOf } from './contract.service';
import { ContractMove, contractTable, isStanding, TerminationStatus } from './contract.states';
import type { ContractDocument, SignatureRecord } from './contract.store';
import { ContractType, SignatureType } from './contract.type';
import { MilestoneType } from './milestone.type';
import { TerminationType } from './termination.type';

const isMove = (move: string): move is ContractMove => move in ContractMove;

@Resolver(() => ContractType)
export class ContractFieldsResolver {
  constructor(private readonly house: House) {}

  @FieldResolver(() => ID, { description: 'The id.' })
  id(@Root() { _id }: ContractDocument) {
    return _id;
  }

  @FieldResolver(() => JobType, { description: 'The job that it was drawn up for.' })
  job(@Root() { jobId }: ContractDocument, @Ctx() context: RequestContext) {
    return this.house.load.jobs.visible(context, jobId);
  }

  @FieldResolver(() => ApplicationType, { description: 'The application that was accepted.' })
  application(@Root() { applicationId }: ContractDocument, @Ctx() context: RequestContext) {
    return this.house.load.applications.visible(context, applicationId);
  }

  @FieldResolver(() => UserStub, {
    nullable: true,
    description: 'Who pays; null while the part of the graph that knows them is away.',
  })
  hirer(@Root() { hirerId }: ContractDocument) {
    return stubOf(hirerId);
  }

  @FieldResolver(() => UserStub, {
    nullable: true,
    description: 'Who works; null while the part of the graph that knows them is away.',
  })
  worker(@Root() { workerId }: ContractDocument) {
    return stubOf(workerId);
  }

  @FieldResolver(() => MoneyType, { description: 'The platform’s fee, the sum of the milestones’ fees.' })
  fee(@Root() contract: ContractDocument) {
    return contractFee(contract).fee;
  }

  @FieldResolver(() => MoneyType, { description: 'What the worker gets: the price less the fee.' })
  netToWorker(@Root() contract: ContractDocument) {
    return contractFee(contract).net;
  }

  @FieldResolver(() => Int, {
    description: 'Hours, rounded up, that the hirer has to look at a milestone before it counts as approved.',
  })
  reviewHours(@Root() { reviewHours }: ContractDocument) {
    return Math.ceil(reviewHours);
  }

  @FieldResolver(() => [MilestoneType], { description: 'The steps of the work, in their order.' })
  milestones(@Root() contract: ContractDocument) {
    return milestonesOf(contract);
  }

  @FieldResolver(() => [SignatureType], { description: 'Who has signed, the first first.' })
  signatures(@Root() { signatures }: ContractDocument) {
    return signatures;
  }

  @FieldResolver(() => TerminationType, {
    nullable: true,
    description: 'The latest proposal to end it midway; null where there was none.',
  })
  termination(@Root() contract: ContractDocument): TerminationNode | null {
    const { termination } = contract;
    if (!termination) return null;
    const hasLapsed = termination.status === TerminationStatus.OPEN && !isStanding(contract);
    return { ...termination, ...(hasLapsed && { status: TerminationStatus.LAPSED }), contract };
  }

  @FieldResolver(() => [ContractMove], { description: 'What the viewer can do with it now.' })
  moves(@Root() contract: ContractDocument, @Ctx() { viewer }: RequestContext): ContractMove[] {
    return movesOf(contractTable, contract, sideOf(contract, viewer.userId)).filter(isMove);
  }
}

@Resolver(() => SignatureType)
export class SignatureFieldsResolver {
  @FieldResolver(() => UserStub, {
    nullable: true,
    description: 'Who signed; null while the part of the graph that knows them is away.',
  })
  signer(@Root() { signerId }: SignatureRecord) {
    return stubOf(signerId);
  }
}
