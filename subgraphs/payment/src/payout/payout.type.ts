import { Access, everyone, hiddenFromSupport, people } from '@kelmah/kit/access/access';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PayoutAccountStatus, PayoutHoldCause, PayoutStatus } from './payout.states';
import { PayoutInterval } from './schedule.states';

registerEnumType(PayoutAccountStatus, {
  name: 'PayoutAccountStatus',
  description: 'How far a worker is from being paid out.',
  valuesConfig: {
    NEW: { description: 'Not begun.' },
    ONBOARDING: { description: 'Begun, and not yet handed in.' },
    RESTRICTED: { description: 'Handed in, and the payment provider asks for more or is checking.' },
    READY: { description: 'Can be paid out.' },
    DISCONNECTED: {
      description: 'No longer connected to us: what is earned waits until the worker has set up another account.',
    },
  },
});
registerEnumType(PayoutInterval, {
  name: 'PayoutInterval',
  description: 'How often a worker is paid out.',
  valuesConfig: {
    DAILY: { description: 'Each working day.' },
    WEEKLY: { description: 'Once a week.' },
    MONTHLY: { description: 'Once a month.' },
    MANUAL: { description: 'Not by itself: so it was set at the payment provider.' },
  },
});
registerEnumType(PayoutHoldCause, {
  name: 'PayoutHoldReason',
  description:
    "Why nothing leaves for a worker's bank or wallet for a while. What they earn still comes to their account.",
  valuesConfig: {
    DETAILS_CHANGED: {
      description: 'Where they are paid was changed a short time ago: they may still say it was not them.',
    },
    CHARGEBACK: { description: 'A bank asks back money that was paid to them; it is not decided yet.' },
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
@Access(hiddenFromSupport(owner))
export class PayoutAccount {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;

  @Field(() => PayoutAccountStatus, { description: 'How far the worker is.' })
  status!: PayoutAccountStatus;

  @Field(() => Boolean, { description: 'Whether money leaves for the bank or wallet.' })
  payoutsEnabled!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Which bank account or wallet the money goes to, such as `GCB Bank •••• 1116`; null where none is given.',
  })
  accountHint?: string | null;
}

@ObjectType('PayoutRequirement', {
  description: 'Something that the payment provider asks of a worker, or is checking.',
})
@Access(everyone)
export class PayoutRequirement {
  @Field(() => String, { description: 'What it is, in words for a person.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why what was given before was not taken; null where it was not.',
  })
  problem?: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when it is to be given; null where nothing presses.' })
  dueBy?: Date | null;

  @Field(() => Boolean, { description: 'Whether its time is over.' })
  pastDue!: boolean;

  @Field(() => Boolean, { description: 'Whether it was given and is being checked: there is nothing to do but wait.' })
  beingChecked!: boolean;
}

@ObjectType('PayoutSchedule', { description: 'When money leaves for the bank or wallet by itself.' })
@Access(everyone)
export class PayoutSchedule {
  @Field(() => PayoutInterval, { description: 'How often; while payouts are held, as it will be afterwards.' })
  interval!: PayoutInterval;

  @Field(() => Date, {
    nullable: true,
    description: 'The next day on which what is available leaves; null where that is not known.',
  })
  nextOn?: Date | null;
}

@ObjectType('PayoutsUnderWay', { description: 'What is on its way to the bank or wallet, in one currency.' })
@Access(everyone)
export class PayoutsOnTheirWay {
  @Field(() => Int, { description: 'How many payouts.' })
  payouts!: number;

  @Field(() => Date, { nullable: true, description: 'When the first of them is expected.' })
  nextArrivesOn?: Date | null;
}

@ObjectType('User', { description: 'A person.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class User {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;
}
