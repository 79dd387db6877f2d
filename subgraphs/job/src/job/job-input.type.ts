import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { MoneyInput } from '@kelmah/kit/money/money.type';
import { GeoPointInput } from '@kelmah/kit/reference/geo.type';
import { Region } from '@kelmah/kit/reference/regions';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BudgetKind, JobSort, JobVisibility } from './job.states';
import { JobType } from './job.type';

registerEnumType(JobSort, {
  name: 'JobSort',
  description: 'In which order a search answers.',
  valuesConfig: {
    NEWEST: { description: 'The last posted first.' },
    NEAREST: { description: 'The nearest to `near` first, those without a place on the map last.' },
    BUDGET: { description: 'The highest budget first.' },
  },
});

@InputType({ description: 'What a hirer means to pay.' })
export class BudgetInput {
  @Field(() => BudgetKind, { description: 'Whether the amount is for the whole job or for an hour.' })
  kind!: BudgetKind;

  @Field(() => MoneyInput, { description: 'The amount, at least one whole unit of the currency.' })
  amount!: MoneyInput;

  @Field(() => Int, { nullable: true, description: 'Hours that the work may take.' })
  estimatedHours?: number | null;
}

@InputType({ description: 'A step of the work.' })
export class PlannedMilestoneInput {
  @Field(() => String, { description: 'What is done in it.' })
  title!: string;

  @Field(() => Int, { description: 'Its share of the price, in whole per cent; all shares sum to 100.' })
  sharePercent!: number;
}

@InputType()
abstract class JobFields {
  @Field(() => String, { nullable: true, description: 'In a few words, 120 characters at most.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'In full, 5,000 characters at most.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The trade.' })
  tradeId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Photos, 10 at most.' })
  uploadIds?: string[] | null;

  @Field(() => Region, { nullable: true, description: 'The region.' })
  region?: Region | null;

  @Field(() => String, { nullable: true, description: 'The town or neighbourhood.' })
  town?: string | null;

  @Field(() => GeoPointInput, {
    nullable: true,
    description: 'Where the work is. Shown to about a kilometre until a contract is drawn up.',
  })
  point?: GeoPointInput | null;

  @Field(() => BudgetInput, { nullable: true, description: 'What you mean to pay.' })
  budget?: BudgetInput | null;

  @Field(() => Date, { nullable: true, description: 'The day on which the work may begin.' })
  startOn?: Date | null;

  @Field(() => Date, { nullable: true, description: 'The day by which the work must be done.' })
  endOn?: Date | null;

  @Field(() => JobVisibility, { nullable: true, description: 'Who finds it; everybody where it is left out.' })
  visibility?: JobVisibility | null;

  @Field(() => [PlannedMilestoneInput], {
    nullable: true,
    description: 'The steps of the work, 10 at most; one for the whole where none are given.',
  })
  plannedMilestones?: PlannedMilestoneInput[] | null;
}

@InputType({ description: 'A draft, as far as it has come. What is left out stays as it is; null empties it.' })
export class SaveJobDraftInput extends JobFields {
  @Field(() => ID, { nullable: true, description: 'The draft to go on with; a new one where it is left out.' })
  jobId?: string | null;
}

@InputType({ description: 'A job to open for applications. What a named draft says need not be said again.' })
export class PostJobInput extends JobFields {
  @Field(() => ID, { nullable: true, description: 'The draft to post.' })
  jobId?: string | null;
}

@InputType({ description: 'What to change. What is left out stays as it is; null empties it.' })
export class EditJobInput extends JobFields {
  @Field(() => ID, { description: 'The job.' })
  jobId!: string;
}

@InputType({ description: 'A job to call off.' })
export class CancelJobInput {
  @Field(() => ID, { description: 'The job.' })
  jobId!: string;

  @Field(() => String, { nullable: true, description: 'Why, in at most 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'What an open job must be like to be found. Conditions add up.' })
export class JobFilter {
  @Field(() => String, { nullable: true, description: 'Words that title, description, trade or place hold.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'The trade.' })
  tradeId?: string | null;

  @Field(() => Region, { nullable: true, description: 'The region.' })
  region?: Region | null;

  @Field(() => GeoPointInput, { nullable: true, description: 'The place that distances are counted from.' })
  near?: GeoPointInput | null;

  @Field(() => Float, { nullable: true, description: 'At most so many kilometres from `near`, up to 1,000.' })
  withinKm?: number | null;

  @Field(() => MoneyInput, { nullable: true, description: 'A budget of at least this, in this currency.' })
  budgetAtLeast?: MoneyInput | null;

  @Field(() => BudgetKind, { nullable: true, description: 'The kind of budget.' })
  budgetKind?: BudgetKind | null;
}

@ObjectType({ description: 'The draft as it is kept.' })
@Access(everyone)
export class SaveJobDraftSuccess {
  @Field(() => JobType, { description: 'The draft.' })
  job!: object;
}

@ObjectType({ description: 'The job is open for applications.' })
@Access(everyone)
export class PostJobSuccess {
  @Field(() => JobType, { description: 'The job.' })
  job!: object;
}

@ObjectType({ description: 'The job as it was changed.' })
@Access(everyone)
export class EditJobSuccess {
  @Field(() => JobType, { description: 'The job.' })
  job!: object;
}

@ObjectType({ description: 'The job is called off.' })
@Access(everyone)
export class CancelJobSuccess {
  @Field(() => JobType, { description: 'The job.' })
  job!: object;
}

export const SaveJobDraftResult = resultUnion('SaveJobDraftResult', () => SaveJobDraftSuccess);
export const PostJobResult = resultUnion('PostJobResult', () => PostJobSuccess);
export const EditJobResult = resultUnion('EditJobResult', () => EditJobSuccess);
export const CancelJobResult = resultUnion('CancelJobResult', () => CancelJobSuccess);
