import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { MoneyInput, MoneyType } from '@kelmah/kit/money/money.type';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { contractParties, whoSees } from '../shared/access-rule.type';
import { ContractMove, ContractStatus } from './contract.states';

registerEnumType(ContractStatus, {
  name: 'ContractStatus',
  description: 'Where a contract stands.',
  valuesConfig: {
    DRAFT: { description: 'Drawn up; the hirer may still change it, and signs first.' },
    OFFERED: { description: 'Signed by the hirer; the worker is to sign.' },
    ACTIVE: { description: 'Signed by both: milestones are funded and worked on.' },
    COMPLETED: { description: 'Every milestone is paid.' },
    CANCELLED: { description: 'Called off before work began.' },
    TERMINATED: { description: 'Ended midway: by one side while nothing was held, by both, or by staff.' },
    DISPUTED: { description: 'A dispute about a milestone is open: the others wait, and so does the review period.' },
  },
});
registerEnumType(ContractMove, {
  name: 'ContractMove',
  description: 'What can be done with a contract.',
  valuesConfig: {
    EDIT: { description: 'Change the terms.' },
    SIGN: { description: 'Sign the terms.' },
    CANCEL: { description: 'Call it off.' },
    TERMINATE: { description: 'End it at once, while no money is held.' },
    PROPOSE_TERMINATION: { description: 'Propose to end it, and how to part with what is held.' },
    ACCEPT_TERMINATION: { description: 'Accept the other side’s proposal to end it.' },
    DECLINE_TERMINATION: { description: 'Decline the other side’s proposal to end it.' },
    WITHDRAW_TERMINATION: { description: 'Take one’s own proposal to end it back.' },
  },
});

@ObjectType('Contract', {
  description: 'What a hirer and a worker agree on: the work, the price, its milestones. Its two parties see it.',
})
@Directive('@key(fields: "id")')
@Access(contractParties)
export class ContractType {
  @Field(() => String, { description: 'What is to be done, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'What is to be done, in full.' })
  scope!: string;

  @Field(() => MoneyType, { description: 'What the hirer pays for the whole; the milestones sum to it.' })
  price!: MoneyType;

  @Field(() => Int, { description: 'The platform’s fee in basis points of what is paid: 1,000 is 10 %.' })
  feeBasisPoints!: number;

  @Field(() => Date, { nullable: true, description: 'The day on which the work begins.' })
  startOn?: Date | null;

  @Field(() => Int, { description: 'Days that the work takes.' })
  days!: number;

  @Field(() => ContractStatus, { description: 'Where it stands.' })
  status!: ContractStatus;

  @Field(() => String, {
    description: 'SHA-256 of the terms, hex. Hand it over when signing: it says which terms were read.',
  })
  termsHash!: string;

  @Field(() => Date, { description: 'When it was drawn up.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When both had signed.' })
  activatedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the last milestone was paid.' })
  completedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was called off.' })
  cancelledAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  cancelReason?: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was ended midway.' })
  terminatedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended midway.' })
  terminationReason?: string | null;
}

@ObjectType('Signature', { description: 'Somebody’s consent to the terms.' })
@Access(whoSees('contract'))
export class SignatureType {
  @Field(() => Date, { description: 'When it was given.' })
  signedAt!: Date;

  @Field(() => String, { description: 'The hash of the terms that were signed.' })
  termsHash!: string;

  @Field(() => String, { description: 'The name as it was typed.' })
  name!: string;
}

export const ContractConnection = connectionOf('Contract', () => ContractType);

@InputType({ description: 'A milestone with its amount.' })
export class ContractMilestoneInput {
  @Field(() => String, { description: 'What is done in it.' })
  title!: string;

  @Field(() => MoneyInput, { description: 'What it costs, in the currency of the price.' })
  amount!: MoneyInput;
}

@InputType({ description: 'Terms to change. What is left out stays as it is.' })
export class EditContractInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => String, { nullable: true, description: 'What is to be done, 5,000 characters at most.' })
  scope?: string | null;

  @Field(() => Date, { nullable: true, description: 'The day on which the work begins.' })
  startOn?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Days that the work takes, 365 at most.' })
  days?: number | null;

  @Field(() => [ContractMilestoneInput], {
    nullable: true,
    description: 'All milestones anew, 10 at most; their amounts sum to the price.',
  })
  milestones?: ContractMilestoneInput[] | null;
}

@InputType({ description: 'A signature.' })
export class SignContractInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => String, { description: 'The hash of the terms that you have read.' })
  termsHash!: string;

  @Field(() => String, { description: 'Your full name.' })
  name!: string;
}

@InputType({ description: 'A contract to call off.' })
export class CancelContractInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => String, { description: 'Why, for the other side to read, in at most 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'The terms as they were changed.' })
@Access(everyone)
export class EditContractSuccess {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: object;
}

@ObjectType({ description: 'The contract is signed.' })
@Access(everyone)
export class SignContractSuccess {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: object;
}

@ObjectType({ description: 'The contract is called off, and the job is open again.' })
@Access(everyone)
export class CancelContractSuccess {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: object;
}

export const EditContractResult = resultUnion('EditContractResult', () => EditContractSuccess);
export const SignContractResult = resultUnion('SignContractResult', () => SignContractSuccess);
export const CancelContractResult = resultUnion('CancelContractResult', () => CancelContractSuccess);
