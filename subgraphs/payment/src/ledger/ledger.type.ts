import { Access, staffWith } from '@kelmah/kit/access/access';
import { Currency, Int64 } from '@kelmah/kit/money/money.type';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('LedgerCheck', { description: 'The ledger of one currency, summed up.' })
@Access(staffWith('finance'))
export class LedgerCheck {
  @Field(() => Currency, { description: 'The currency.' })
  currency!: string;

  @Field(() => Int64, { description: 'The sum of all its entries in minor units: zero, or the books are wrong.' })
  sumMinor!: number;

  @Field(() => Int, { description: 'How many entries there are.' })
  entries!: number;
}
