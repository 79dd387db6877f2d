import { Access, everyone, staffWith } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Currency, MoneyType } from '@kelmah/kit/money/money.type';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FindingKind, ReconciliationStart, ReconciliationStatus } from './reconciliation.states';

const finance = staffWith('finance');

registerEnumType(ReconciliationStatus, {
  name: 'ReconciliationStatus',
  description: 'Where a comparison of the ledger with the payment provider stands.',
  valuesConfig: {
    RUNNING: { description: 'Under way, or waiting for the provider to answer again.' },
    DONE: { description: 'All was compared.' },
    FAILED: { description: 'It could not be brought to its end; `error` says why.' },
  },
});

registerEnumType(ReconciliationStart, {
  name: 'ReconciliationStart',
  description: 'Who wanted a comparison.',
  valuesConfig: {
    CLOCK: { description: 'It is made every hour.' },
    STAFF: { description: 'A person of ours.' },
    COMMAND: { description: 'The command on the server.' },
  },
});

registerEnumType(FindingKind, {
  name: 'ReconciliationFindingKind',
  description: 'In what the ledger and the payment provider do not agree.',
  valuesConfig: {
    NOT_BOOKED: { description: 'Money moved at the provider and the ledger does not know it.' },
    NOT_AT_PROVIDER: { description: 'The ledger says that money moved, and at the provider none did.' },
    AMOUNT_DIFFERS: { description: 'Both know the move, with different amounts.' },
    ACCOUNT_DIFFERS: { description: "A worker's account holds another amount than the ledger says." },
    BALANCE_DIFFERS: { description: "The platform's balances differ, and no single move explains it." },
    UNSETTLED: { description: 'What was decided about held money does not fit what is held.' },
  },
});

@ObjectType('ReconciliationRun', { description: 'One comparison of the ledger with the payment provider, both ways.' })
@Access(finance)
export class ReconciliationRun {
  @Field(() => ID, { description: 'Id of the comparison.' })
  id!: string;

  @Field(() => ReconciliationStatus, { description: 'Where it stands.' })
  status!: ReconciliationStatus;

  @Field(() => ReconciliationStart, { description: 'Who wanted it.' })
  startedBy!: ReconciliationStart;

  @Field(() => Date, {
    nullable: true,
    description: 'What moved at the provider since then was read; null where all of it was.',
  })
  since?: Date | null;

  @Field(() => Date, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  finishedAt?: Date | null;

  @Field(() => Int, { description: 'How many moves of money were read from the provider for the first time.' })
  transactionsRead!: number;

  @Field(() => Int, { description: 'How many bookings of the ledger were looked at.' })
  bookingsChecked!: number;

  @Field(() => Int, { description: "How many workers' accounts were compared." })
  accountsChecked!: number;

  @Field(() => Int, { description: 'How many moves were missing or wrong in the ledger and were put right.' })
  repaired!: number;

  @Field(() => Int, { description: 'How many findings it opened.' })
  findingsOpened!: number;

  @Field(() => Int, { description: 'How many findings came right and were closed.' })
  findingsClosed!: number;
}

export const ReconciliationRunConnection = connectionOf('ReconciliationRun', () => ReconciliationRun);

@ObjectType('ReconciliationFinding', {
  description: 'A place where the ledger and the payment provider do not agree, which a person has to look at.',
})
@Access(finance)
export class ReconciliationFinding {
  @Field(() => ID, { description: 'Id of the finding.' })
  id!: string;

  @Field(() => FindingKind, { description: 'In what they differ.' })
  kind!: FindingKind;

  @Field(() => String, { description: 'What was found, in words.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The booking that it is about, as the ledger names it.' })
  reference?: string | null;

  @Field(() => [ID], { description: 'What it is about at the provider: ids to look up there.' })
  providerIds!: string[];

  @Field(() => Date, { description: 'When it was found.' })
  openedAt!: Date;

  @Field(() => Date, { description: 'When it was seen last.' })
  seenAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What the person who closed it wrote.' })
  note?: string | null;
}

export const ReconciliationFindingConnection = connectionOf('ReconciliationFinding', () => ReconciliationFinding);

@ObjectType('ProviderBalance', {
  description: "The platform's balance in one currency by the ledger and by the payment provider, as last compared.",
})
@Access(finance)
export class ProviderBalance {
  @Field(() => Currency, { description: 'The currency.' })
  currency!: string;

  @Field(() => MoneyType, { description: 'By the ledger.' })
  ledger!: object;

  @Field(() => MoneyType, { description: 'By the provider: available and on its way to it.' })
  provider!: object;

  @Field(() => MoneyType, { description: 'How much more there is by the ledger; below zero where it is less.' })
  difference!: object;

  @Field(() => Date, { description: 'When they were compared.' })
  checkedAt!: Date;
}

@InputType({ description: 'How far back to compare.' })
export class StartReconciliationInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to read everything there ever was, instead of what is new and the four days before.',
  })
  everything?: boolean;
}

@ObjectType({ description: 'A comparison is under way.' })
@Access(everyone)
export class StartReconciliationSuccess {
  @Field(() => ReconciliationRun, { description: 'The comparison: a new one, or the one that was under way.' })
  run!: object;
}
export const StartReconciliationResult = resultUnion('StartReconciliationResult', () => StartReconciliationSuccess);

@InputType({ description: 'Which finding has been dealt with, and how.' })
export class ResolveFindingInput {
  @Field(() => ID, { description: 'Id of the finding.' })
  findingId!: string;

  @Field(() => String, { description: 'What was found out or done, in 3 to 1000 characters.' })
  note!: string;
}

@ObjectType({ description: 'The finding is closed. Found again with other amounts, it opens again.' })
@Access(everyone)
export class ResolveFindingSuccess {
  @Field(() => ReconciliationFinding, { description: 'The finding.' })
  finding!: object;
}
export const ResolveFindingResult = resultUnion('ResolveFindingResult', () => ResolveFindingSuccess);
