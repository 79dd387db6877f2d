import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Access, anyOf, everyone, ownProcess, people, staffWith } from '@kelmah/kit/access/access';
import { Sized } from '@kelmah/kit/hints/hints';

export enum PartnerAppStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(PartnerAppStatus, {
  name: 'PartnerAppStatus',
  description: 'Whether the keys of a partner app are good: staff may suspend an app, and every key with it.',
  valuesConfig: {
    ACTIVE: { description: 'Its keys are good.' },
    SUSPENDED: { description: 'None of its keys is good until staff let it go on.' },
  },
});

export enum ApiKeyStatus {
  ACTIVE = 'ACTIVE',
  ENDING = 'ENDING',
  ENDED = 'ENDED',
}
registerEnumType(ApiKeyStatus, {
  name: 'ApiKeyStatus',
  description: 'Where an API key is in its life.',
  valuesConfig: {
    ACTIVE: { description: 'Good, with no end set.' },
    ENDING: { description: 'Rotated: good for a while longer beside the key that takes its place.' },
    ENDED: { description: 'No longer good.' },
  },
});

export enum PartnerScope {
  WORKERS_READ = 'WORKERS_READ',
  JOBS_READ = 'JOBS_READ',
  REVIEWS_READ = 'REVIEWS_READ',
}
registerEnumType(PartnerScope, {
  name: 'PartnerScope',
  description: 'What an API key may read of what everyone may see.',
  valuesConfig: {
    WORKERS_READ: { description: 'Workers, hirers, trades and the search of workers.' },
    JOBS_READ: { description: 'Jobs that are open to applications, and their search.' },
    REVIEWS_READ: { description: 'Published reviews and ratings.' },
  },
});

const owner = anyOf(
  people<{ ownerId: string }>('the owner of the app', ({ ownerId }) => [ownerId]),
  staffWith('support'),
);

@ObjectType({ description: 'What an app or a key used on one day, in UTC.' })
@Access(everyone)
export class ApiUsageDay {
  @Field(() => GraphQLDate, { description: 'The day, in UTC.' })
  day!: string;

  @Field(() => Int, { description: 'Cost units of the operations that were run; a day holds so many of the quota.' })
  cost!: number;

  @Field(() => Int, { description: 'How many requests came, those that were refused included.' })
  requests!: number;

  @Field(() => Int, {
    description: 'How many of them were refused, because the quota was used up or they came too fast.',
  })
  refused!: number;
}

@ObjectType({ description: 'A key with which a partner app asks this graph: the header `X-API-Key`.' })
@Directive('@key(fields: "id")')
@Access(owner)
export class ApiKey {
  @Field(() => ID, { description: 'The key’s id; not the key itself, which is shown once and never kept.' })
  id!: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  label!: string;

  @Field(() => String, {
    description: 'How the key begins and ends, to be told from others: `klm_…` and its last four.',
  })
  hint!: string;

  @Field(() => [PartnerScope], { description: 'What it may read.' })
  scopes!: PartnerScope[];

  @Field(() => ApiKeyStatus, { description: 'Whether it is good.' })
  status!: ApiKeyStatus;

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ends or ended; null where no end is set.' })
  endsAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was last used, about a minute behind; null where it never was.',
  })
  lastUsedAt!: Date | null;

  ownerId!: string;
  appId!: string;
  /** The ids of all keys of the app. */
  siblingIds!: string[];
}

@ObjectType({ description: 'A program of a partner that asks this graph by keys of its own.' })
@Directive('@key(fields: "id")')
@Access(owner)
export class PartnerApp {
  @Field(() => ID, { description: 'The app.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is for.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Where it is to be seen, an http or https address.' })
  website!: string | null;

  @Field(() => PartnerAppStatus, { description: 'Whether its keys are good.' })
  status!: PartnerAppStatus;

  @Field(() => Int, { description: 'Cost units that each of its keys may use in a day (UTC).' })
  dailyCostQuota!: number;

  @Sized(20)
  @Field(() => [ApiKey], { description: 'Its keys, the newest first: all that are good and the last 30 that ended.' })
  keys!: ApiKey[];

  @Field(() => GraphQLDateTime, { description: 'When it was registered.' })
  createdAt!: Date;

  ownerId!: string;
}

@ObjectType({ description: 'Who holds an API key. For the router alone.' })
@Directive('@inaccessible')
@Access(ownProcess('router'))
export class ApiKeyHolder {
  @Field(() => ID, { description: 'The key’s id.' })
  keyId!: string;

  @Field(() => ID, { description: 'The app that it belongs to.' })
  appId!: string;

  @Field(() => [String], { description: 'What it may read, such as `jobs:read`.' })
  scopes!: string[];

  @Field(() => Int, { description: 'Cost units that it may use in a day (UTC).' })
  dailyCostQuota!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ends; null where no end is set.' })
  endsAt!: Date | null;
}
