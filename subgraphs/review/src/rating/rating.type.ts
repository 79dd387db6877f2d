import { Access, everyone } from '@kelmah/kit/access/access';
import { AsItsHolder } from '@kelmah/kit/hints/hints';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('RatingSummary', { description: 'How somebody is rated, by all reviews of them that are open.' })
@Access(everyone)
@AsItsHolder()
export class RatingSummaryType {
  @Field(() => Float, { nullable: true, description: 'The mean, 1 to 5; null where there is no review.' })
  average?: number | null;

  @Field(() => Int, { description: 'How many reviews there are.' })
  count!: number;

  @Field(() => [Int], { description: 'How many gave 1, 2, 3, 4 and 5 stars.' })
  distribution!: number[];

  @Field(() => Float, {
    description: "The lower end of Wilson's score interval, 0 to 5: for ranking, since it trusts many reviews more.",
  })
  lowerBound!: number;
}
