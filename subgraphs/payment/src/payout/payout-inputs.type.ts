import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Field, InputType, ObjectType } from 'type-graphql';
import { PayoutAccount } from './payout.type';
import { PayoutInterval } from './schedule.states';

@InputType({ description: 'Where to go back to.' })
export class StartPayoutOnboardingInput {
  @Field(() => String, {
    description:
      'A path of this site, such as /earnings. The worker comes back to it with `payout=returned`, or with `payout=refresh` where the page had grown old and is to be asked for again.',
  })
  returnPath!: string;
}

@ObjectType({ description: 'The page is ready.' })
@Access(everyone)
export class StartPayoutOnboardingSuccess {
  @Field(() => PayoutAccount, { description: "The worker's account." })
  payoutAccount!: object;

  @Field(() => String, { description: "The payment provider's page. It opens once, within minutes." })
  url!: string;
}
export const StartPayoutOnboardingResult = resultUnion(
  'StartPayoutOnboardingResult',
  () => StartPayoutOnboardingSuccess,
);

@InputType({ description: 'Where to go back to.' })
export class OpenPayoutDashboardInput {
  @Field(() => String, {
    description:
      'A path of this site, such as /earnings. The worker comes back to it where the payment provider asks for something first; its page for those who are done has no way back: open it in a tab of its own.',
  })
  returnPath!: string;
}

@ObjectType({ description: 'The page is ready.' })
@Access(everyone)
export class OpenPayoutDashboardSuccess {
  @Field(() => PayoutAccount, { description: "The worker's account." })
  payoutAccount!: object;

  @Field(() => String, { description: "The payment provider's page. It opens once, within minutes." })
  url!: string;
}
export const OpenPayoutDashboardResult = resultUnion('OpenPayoutDashboardResult', () => OpenPayoutDashboardSuccess);

@InputType({ description: 'How often to be paid out.' })
export class SetPayoutScheduleInput {
  @Field(() => PayoutInterval, {
    description: 'DAILY: each working day; WEEKLY: on Fridays; MONTHLY: at the end of the month. MANUAL is refused.',
  })
  interval!: PayoutInterval;
}

@ObjectType({ description: 'So it will be; while payouts are held, from when they go on.' })
@Access(everyone)
export class SetPayoutScheduleSuccess {
  @Field(() => PayoutAccount, { description: "The worker's account." })
  payoutAccount!: object;
}
export const SetPayoutScheduleResult = resultUnion('SetPayoutScheduleResult', () => SetPayoutScheduleSuccess);
