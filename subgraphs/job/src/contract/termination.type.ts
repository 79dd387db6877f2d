import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { MoneyInput } from '@kelmah/kit/money/money.type';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { whoSees } from '../shared/access-rule.type';
import { TerminationStatus } from './contract.states';
import { ContractType } from './contract.type';

registerEnumType(TerminationStatus, {
  name: 'TerminationStatus',
  description: 'Where a proposal to end a contract stands.',
  valuesConfig: {
    OPEN: { description: 'The other side is to answer.' },
    ACCEPTED: { description: 'Both agreed: the contract is over and the money goes as proposed.' },
    DECLINED: { description: 'The other side said no.' },
    WITHDRAWN: { description: 'Whoever proposed it took it back.' },
    LAPSED: { description: 'Its money has moved since, or there is a dispute: it can no longer be accepted.' },
  },
});

@ObjectType('Termination', { description: 'A proposal to end a contract midway, and how to part with what is held.' })
@Access(whoSees('contract'))
export class TerminationType {
  @Field(() => TerminationStatus, { description: 'Where it stands.' })
  status!: TerminationStatus;

  @Field(() => Date, { description: 'When it was made.' })
  at!: Date;

  @Field(() => String, { description: 'Why, as its maker wrote it.' })
  reason!: string;

  @Field(() => Date, { nullable: true, description: 'When it was answered, taken back or lapsed.' })
  closedAt?: Date | null;
}

@ObjectType('TerminationSettlement', { description: 'How the held money of one milestone would be parted.' })
@Access(whoSees('contract'))
export class TerminationSettlementType {}

@InputType({ description: 'What of one milestone’s held money goes back to the hirer; the rest goes to the worker.' })
export class TerminationRefundInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;

  @Field(() => MoneyInput, { description: 'What goes back: from nothing to all of it, in the contract’s currency.' })
  refunded!: MoneyInput;
}

@InputType({ description: 'A proposal to end a contract.' })
export class ProposeTerminationInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => String, { description: 'Why, for the other side to read, in at most 500 characters.' })
  reason!: string;

  @Field(() => [TerminationRefundInput], { description: 'Every milestone whose money is held, each once.' })
  refunds!: TerminationRefundInput[];
}

@InputType({ description: 'A proposal to accept. It is named, so that one that changed meanwhile is never accepted.' })
export class AcceptTerminationInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => ID, { description: 'The proposal as it was read.' })
  proposalId!: string;
}

@InputType({ description: 'A proposal to decline.' })
export class DeclineTerminationInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;
}

@InputType({ description: 'A proposal to take back.' })
export class WithdrawTerminationInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;
}

@InputType({ description: 'A contract to end.' })
export class TerminateContractInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => String, { description: 'Why, for the other side to read, in at most 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'The other side is asked.' })
@Access(everyone)
export class ProposeTerminationSuccess {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: object;
}

@ObjectType({ description: 'The contract is over, and the money goes as both agreed.' })
@Access(everyone)
export class AcceptTerminationSuccess {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: object;
}

@ObjectType({ description: 'The contract goes on.' })
@Access(everyone)
export class DeclineTerminationSuccess {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: object;
}

@ObjectType({ description: 'The contract goes on.' })
@Access(everyone)
export class WithdrawTerminationSuccess {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: object;
}

@ObjectType({ description: 'The contract is over.' })
@Access(everyone)
export class TerminateContractSuccess {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: object;
}

export const ProposeTerminationResult = resultUnion('ProposeTerminationResult', () => ProposeTerminationSuccess);
export const AcceptTerminationResult = resultUnion('AcceptTerminationResult', () => AcceptTerminationSuccess);
export const DeclineTerminationResult = resultUnion('DeclineTerminationResult', () => DeclineTerminationSuccess);
export const WithdrawTerminationResult = resultUnion('WithdrawTerminationResult', () => WithdrawTerminationSuccess);
export const TerminateContractResult = resultUnion('TerminateContractResult', () => TerminateContractSuccess);
