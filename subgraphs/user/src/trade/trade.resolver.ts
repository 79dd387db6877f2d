import { Query, Resolver } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { PublicFor, Sized } from '@kelmah/kit/hints/hints';
import { trades } from '@kelmah/kit/reference/trades';
import { Trade } from './trade.type';

@Resolver(() => Trade)
export class TradeResolver {
  @Query(() => [Trade], { description: 'Every trade, in the order in which people are shown them.' })
  @Access(everyone)
  @PublicFor(3600)
  @Sized(20)
  trades(): Trade[] {
    return [...trades];
  }
}
