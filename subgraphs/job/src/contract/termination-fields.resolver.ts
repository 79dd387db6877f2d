import { MoneyType } from '@kelmah/kit/money/money.type';
import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { stubOf, UserStub } from '../shared/stub.type';
import { milestoneFee } from './contract-terms.service';
import { milestonesOf, type TerminationNode } from './contract.loader';
import type { ContractDocument, SettlementRecord } from './contract.store';
import { MilestoneType } from './milestone.type';
import { TerminationSettlementType, TerminationType } from './termination.type';

interface SettlementNode extends SettlementRecord {
  contract: ContractDocument;
}

@Resolver(() => TerminationType)
export class TerminationFieldsResolver {
  @FieldResolver(() => ID, { description: 'The id, by which it is accepted, declined or taken back.' })
  id(@Root() { _id }: TerminationNode) {
    return _id;
  }

  @FieldResolver(() => UserStub, {
    nullable: true,
    description: 'Who proposed it; null while the part of the graph that knows them is away.',
  })
  proposedBy(@Root() { proposedById }: TerminationNode) {
    return stubOf(proposedById);
  }

  @FieldResolver(() => [TerminationSettlementType], { description: 'Each milestone whose money was held.' })
  settlements(@Root() { settlements, contract }: TerminationNode): SettlementNode[] {
    return settlements.map((settlement) => ({ ...settlement, contract }));
  }
}

@Resolver(() => TerminationSettlementType)
export class TerminationSettlementFieldsResolver {
  @FieldResolver(() => MilestoneType, { nullable: true, description: 'The milestone.' })
  milestone(@Root() { milestoneId, contract }: SettlementNode) {
    return milestonesOf(contract).find(({ _id }) => _id === milestoneId) ?? null;
  }

  @FieldResolver(() => MoneyType, { description: 'What goes to the worker, before the fee.' })
  released(@Root() { releasedMinor, contract }: SettlementNode) {
    return { amountMinor: releasedMinor, currency: contract.price.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What goes back to the hirer.' })
  refunded(@Root() { refundedMinor, contract }: SettlementNode) {
    return { amountMinor: refundedMinor, currency: contract.price.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'The platform’s fee on what goes to the worker.' })
  fee(@Root() { releasedMinor, contract }: SettlementNode) {
    return milestoneFee(contract, releasedMinor).fee;
  }

  @FieldResolver(() => MoneyType, { description: 'What the worker gets: their part less the fee.' })
  netToWorker(@Root() { releasedMinor, contract }: SettlementNode) {
    return milestoneFee(contract, releasedMinor).net;
  }
}
