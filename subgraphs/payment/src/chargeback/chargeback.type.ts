import { Access, anyOf, people, staffWith } from '@kelmah/kit/access/access';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ChargebackKind, ChargebackMove, ChargebackStatus } from './chargeback.states';

registerEnumType(ChargebackKind, {
  name: 'ChargebackKind',
  description: "What the payer's bank is up to.",
  valuesConfig: {
    CHARGEBACK: { description: 'The bank has taken the money back and decides who keeps it.' },
    INQUIRY: { description: 'The bank asks about the payment, and has taken nothing.' },
    FRAUD_WARNING: { description: 'The bank believes that the payment was fraud, and has not yet acted on it.' },
  },
});
registerEnumType(ChargebackStatus, {
  name: 'ChargebackStatus',
  description: 'Where a chargeback stands.',
  valuesConfig: {
    NEEDS_RESPONSE: { description: 'Waits for an answer of ours.' },
    UNDER_REVIEW: { description: 'Answered; the bank decides.' },
    WON: { description: 'The payment stands.' },
    LOST: { description: 'The bank keeps the money.' },
    CLOSED: { description: 'Over, with nothing taken.' },
  },
});
registerEnumType(ChargebackMove, {
  name: 'ChargebackMove',
  description: 'What staff may do about a chargeback.',
  valuesConfig: {
    SUBMIT_EVIDENCE: { description: 'Answer with evidence; once.' },
    ACCEPT: { description: 'Let the bank have it.' },
    DISMISS: { description: 'Have done with a warning of fraud.' },
  },
});

const parties = people<{ hirerId: string; workerId: string }>(
  'the hirer and the worker of its contract',
  ({ hirerId, workerId }) => [hirerId, workerId],
);
export const chargebackStaff = anyOf(staffWith('finance'), staffWith('disputes'));

@ObjectType({ description: 'Where the money of a lost chargeback came from; the parts sum to what was lost.' })
@Access(chargebackStaff)
export class ChargebackLoss {
  @Field(() => MoneyType, { description: 'Out of what was held for the milestone, or owed to the hirer.' })
  held!: object;

  @Field(() => MoneyType, { description: 'What the worker owes, having been paid.' })
  receivable!: object;

  @Field(() => MoneyType, { description: 'Of the fee that we had taken.' })
  fee!: object;

  @Field(() => MoneyType, { description: 'What nobody can be asked for.' })
  loss!: object;
}

@ObjectType('Chargeback', {
  description: "A payer's bank asks back, or asks about, what a hirer paid. Nothing of the payment moves meanwhile.",
})
@Directive('@key(fields: "id")')
@Access(anyOf(parties, chargebackStaff))
export class Chargeback {
  @Field(() => ID, { description: 'Id of the chargeback.' })
  id!: string;

  @Field(() => ChargebackKind, { description: 'What the bank is up to.' })
  kind!: ChargebackKind;

  @Field(() => ChargebackStatus, { description: 'Where it stands.' })
  status!: ChargebackStatus;

  @Field(() => String, { nullable: true, description: "Why, in the bank's words." })
  @Access(chargebackStaff)
  reason?: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when an answer counts; null where none is asked for.' })
  dueBy?: Date | null;

  @Field(() => Date, { description: 'When the bank began.' })
  openedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was over.' })
  closedAt?: Date | null;
}

export const ChargebackConnection = connectionOf('Chargeback', () => Chargeback);

@ObjectType({
  description: 'What we have answered the bank, beside our records of the work, which go with it by themselves.',
})
@Access(chargebackStaff)
export class ChargebackEvidence {
  @Field(() => String, { description: 'In the words of staff.' })
  text!: string;

  @Field(() => Date, { description: 'When it was handed in.' })
  submittedAt!: Date;
}
