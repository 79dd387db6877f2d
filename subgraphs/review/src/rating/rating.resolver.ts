import type { RequestContext } from '@kelmah/kit/context/context';
import { PublicFor } from '@kelmah/kit/hints/hints';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../others/others.type';
import type { RatingLoader } from './rating.loader';
import { summaryOf, type RatingSummary } from './rating.service';
import { RatingSummaryType } from './rating.type';

@Resolver(() => User)
export class RatingResolver {
  constructor(private readonly loader: RatingLoader) {}

  @FieldResolver(() => RatingSummaryType, { nullable: true, description: 'How this person is rated.' })
  @PublicFor(60)
  async rating(@Root() { id }: User, @Ctx() context: RequestContext): Promise<RatingSummary> {
    return (await this.loader(context).load(id)) ?? summaryOf([]);
  }
}
