import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { PublicFor } from '@kelmah/kit/hints/hints';
import { Region } from '@kelmah/kit/reference/regions';
import type { PersonRecord } from './person.store';

@ObjectType({ description: 'The public face of a person or firm.' })
@Directive('@key(fields: "id")')
@Access(everyone)
@PublicFor(60)
export class User {
  @Field(() => ID, { description: 'The user.' })
  id!: string;

  @Field(() => String, { description: 'The name that they go by.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What they say about themselves.' })
  about?: string | null;

  @Field(() => Region, { nullable: true, description: 'The region they live in.' })
  region?: Region | null;

  @Field(() => String, { nullable: true, description: 'The town they live in.' })
  town?: string | null;

  @Field(() => [String], { description: 'The languages they speak, by name.' })
  languages!: string[];

  @Field(() => GraphQLDateTime, { description: 'When they joined.' })
  memberSince!: Date;

  @Field(() => Boolean, { description: 'Whether they may apply to jobs.' })
  isWorker!: boolean;

  @Field(() => Boolean, { description: 'Whether they may post jobs.' })
  isHirer!: boolean;

  record!: PersonRecord;
}

@InputType({ description: 'What is left out stays as it is; null takes it out.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'The name to go by, 2 to 80 characters.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Something about yourself, at most 1,000 characters.' })
  about?: string;

  @Field(() => Region, { nullable: true, description: 'The region you live in.' })
  region?: Region;

  @Field(() => String, { nullable: true, description: 'The town you live in, at most 80 characters.' })
  town?: string;

  @Field(() => [String], { nullable: true, description: 'The languages you speak, by name; at most ten.' })
  languages?: string[];

  @Field(() => ID, { nullable: true, description: 'An upload of your own for PROFILE that is READY.' })
  photoUploadId?: string;
}

@ObjectType({ description: 'The profile is saved.' })
@Access(everyone)
export class UpdateProfileSuccess {
  @Field(() => User, { description: 'The user.' })
  user!: User;
}
export const UpdateProfileResult = resultUnion('UpdateProfileResult', () => UpdateProfileSuccess);
