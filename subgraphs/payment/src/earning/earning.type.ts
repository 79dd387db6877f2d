import { Access, everyone, people } from '@kelmah/kit/access/access';
import { Currency, MoneyType } from '@kelmah/kit/money/money.type';
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

  @Field(() => [MoneyType], {
    description: 'What this worker gets of what is held, after the fee, where all of it is released.',
  })
  heldAfterFee!: object[];

  @Field(() => [MoneyType], {
    description:
      'What this worker owes after a bank took back money that they were paid. It is kept of what they earn.',
  })
  owed!: object[];

  @Field(() => [MoneyType], { description: 'Released, less the fee, and not yet on its way to the bank or wallet.' })
  available!: object[];

  @Field(() => [MoneyType], { description: 'On its way to the bank or wallet.' })
  onItsWay!: object[];

  @Field(() => [MoneyType], { description: 'Paid out.' })
  paidOut!: object[];
}

@ObjectType('EarningsMonth', { description: 'What a worker earned in one month, in one currency.' })
@Access(everyone)
export class EarningsMonth {
  @Field(() => String, { description: 'The month in Ghana, such as 2026-10.' })
  month!: string;

  @Field(() => Currency, { description: 'The currency of its amounts.' })
  currency!: string;
}
