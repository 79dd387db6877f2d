import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { AsItsHolder } from '@kelmah/kit/hints/hints';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { Region } from '@kelmah/kit/reference/regions';
import type { PersonRecord, WorkerRecord } from '../person/person.store';

export enum SkillLevel {
  BEGINNER = 'BEGINNER',
  SKILLED = 'SKILLED',
  EXPERT = 'EXPERT',
}
registerEnumType(SkillLevel, {
  name: 'SkillLevel',
  description: 'How well somebody does something.',
  valuesConfig: {
    BEGINNER: { description: 'Has begun to learn it.' },
    SKILLED: { description: 'Does it well, alone.' },
    EXPERT: { description: 'Could teach it.' },
  },
});

export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}
registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: {
    MONDAY: { description: 'On Mondays.' },
    TUESDAY: { description: 'On Tuesdays.' },
    WEDNESDAY: { description: 'On Wednesdays.' },
    THURSDAY: { description: 'On Thursdays.' },
    FRIDAY: { description: 'On Fridays.' },
    SATURDAY: { description: 'On Saturdays.' },
    SUNDAY: { description: 'On Sundays.' },
  },
});

export enum CertificateStatus {
  PENDING = 'PENDING',
  VERIFIED = 'VERIFIED',
  REJECTED = 'REJECTED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(CertificateStatus, {
  name: 'CertificateStatus',
  description: 'Whether Kelmah has checked a certificate, and whether it still holds.',
  valuesConfig: {
    PENDING: { description: 'Kelmah has not checked it yet.' },
    VERIFIED: { description: 'Kelmah has checked it.' },
    REJECTED: { description: 'Kelmah has checked it, and it is not what it claims to be.' },
    EXPIRED: { description: 'It held once, and its time is over.' },
  },
});

@ObjectType({ description: 'Something that a worker can do.' })
@Access(everyone)
@AsItsHolder()
export class Skill {
  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => SkillLevel, { description: 'How well, by their own word.' })
  level!: SkillLevel;
}

@ObjectType({ description: 'When a worker takes work.' })
@Access(everyone)
@AsItsHolder()
export class Availability {
  @Field(() => Boolean, { description: 'Whether new work is welcome.' })
  accepting!: boolean;

  @Field(() => [Weekday], { description: 'The days on which they work.' })
  days!: Weekday[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Away until then.' })
  pausedUntil?: Date | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say about it.' })
  note?: string | null;
}

@ObjectType({ description: 'A piece of work that a worker shows.' })
@Access(everyone)
@AsItsHolder()
export class PortfolioItem {
  @Field(() => ID, { description: 'The item.' })
  id!: string;

  @Field(() => String, { description: 'What was done.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  description?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was finished.' })
  completedOn?: Date | null;

  @Field(() => Boolean, { description: 'Whether others see it.' })
  published!: boolean;

  uploadIds!: string[];
}

@ObjectType({ description: 'A paper that a worker holds.' })
@Access(everyone)
@AsItsHolder()
export class Certificate {
  @Field(() => ID, { description: 'The certificate.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'Who gave it.' })
  issuer!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was given.' })
  issuedOn!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it holds; null where it holds for good.' })
  expiresOn?: Date | null;

  @Field(() => CertificateStatus, { description: 'Whether Kelmah has checked it, and whether it still holds.' })
  status!: CertificateStatus;
}

@ObjectType({ description: 'Somebody as a worker.' })
@Directive('@key(fields: "id")')
@Access(everyone)
@AsItsHolder()
export class WorkerProfile {
  @Field(() => ID, { description: 'The profile.' })
  id!: string;

  @Field(() => String, { description: 'What they do, in one line.' })
  headline!: string;

  @Field(() => String, { nullable: true, description: 'What they say about their work.' })
  bio?: string | null;

  @Field(() => [Skill], { description: 'What they can do.' })
  skills!: Skill[];

  @Field(() => MoneyType, { nullable: true, description: 'From how much they work, by the hour.' })
  rateMin?: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'Up to how much they work, by the hour.' })
  rateMax?: MoneyType | null;

  @Field(() => Region, { nullable: true, description: 'The region they work from.' })
  region?: Region | null;

  @Field(() => String, { nullable: true, description: 'The town they work from.' })
  town?: string | null;

  @Field(() => Int, { description: 'How far they travel for work, in kilometres.' })
  radiusKm!: number;

  @Field(() => Boolean, { description: 'Whether others find it.' })
  published!: boolean;

  person!: PersonRecord;
  worker!: WorkerRecord;
}
