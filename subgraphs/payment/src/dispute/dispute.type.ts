import { Access, anyOf, everyone, people, staffWith, whoeverSees } from '@kelmah/kit/access/access';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DisputeMove, DisputeOutcome, DisputeReason, DisputeStatus } from './dispute.states';

registerEnumType(DisputeStatus, {
  name: 'DisputeStatus',
  description: 'Where a dispute stands.',
  valuesConfig: {
    AWAITING_ANSWER: { description: 'The other side is asked for an answer.' },
    IN_REVIEW: { description: 'Answered, or the time to answer is over: staff decide next.' },
    SETTLED: { description: 'It was decided where the money goes.' },
    WITHDRAWN: { description: 'Taken back by the side that opened it.' },
  },
});
registerEnumType(DisputeReason, {
  name: 'DisputeReason',
  description: 'What a side says went wrong.',
  valuesConfig: {
    NOT_DONE: { description: 'The work was not done, or not finished.' },
    NOT_AS_AGREED: { description: 'The work is not what was agreed.' },
    DAMAGE: { description: 'Something was damaged.' },
    NO_SHOW: { description: 'Somebody did not come.' },
    NOT_APPROVED: { description: 'The work is done, and the hirer does not approve it.' },
    OTHER: { description: 'Something else, as the story says.' },
  },
});
registerEnumType(DisputeOutcome, {
  name: 'DisputeOutcome',
  description: 'Where the money of a settled dispute goes.',
  valuesConfig: {
    RELEASE: { description: 'All to the worker, less the fee.' },
    REFUND: { description: 'All back to the hirer.' },
    SPLIT: { description: 'A part back to the hirer, the rest to the worker.' },
  },
});
registerEnumType(DisputeMove, {
  name: 'DisputeMove',
  description: 'What can be done with a dispute.',
  valuesConfig: {
    ANSWER: { description: 'Say how the other side sees it: answerDispute.' },
    ADD_EVIDENCE: { description: 'Hand in more: addDisputeEvidence.' },
    WITHDRAW: { description: 'Take it back: withdrawDispute.' },
    CONCEDE: { description: 'Let the other side have all of it: concedeDispute.' },
    SETTLE: { description: 'Decide where the money goes: settleDispute.' },
  },
});

const parties = people<{ hirerId: string; workerId: string }>(
  'the hirer and the worker of its contract',
  ({ hirerId, workerId }) => [hirerId, workerId],
);
const whoSees = anyOf(parties, staffWith('disputes'), staffWith('finance'));
const asTheDispute = whoeverSees('whoever sees the dispute');

@ObjectType('Upload', { description: 'A file that somebody uploaded.' })
@Directive('@key(fields: "id", resolvable: false)')
@Access(everyone)
export class Upload {
  @Field(() => ID, { description: 'Id of the file.' })
  id!: string;
}

@ObjectType('DisputeWish', { description: 'How a side wants what is held parted, and why.' })
@Access(asTheDispute)
export class DisputeWish {
  @Field(() => MoneyType, { description: 'What should go to the worker, before the fee.' })
  released!: object;

  @Field(() => MoneyType, { description: 'What should go back to the hirer.' })
  refunded!: object;

  @Field(() => String, { description: 'What happened, in that side’s words.' })
  story!: string;

  @Field(() => Date, { description: 'When they said so.' })
  at!: Date;
}

@ObjectType('DisputeEvidence', { description: 'What a side handed in. It is never changed or removed.' })
@Access(asTheDispute)
export class DisputeEvidence {
  @Field(() => ID, { description: 'Id of the piece of evidence.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What it shows; null where it came with the story of a side.' })
  text?: string | null;

  @Field(() => Date, { description: 'When it was handed in.' })
  addedAt!: Date;
}

@ObjectType('DisputeSettlement', { description: 'How a dispute was decided.' })
@Access(asTheDispute)
export class DisputeSettlement {
  @Field(() => DisputeOutcome, { description: 'Where the money goes.' })
  outcome!: DisputeOutcome;

  @Field(() => MoneyType, { description: 'What goes to the worker, before the fee.' })
  released!: object;

  @Field(() => MoneyType, { description: 'What goes back to the hirer.' })
  refunded!: object;

  @Field(() => MoneyType, { description: "The platform's part of what is released." })
  fee!: object;

  @Field(() => MoneyType, { description: 'What the worker gets of what is released.' })
  net!: object;

  @Field(() => String, { description: 'Why, in words for both sides.' })
  reason!: string;

  @Field(() => Date, { description: 'When it was decided.' })
  decidedAt!: Date;

  @Field(() => Boolean, {
    description:
      "Whether staff decided; otherwise a side gave in, or the money went by another way, such as by the payer's bank.",
  })
  byStaff!: boolean;

  @Field(() => Boolean, { description: 'Whether the contract ends with it.' })
  endsContract!: boolean;
}

@ObjectType('Dispute', {
  description:
    'One side of a contract says that a milestone went wrong. Its money stays where it is until a side gives in, the dispute is withdrawn, or staff decide.',
})
@Directive('@key(fields: "id")')
@Access(whoSees)
export class Dispute {
  @Field(() => ID, { description: 'Id of the dispute.' })
  id!: string;

  @Field(() => DisputeStatus, { description: 'Where it stands.' })
  status!: DisputeStatus;

  @Field(() => DisputeReason, { description: 'What the side that opened it says went wrong.' })
  reason!: DisputeReason;

  @Field(() => Date, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => Date, { description: 'Until when the other side may answer. After that, staff decide without.' })
  answerBy!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was settled or withdrawn.' })
  closedAt?: Date | null;
}

export const DisputeConnection = connectionOf('Dispute', () => Dispute);
