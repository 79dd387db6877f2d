import { Query, Resolver } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { trades } from '@kelmah/kit/reference/trades';
import { Trade } from './trade.type';

@Resolver(() => Trade)
export class TradeResolver {
  @Query(() => [Trade], { description: 'Every trade, in the order in which people are shown them.' })
  @Access(everyone)
  trades(): Trade[] {
    return [...trades];
  }
}
