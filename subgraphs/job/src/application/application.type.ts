import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { MoneyInput, MoneyType } from '@kelmah/kit/money/money.type';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ContractType } from '../contract/contract.type';
import { applicationParties } from '../shared/access-rule.type';
import { ApplicationMove, ApplicationStatus } from './application.states';

registerEnumType(ApplicationStatus, {
  name: 'ApplicationStatus',
  description: 'Where an application stands.',
  valuesConfig: {
    SUBMITTED: { description: 'With the hirer.' },
    SHORTLISTED: { description: 'On the hirer’s short list.' },
    ACCEPTED: { description: 'Chosen; a contract is drawn up.' },
    DECLINED: { description: 'Not chosen, or the job was called off.' },
    WITHDRAWN: { description: 'Taken back by the worker.' },
  },
});
registerEnumType(ApplicationMove, {
  name: 'ApplicationMove',
  description: 'What can be done with an application.',
  valuesConfig: {
    SHORTLIST: { description: 'Put it on the short list.' },
    ACCEPT: { description: 'Choose it; the others are declined and a contract is drawn up.' },
    DECLINE: { description: 'Decline it.' },
    WITHDRAW: { description: 'Take it back.' },
  },
});

@ObjectType('Application', {
  description: 'A worker’s application to a job, one for each worker and job. Its worker and the job’s hirer see it.',
})
@Directive('@key(fields: "id")')
@Access(applicationParties)
export class ApplicationType {
  @Field(() => String, { description: 'What the worker writes to the hirer.' })
  coverNote!: string;

  @Field(() => MoneyType, { description: 'What the worker asks for the whole job, in the currency of its budget.' })
  price!: MoneyType;

  @Field(() => Int, { description: 'Days that the work will take.' })
  days!: number;

  @Field(() => Date, { description: 'The day on which the worker can begin.' })
  startOn!: Date;

  @Field(() => ApplicationStatus, { description: 'Where it stands.' })
  status!: ApplicationStatus;

  @Field(() => Date, { description: 'When it was sent.' })
  submittedAt!: Date;
}

export const ApplicationConnection = connectionOf('Application', () => ApplicationType);

@InputType({ description: 'An application.' })
export class SubmitApplicationInput {
  @Field(() => ID, { description: 'The job.' })
  jobId!: string;

  @Field(() => String, { description: 'What you write to the hirer, 2,000 characters at most.' })
  coverNote!: string;

  @Field(() => MoneyInput, { description: 'What you ask for the whole job, in the currency of its budget.' })
  price!: MoneyInput;

  @Field(() => Int, { description: 'Days that the work will take, 365 at most.' })
  days!: number;

  @Field(() => Date, { description: 'The day on which you can begin.' })
  startOn!: Date;
}

@InputType({ description: 'An application to take back.' })
export class WithdrawApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
}

@InputType({ description: 'An application for the short list.' })
export class ShortlistApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
}

@InputType({ description: 'An application to decline.' })
export class DeclineApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
}

@InputType({ description: 'An application to accept.' })
export class AcceptApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
}

@ObjectType({ description: 'The application is with the hirer.' })
@Access(everyone)
export class SubmitApplicationSuccess {
  @Field(() => ApplicationType, { description: 'The application.' })
  application!: object;
}

@ObjectType({ description: 'The application is taken back.' })
@Access(everyone)
export class WithdrawApplicationSuccess {
  @Field(() => ApplicationType, { description: 'The application.' })
  application!: object;
}

@ObjectType({ description: 'The application is on the short list.' })
@Access(everyone)
export class ShortlistApplicationSuccess {
  @Field(() => ApplicationType, { description: 'The application.' })
  application!: object;
}

@ObjectType({ description: 'The application is declined.' })
@Access(everyone)
export class DeclineApplicationSuccess {
  @Field(() => ApplicationType, { description: 'The application.' })
  application!: object;
}

@ObjectType({ description: 'The application is accepted, the others are declined, and a contract is drawn up.' })
@Access(everyone)
export class AcceptApplicationSuccess {
  @Field(() => ApplicationType, { description: 'The application.' })
  application!: object;

  @Field(() => ContractType, { description: 'The contract, for the hirer to look over and sign first.' })
  contract!: object;
}

export const SubmitApplicationResult = resultUnion('SubmitApplicationResult', () => SubmitApplicationSuccess);
export const WithdrawApplicationResult = resultUnion('WithdrawApplicationResult', () => WithdrawApplicationSuccess);
export const ShortlistApplicationResult = resultUnion('ShortlistApplicationResult', () => ShortlistApplicationSuccess);
export const DeclineApplicationResult = resultUnion('DeclineApplicationResult', () => DeclineApplicationSuccess);
export const AcceptApplicationResult = resultUnion('AcceptApplicationResult', () => AcceptApplicationSuccess);
