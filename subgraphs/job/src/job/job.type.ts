import { Access, everyone } from '@kelmah/kit/access/access';
import { AsItsHolder } from '@kelmah/kit/hints/hints';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { PageInfo } from '@kelmah/kit/page/page.type';
import { Directive, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { whoSees } from '../shared/access-rule.type';
import { FitKind } from './job-fit.states';
import { BudgetKind, JobMove, JobStatus, JobVisibility } from './job.states';

registerEnumType(JobStatus, {
  name: 'JobStatus',
  description: 'Where a job stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written; the hirer alone sees it.' },
    OPEN: { description: 'Takes applications.' },
    FILLED: { description: 'A worker was chosen; a contract is drawn up or under way.' },
    CLOSED: { description: 'The work is done and paid.' },
    CANCELLED: { description: 'The hirer called it off.' },
    EXPIRED: { description: 'It stood open for 30 days.' },
  },
});
registerEnumType(JobVisibility, {
  name: 'JobVisibility',
  description: 'Who finds a job.',
  valuesConfig: {
    PUBLIC: { description: 'Everybody.' },
    INVITED: { description: 'Only those whom the hirer invites.' },
  },
});
registerEnumType(BudgetKind, {
  name: 'BudgetKind',
  description: 'What a budget is for.',
  valuesConfig: { FIXED: { description: 'The whole job.' }, HOURLY: { description: 'An hour of work.' } },
});
registerEnumType(JobMove, {
  name: 'JobMove',
  description: 'What can be done with a job.',
  valuesConfig: {
    POST: { description: 'Open a draft for applications.' },
    EDIT: { description: 'Change what it says.' },
    CANCEL: { description: 'Call it off.' },
    APPLY: { description: 'Apply to it.' },
    CLOSE: { description: 'End it as done; it happens by itself when the contract is completed.' },
  },
});
registerEnumType(FitKind, {
  name: 'FitKind',
  description: 'What a reason for or against a job is about.',
  valuesConfig: {
    TRADE: { description: 'Whether it is one of the worker’s trades.' },
    DISTANCE: { description: 'How far it is, against the worker’s service radius.' },
    RATE: { description: 'What it pays an hour, against the worker’s rates.' },
    AVAILABILITY: { description: 'Whether the worker is taking on work.' },
    REGION: { description: 'Whether it is in the worker’s region.' },
  },
});

@ObjectType('Budget', { description: 'What a hirer means to pay.' })
@Access(everyone)
@AsItsHolder()
export class BudgetType {
  @Field(() => BudgetKind, { description: 'Whether the amount is for the whole job or for an hour.' })
  kind!: BudgetKind;

  @Field(() => MoneyType, { description: 'The amount.' })
  amount!: MoneyType;

  @Field(() => Int, { nullable: true, description: 'Hours that the work may take, as the hirer guesses.' })
  estimatedHours?: number | null;
}

@ObjectType('PlannedMilestone', { description: 'A step of the work as the hirer plans it, before a price is agreed.' })
@Access(everyone)
@AsItsHolder()
export class PlannedMilestoneType {
  @Field(() => String, { description: 'What is done in it.' })
  title!: string;

  @Field(() => Int, { description: 'Its share of the price, in whole per cent; the shares of a job sum to 100.' })
  sharePercent!: number;
}

@ObjectType('FitReason', { description: 'One reason why a job suits a worker, or does not.' })
@Access(everyone)
export class FitReasonType {
  @Field(() => FitKind, { description: 'What it is about.' })
  kind!: FitKind;

  @Field(() => Boolean, { description: 'Whether it speaks for the job.' })
  good!: boolean;

  @Field(() => String, { description: 'The reason, for the worker to read.' })
  text!: string;
}

@ObjectType('JobFit', { description: 'How well a job suits a worker.' })
@Access(everyone)
export class JobFitType {
  @Field(() => Int, {
    description:
      'From 0 to 100. Trade weighs 40, distance 20, rate 15, availability 15, region 10; what one of the two says ' +
      'nothing about is left out.',
  })
  score!: number;

  @Field(() => [FitReasonType], { description: 'The reasons, the weightiest first.' })
  reasons!: FitReasonType[];
}

@ObjectType('Job', {
  description:
    'Work that a hirer wants done. Everybody sees a public job while it is open; any other its hirer and those who ' +
    'applied to it.',
})
@Directive('@key(fields: "id")')
@Access(whoSees('job'))
export class JobType {
  @Field(() => String, { description: 'What is to be done, in a few words; empty in a draft that has none yet.' })
  title!: string;

  @Field(() => String, { description: 'What is to be done, in full; empty in a draft that has none yet.' })
  description!: string;

  @Field(() => String, { description: 'The town or neighbourhood; empty in a draft that has none yet.' })
  town!: string;

  @Field(() => BudgetType, { nullable: true, description: 'What the hirer means to pay; null only in a draft.' })
  budget?: BudgetType | null;

  @Field(() => Date, { nullable: true, description: 'The day on which the work may begin.' })
  startOn?: Date | null;

  @Field(() => Date, { nullable: true, description: 'The day by which the work must be done.' })
  endOn?: Date | null;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  status!: JobStatus;

  @Field(() => JobVisibility, { description: 'Who finds it.' })
  visibility!: JobVisibility;

  @Field(() => [PlannedMilestoneType], {
    description: 'The steps of the work; one for the whole where none are planned.',
  })
  plannedMilestones!: PlannedMilestoneType[];

  @Field(() => Date, { nullable: true, description: 'When it was opened for applications; null in a draft.' })
  postedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it expires unless a worker is chosen; null in a draft.' })
  expiresAt?: Date | null;

  @Field(() => Date, { description: 'When it was begun.' })
  createdAt!: Date;
}

@ObjectType('JobEdge', { description: 'A Job in a list.' })
@Access(everyone)
export class JobEdge {
  @Field(() => String, { description: 'Where this item stands in the list.' })
  cursor!: string;

  @Field(() => JobType, { description: 'The item.' })
  node!: object;

  @Field(() => Float, {
    nullable: true,
    description:
      'Kilometres from the `near` of the search, to about one; null without it, and for a job without a place on the map.',
  })
  distanceKm?: number | null;
}

@ObjectType('JobConnection', { description: 'A page of a list of Job.' })
@Access(everyone)
export class JobConnection {
  @Field(() => [JobEdge], { description: 'The items of this page.' })
  edges!: JobEdge[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}
