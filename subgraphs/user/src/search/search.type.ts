import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { MoneyInput } from '@kelmah/kit/money/money.type';
import { PageInfo } from '@kelmah/kit/page/page.type';
import { GeoPointInput } from '@kelmah/kit/reference/geo.type';
import { Region } from '@kelmah/kit/reference/regions';
import { User } from '../person/person.type';

@InputType({ description: 'Which workers to find. What is left out does not matter.' })
export class WorkerFilter {
  @Field(() => String, { nullable: true, description: 'Words: of the trade, the headline, a skill, a name, a town.' })
  text?: string;

  @Field(() => ID, { nullable: true, description: 'A trade.' })
  tradeId?: string;

  @Field(() => Region, { nullable: true, description: 'The region they work from.' })
  region?: Region;

  @Field(() => GeoPointInput, { nullable: true, description: 'Near here; the nearest come first.' })
  near?: GeoPointInput;

  @Field(() => Int, { nullable: true, description: 'At most so many kilometres away; goes with `near`.' })
  withinKm?: number;

  @Field(() => MoneyInput, { nullable: true, description: 'Whose lower rate by the hour is at most this.' })
  rateAtMost?: MoneyInput;

  @Field(() => Boolean, { nullable: true, description: 'Only those who take work now.' })
  available?: boolean;
}

@ObjectType({ description: 'A worker who was found.' })
@Access(everyone)
export class WorkerEdge {
  @Field(() => String, { description: 'Where this item stands in the list.' })
  cursor!: string;

  @Field(() => User, { description: 'The worker.' })
  node!: User;

  @Field(() => Float, {
    nullable: true,
    description: 'How far away they are, in kilometres; null where nothing was asked to be near.',
  })
  distanceKm?: number | null;
}

@ObjectType({ description: 'A page of workers who were found.' })
@Access(everyone)
export class WorkerConnection {
  @Field(() => [WorkerEdge], { description: 'The items of this page.' })
  edges!: WorkerEdge[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}
