import { Access, people } from '@kelmah/kit/access/access';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Field, ID, ObjectType } from 'type-graphql';

const owner = people<{ userId: string }>('the worker themselves', ({ userId }) => [userId]);

@ObjectType('Earning', { description: 'What a worker earned with one milestone.' })
@Access(people<{ workerId: string }>('the worker themselves', ({ workerId }) => [workerId]))
export class Earning {
  @Field(() => ID, { description: 'Id of the entry in the ledger.' })
  id!: string;

  @Field(() => Date, { description: 'When the money was released.' })
  releasedAt!: Date;
}

export const EarningConnection = connectionOf('Earning', () => Earning);

@ObjectType('Earnings', { description: "A worker's money by where it stands; one amount for each currency." })
@Access(owner)
export class Earnings {
  @Field(() => [MoneyType], { description: 'Paid by hirers and held for milestones of this worker, before the fee.' })
  held!: object[];

  @Field(() => [MoneyType], { description: 'Released, less the fee, and not yet on its way to the bank or wallet.' })
  available!: object[];

  @Field(() => [MoneyType], { description: 'On its way to the bank or wallet.' })
  onItsWay!: object[];

  @Field(() => [MoneyType], { description: 'Paid out.' })
  paidOut!: object[];
}
