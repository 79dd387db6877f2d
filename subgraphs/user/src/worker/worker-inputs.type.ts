import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { MoneyInput } from '@kelmah/kit/money/money.type';
import { GeoPointInput } from '@kelmah/kit/reference/geo.type';
import { Region } from '@kelmah/kit/reference/regions';
import { SkillLevel, Weekday, WorkerProfile } from './worker.type';

@InputType({ description: 'Something that you can do.' })
export class SkillInput {
  @Field(() => String, { description: 'What you can do, at most 60 characters.' })
  name!: string;

  @Field(() => SkillLevel, { description: 'How well.' })
  level!: SkillLevel;
}

@InputType({ description: 'When you take work.' })
export class AvailabilityInput {
  @Field(() => Boolean, { description: 'Whether new work is welcome.' })
  accepting!: boolean;

  @Field(() => [Weekday], { nullable: true, description: 'The days on which you work; what is left out stays.' })
  days?: Weekday[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Away until then; null ends it.' })
  pausedUntil?: Date;

  @Field(() => String, { nullable: true, description: 'What else there is to say about it, at most 200 characters.' })
  note?: string;
}

@InputType({ description: 'What is left out stays as it is; null takes it out.' })
export class SaveWorkerProfileInput {
  @Field(() => String, { nullable: true, description: 'What you do in one line, at most 120 characters.' })
  headline?: string;

  @Field(() => String, { nullable: true, description: 'About your work, at most 3,000 characters.' })
  bio?: string;

  @Field(() => [ID], { nullable: true, description: 'Your trades; at most five.' })
  tradeIds?: string[];

  @Field(() => [SkillInput], { nullable: true, description: 'What you can do; at most 30.' })
  skills?: SkillInput[];

  @Field(() => MoneyInput, { nullable: true, description: 'From how much you work, by the hour.' })
  rateMin?: MoneyInput;

  @Field(() => MoneyInput, { nullable: true, description: 'Up to how much you work, by the hour.' })
  rateMax?: MoneyInput;

  @Field(() => Region, { nullable: true, description: 'The region you work from.' })
  region?: Region;

  @Field(() => String, { nullable: true, description: 'The town you work from.' })
  town?: string;

  @Field(() => GeoPointInput, { nullable: true, description: 'Where you are. Others see it to about a kilometre.' })
  point?: GeoPointInput;

  @Field(() => Int, { nullable: true, description: 'How far you travel for work: 1 to 500 kilometres.' })
  radiusKm?: number;

  @Field(() => AvailabilityInput, { nullable: true, description: 'When you take work.' })
  availability?: AvailabilityInput;

  @Field(() => Boolean, { nullable: true, description: 'Whether others find the profile.' })
  published?: boolean;
}

@InputType({ description: 'A piece of work to show.' })
export class AddPortfolioItemInput {
  @Field(() => String, { description: 'What was done, at most 120 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it, at most 2,000 characters.' })
  description?: string;

  @Field(() => [ID], { description: 'Uploads of your own for PORTFOLIO that are READY; one to ten.' })
  uploadIds!: string[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was finished.' })
  completedOn?: Date;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Whether others see it.' })
  published?: boolean;
}

@InputType({ description: 'Which piece of work to take out.' })
export class RemovePortfolioItemInput {
  @Field(() => ID, { description: 'An item of your own.' })
  portfolioItemId!: string;
}

@InputType({ description: 'A paper that you hold.' })
export class AddCertificateInput {
  @Field(() => String, { description: 'What it is called, at most 120 characters.' })
  title!: string;

  @Field(() => String, { description: 'Who gave it, at most 120 characters.' })
  issuer!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was given.' })
  issuedOn!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it holds.' })
  expiresOn?: Date;
}

@InputType({ description: 'Which paper to take out.' })
export class RemoveCertificateInput {
  @Field(() => ID, { description: 'A certificate of your own.' })
  certificateId!: string;
}

@ObjectType({ description: 'The worker profile is saved.' })
@Access(everyone)
export class SaveWorkerProfileSuccess {
  @Field(() => WorkerProfile, { description: 'The profile.' })
  workerProfile!: WorkerProfile;
}
export const SaveWorkerProfileResult = resultUnion('SaveWorkerProfileResult', () => SaveWorkerProfileSuccess);

@ObjectType({ description: 'The item is part of the portfolio.' })
@Access(everyone)
export class AddPortfolioItemSuccess {
  @Field(() => WorkerProfile, { description: 'The profile.' })
  workerProfile!: WorkerProfile;
}
export const AddPortfolioItemResult = resultUnion('AddPortfolioItemResult', () => AddPortfolioItemSuccess);

@ObjectType({ description: 'The item is gone.' })
@Access(everyone)
export class RemovePortfolioItemSuccess {
  @Field(() => WorkerProfile, { description: 'The profile.' })
  workerProfile!: WorkerProfile;
}
export const RemovePortfolioItemResult = resultUnion('RemovePortfolioItemResult', () => RemovePortfolioItemSuccess);

@ObjectType({ description: 'The certificate is part of the profile, and waits to be checked.' })
@Access(everyone)
export class AddCertificateSuccess {
  @Field(() => WorkerProfile, { description: 'The profile.' })
  workerProfile!: WorkerProfile;
}
export const AddCertificateResult = resultUnion('AddCertificateResult', () => AddCertificateSuccess);

@ObjectType({ description: 'The certificate is gone.' })
@Access(everyone)
export class RemoveCertificateSuccess {
  @Field(() => WorkerProfile, { description: 'The profile.' })
  workerProfile!: WorkerProfile;
}
export const RemoveCertificateResult = resultUnion('RemoveCertificateResult', () => RemoveCertificateSuccess);
