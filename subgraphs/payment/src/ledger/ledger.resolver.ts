import { Access, staffWith } from '@kelmah/kit/access/access';
import { Cost } from '@kelmah/kit/hints/hints';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { Query, Resolver } from 'type-graphql';
import { checkSums } from './ledger.service';
import { LedgerCheck } from './ledger.type';

@Resolver(() => LedgerCheck)
export class LedgerResolver {
  constructor(private readonly queries: Queries) {}

  @Query(() => [LedgerCheck], { description: 'The sums of the ledger, one for each currency.' })
  @Access(staffWith('finance'))
  @Cost(50)
  ledgerCheck(): Promise<object[]> {
    return checkSums(this.queries);
  }
}
