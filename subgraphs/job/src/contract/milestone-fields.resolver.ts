import type { RequestContext } from '@kelmah/kit/context/context';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { movesOf } from '../machine';
import { stubOf, UploadStub } from '../shared/stub.type';
import { milestoneFee } from './contract-terms.service';
import type { MilestoneNode } from './contract.loader';
import { sideOf } from './contract.service';
import { ContractStatus } from './contract.states';
import type { SubmissionRecord } from './contract.store';
import { ContractType } from './contract.type';
import { MilestoneMove, milestoneTable } from './milestone.states';
import { MilestoneType, SubmissionType } from './milestone.type';

const isMove = (move: string): move is MilestoneMove => move in MilestoneMove;

@Resolver(() => MilestoneType)
export class MilestoneFieldsResolver {
  @FieldResolver(() => ID, { description: 'The id.' })
  id(@Root() { _id }: MilestoneNode) {
    return _id;
  }

  @FieldResolver(() => ContractType, { description: 'The contract that it is a step of.' })
  contract(@Root() { contract }: MilestoneNode) {
    return contract;
  }

  @FieldResolver(() => MoneyType, { description: 'What the hirer pays for it.' })
  amount(@Root() { amountMinor, contract }: MilestoneNode) {
    return { amountMinor, currency: contract.price.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'The platform’s fee on it.' })
  fee(@Root() { amountMinor, contract }: MilestoneNode) {
    return milestoneFee(contract, amountMinor).fee;
  }

  @FieldResolver(() => MoneyType, { description: 'What the worker gets for it: the amount less the fee.' })
  netToWorker(@Root() { amountMinor, contract }: MilestoneNode) {
    return milestoneFee(contract, amountMinor).net;
  }

  @FieldResolver(() => [MilestoneMove], { description: 'What the viewer can do with it now.' })
  moves(@Root() milestone: MilestoneNode, @Ctx() { viewer }: RequestContext): MilestoneMove[] {
    if (milestone.contract.status !== ContractStatus.ACTIVE) return [];
    return movesOf(milestoneTable, milestone, sideOf(milestone.contract, viewer.userId)).filter(isMove);
  }
}

@Resolver(() => SubmissionType)
export class SubmissionFieldsResolver {
  @FieldResolver(() => [UploadStub], {
    nullable: true,
    description: 'Photos and files of the work; null while the part of the graph that knows them is away.',
  })
  photos(@Root() { uploadIds }: SubmissionRecord) {
    return uploadIds.map(stubOf);
  }
}
