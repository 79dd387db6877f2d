import { Access, anyOf, everyone, people, staffWith } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { FundingStatus } from './funding.states';

registerEnumType(FundingStatus, {
  name: 'FundingStatus',
  description: "Where a hirer's money for a milestone stands.",
  valuesConfig: {
    CREATED: { description: 'To be paid by the hirer.' },
    PROCESSING: { description: 'Paid, and not yet confirmed.' },
    HELD: { description: 'Held until the milestone is approved.' },
    DISPUTED: { description: 'Held until a dispute about it is settled.' },
    SETTLING: { description: 'Parted between both sides: the part of the hirer is on its way back first.' },
    RELEASING: { description: 'Approved; on its way to the worker, or waiting until the worker can be paid out.' },
    RELEASED: { description: 'With the worker, less the fee; where it was parted, a part is back with the hirer.' },
    REFUNDING: { description: 'On its way back to the hirer.' },
    REFUNDED: { description: 'Back with the hirer.' },
    CHARGED_BACK: { description: "Taken back by the payer's bank while it was held." },
    FAILED: { description: 'Not paid: declined, not paid in time, or called off. The hirer may try again.' },
  },
});

interface Parties {
  hirerId: string;
  workerId: string;
}

const parties = people<Parties>('the hirer and the worker of its contract', ({ hirerId, workerId }) => [
  hirerId,
  workerId,
]);
const whoSees = anyOf(parties, staffWith('finance'), staffWith('disputes'));
export const payerAlone = people<Parties>('the hirer who pays', ({ hirerId }) => [hirerId]);

@ObjectType('Milestone', { description: 'A part of a contract that is paid by itself.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class Milestone {
  @Field(() => ID, { description: 'Id of the milestone.' })
  id!: string;
}

@ObjectType('Contract', { description: 'What a hirer and a worker have signed.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class Contract {
  @Field(() => ID, { description: 'Id of the contract.' })
  id!: string;
}

@ObjectType('Funding', {
  description: "A hirer's payment for one milestone: paid in, held until approval, then released or refunded.",
})
@Directive('@key(fields: "id")')
@Access(whoSees)
export class Funding {
  @Field(() => ID, { description: 'Id of the payment.' })
  id!: string;

  @Field(() => FundingStatus, { description: 'Where the money stands.' })
  status!: FundingStatus;

  @Field(() => Date, { nullable: true, description: 'When the payment arrived and was held.' })
  heldAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the money went to the worker.' })
  releasedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the money went back to the hirer.' })
  refundedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the last try did not go through, in words for a person.' })
  failureMessage?: string | null;

  @Field(() => Date, { description: 'When the hirer began to pay.' })
  createdAt!: Date;
}

export const FundingConnection = connectionOf('Funding', () => Funding);

@InputType({ description: 'Which milestone to pay for.' })
export class FundMilestoneInput {
  @Field(() => ID, { description: 'Id of the milestone.' })
  milestoneId!: string;

  @Field(() => ID, {
    description: 'Made by the client, one for each intention: doing it again with the same key does it once.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The payment has begun.' })
@Access(everyone)
export class FundMilestoneSuccess {
  @Field(() => Funding, { description: 'The payment; `payUrl` is where the hirer pays.' })
  funding!: object;
}
export const FundMilestoneResult = resultUnion('FundMilestoneResult', () => FundMilestoneSuccess);

@InputType({ description: 'Which payment to give back.' })
export class RefundFundingInput {
  @Field(() => ID, { description: 'Id of the payment.' })
  fundingId!: string;

  @Field(() => ID, {
    description: 'Made by the client, one for each intention: doing it again with the same key does it once.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Why, in 3 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'The money is on its way back, or back.' })
@Access(everyone)
export class RefundFundingSuccess {
  @Field(() => Funding, { description: 'The payment.' })
  funding!: object;
}
export const RefundFundingResult = resultUnion('RefundFundingResult', () => RefundFundingSuccess);
