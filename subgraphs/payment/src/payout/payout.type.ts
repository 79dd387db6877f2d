import { Access, everyone, people } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { PayoutAccountStatus, PayoutStatus } from './payout.states';

registerEnumType(PayoutAccountStatus, {
  name: 'PayoutAccountStatus',
  description: 'How far a worker is from being paid out.',
  valuesConfig: {
    NEW: { description: 'Not begun.' },
    ONBOARDING: { description: 'Begun, and not yet handed in.' },
    RESTRICTED: { description: 'Handed in, and the payment provider asks for more or is checking.' },
    READY: { description: 'Can be paid out.' },
  },
});
registerEnumType(PayoutStatus, {
  name: 'PayoutStatus',
  description: "Where a payout to a worker's bank or wallet stands.",
  valuesConfig: {
    PENDING: { description: 'About to leave.' },
    IN_TRANSIT: { description: 'On its way.' },
    PAID: { description: 'With the bank or wallet.' },
    FAILED: { description: 'Came back.' },
  },
});

const owner = people<{ userId: string }>('the worker themselves', ({ userId }) => [userId]);

@ObjectType('Payout', { description: "Money on its way to a worker's bank or wallet." })
@Directive('@key(fields: "id")')
@Access(owner)
export class Payout {
  @Field(() => ID, { description: 'Id of the payout.' })
  id!: string;

  @Field(() => PayoutStatus, { description: 'Where it stands.' })
  status!: PayoutStatus;

  @Field(() => Date, { nullable: true, description: 'When the bank or wallet is expected to have it.' })
  arrivesOn?: Date | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why it came back, in words for a person.' })
  failureMessage?: string | null;
}

export const PayoutConnection = connectionOf('Payout', () => Payout);

@ObjectType('PayoutAccount', { description: 'Where a worker is paid out.' })
@Directive('@key(fields: "id")')
@Access(owner)
export class PayoutAccount {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;

  @Field(() => PayoutAccountStatus, { description: 'How far the worker is.' })
  status!: PayoutAccountStatus;

  @Field(() => Boolean, { description: 'Whether money leaves for the bank or wallet.' })
  payoutsEnabled!: boolean;
}

@ObjectType('User', { description: 'A person.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class User {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;
}

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
