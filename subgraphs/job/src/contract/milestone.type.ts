import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { milestoneParties, whoSees } from '../shared/access-rule.type';
import { ApprovedBy, MilestoneMove, MilestoneStatus } from './milestone.states';

registerEnumType(MilestoneStatus, {
  name: 'MilestoneStatus',
  description: 'Where a milestone stands.',
  valuesConfig: {
    PLANNED: { description: 'Not funded yet.' },
    FUNDED: { description: 'Its money is held: the work may begin.' },
    IN_PROGRESS: { description: 'Being worked on.' },
    SUBMITTED: { description: 'Handed in; the review period runs.' },
    CHANGES_REQUESTED: { description: 'Being worked on again, as the hirer asked.' },
    APPROVED: { description: 'Accepted; the money is on its way to the worker.' },
    PAID: { description: 'Paid to the worker.' },
  },
});
registerEnumType(ApprovedBy, {
  name: 'ApprovedBy',
  description: 'Who approved a milestone.',
  valuesConfig: {
    HIRER: { description: 'The hirer.' },
    CLOCK: { description: 'Nobody said anything within the review period.' },
  },
});
registerEnumType(MilestoneMove, {
  name: 'MilestoneMove',
  description: 'What can be done with a milestone.',
  valuesConfig: {
    FUND: { description: 'Pay it in, to be held until approval.' },
    START: { description: 'Begin with it.' },
    SUBMIT: { description: 'Hand it in.' },
    APPROVE: { description: 'Accept it.' },
    REQUEST_CHANGES: { description: 'Ask for changes.' },
  },
});

@ObjectType('Milestone', { description: 'A step of the work under contract. The two parties of the contract see it.' })
@Directive('@key(fields: "id")')
@Access(milestoneParties)
export class MilestoneType {
  @Field(() => Int, { description: 'Its place in the contract, from 1.' })
  position!: number;

  @Field(() => String, { description: 'What is done in it.' })
  title!: string;

  @Field(() => MilestoneStatus, { description: 'Where it stands.' })
  status!: MilestoneStatus;

  @Field(() => [SubmissionType], { description: 'What was handed in, the first time first.' })
  submissions!: SubmissionType[];

  @Field(() => Date, { nullable: true, description: 'When it was last handed in.' })
  submittedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it counts as approved unless the hirer says something.' })
  reviewDueAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was approved.' })
  approvedAt?: Date | null;

  @Field(() => ApprovedBy, { nullable: true, description: 'Who approved it.' })
  approvedBy?: ApprovedBy | null;

  @Field(() => Date, { nullable: true, description: 'When the worker was paid.' })
  paidAt?: Date | null;
}

@ObjectType('Submission', { description: 'What a worker handed in, and what the hirer said to it.' })
@Access(whoSees('milestone'))
export class SubmissionType {
  @Field(() => String, { description: 'What the worker says of it.' })
  note!: string;

  @Field(() => Date, { description: 'When it was handed in.' })
  submittedAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the hirer wants to be different.' })
  changesRequested?: string | null;

  @Field(() => Date, { nullable: true, description: 'When the hirer asked for it.' })
  changesRequestedAt?: Date | null;
}

@InputType({ description: 'A milestone to begin with.' })
export class StartMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;
}

@InputType({ description: 'Work to hand in.' })
export class SubmitMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;

  @Field(() => String, { description: 'What was done, 2,000 characters at most.' })
  note!: string;

  @Field(() => [ID], { nullable: true, description: 'Photos and files, 10 at most.' })
  uploadIds?: string[] | null;
}

@InputType({ description: 'A milestone to approve.' })
export class ApproveMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;
}

@InputType({ description: 'Changes to ask for.' })
export class RequestChangesInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;

  @Field(() => String, { description: 'What should be different, 2,000 characters at most.' })
  note!: string;
}

@ObjectType({ description: 'The milestone has begun.' })
@Access(everyone)
export class StartMilestoneSuccess {
  @Field(() => MilestoneType, { description: 'The milestone.' })
  milestone!: object;
}

@ObjectType({ description: 'The milestone is handed in.' })
@Access(everyone)
export class SubmitMilestoneSuccess {
  @Field(() => MilestoneType, { description: 'The milestone.' })
  milestone!: object;
}

@ObjectType({ description: 'The milestone is approved.' })
@Access(everyone)
export class ApproveMilestoneSuccess {
  @Field(() => MilestoneType, { description: 'The milestone.' })
  milestone!: object;
}

@ObjectType({ description: 'The worker knows what should be different.' })
@Access(everyone)
export class RequestChangesSuccess {
  @Field(() => MilestoneType, { description: 'The milestone.' })
  milestone!: object;
}

export const StartMilestoneResult = resultUnion('StartMilestoneResult', () => StartMilestoneSuccess);
export const SubmitMilestoneResult = resultUnion('SubmitMilestoneResult', () => SubmitMilestoneSuccess);
export const ApproveMilestoneResult = resultUnion('ApproveMilestoneResult', () => ApproveMilestoneSuccess);
export const RequestChangesResult = resultUnion('RequestChangesResult', () => RequestChangesSuccess);
