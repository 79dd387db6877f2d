import { Access, staffWith } from '@kelmah/kit/access/access';
import { Currency, Int64 } from '@kelmah/kit/money/money.type';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

const finance = staffWith('finance');

/** The kinds of accounts, in words; a test holds them to the chart. */
const kindsInWords = {
  PLATFORM_BALANCE: 'What the payment provider holds for us.',
  PLATFORM_PAID_OUT: "What the payment provider paid to the platform's bank.",
  PROVIDER_FEES: 'What the payment provider took for its service.',
  PLATFORM_LOSS: 'What nobody can be asked for.',
  CHARGEBACK_PENDING: "What payers' banks took back and have not decided about.",
  FEE_REVENUE: "The platform's fees.",
  HELD: 'Held for a milestone.',
  OWED_TO_HIRER: 'Came twice or came back, and belongs to the hirer.',
  WORKER_RECEIVABLE: 'Owed to us by a worker after a lost chargeback.',
  WORKER_EARNED: 'All that a worker earned.',
  WORKER_AVAILABLE: "On a worker's account with the payment provider.",
  WORKER_ON_ITS_WAY: "On its way to a worker's bank or wallet.",
  WORKER_PAID_OUT: "At a worker's bank or wallet.",
  WORKER_PAID_BACK: 'Given back to us by a worker for what was owed.',
};
export type LedgerAccountKind = keyof typeof kindsInWords;
export const LedgerAccountKind = Object.fromEntries(Object.keys(kindsInWords).map((kind) => [kind, kind])) as {
  [Kind in LedgerAccountKind]: Kind;
};
registerEnumType(LedgerAccountKind, {
  name: 'LedgerAccountKind',
  description: 'What an account of the ledger stands for.',
  valuesConfig: Object.fromEntries(Object.entries(kindsInWords).map(([kind, description]) => [kind, { description }])),
});

@ObjectType('LedgerCheck', { description: 'The ledger of one currency, summed up.' })
@Access(finance)
export class LedgerCheck {
  @Field(() => Currency, { description: 'The currency.' })
  currency!: string;

  @Field(() => Int64, { description: 'The sum of all its entries in minor units: zero, or the books are wrong.' })
  sumMinor!: number;

  @Field(() => Int, { description: 'How many entries there are.' })
  entries!: number;
}

@ObjectType('LedgerTransaction', { description: 'One move of money in the ledger: entries that sum to zero.' })
@Access(finance)
export class LedgerTransaction {
  @Field(() => ID, { description: 'Id of the transaction.' })
  id!: string;

  @Field(() => String, { description: 'What kind of move it is, such as HOLD or RELEASE.' })
  kind!: string;

  @Field(() => String, { description: 'What it books; nothing is booked twice under one reference.' })
  reference!: string;

  @Field(() => Date, { description: 'When it was booked.' })
  at!: Date;

  @Field(() => Int, { description: 'The hash chain that it stands in.' })
  shard!: number;

  @Field(() => Int64, { description: 'Its place in that chain, from 1.' })
  position!: number;

  @Field(() => String, { description: 'SHA-256 of the hash before it in its chain and of all that it says.' })
  hash!: string;

  @Field(() => ID, { nullable: true, description: 'The payment that it belongs to.' })
  fundingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The payout that it belongs to.' })
  payoutId?: string | null;
}
export const LedgerTransactionConnection = connectionOf('LedgerTransaction', () => LedgerTransaction);

@ObjectType('LedgerAccount', { description: 'An account of the ledger: one kind, one currency, one owner.' })
@Access(finance)
export class LedgerAccountType {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;

  @Field(() => LedgerAccountKind, { description: 'What it stands for.' })
  kind!: LedgerAccountKind;

  @Field(() => Currency, { description: 'Its currency.' })
  currency!: string;

  @Field(() => ID, { nullable: true, description: 'Whose it is; null where it is the platform’s.' })
  userId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The milestone that it is for.' })
  milestoneId?: string | null;
}

@ObjectType('LedgerEntry', { description: 'One line of a transaction.' })
@Access(finance)
export class LedgerEntry {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;
}
export const LedgerEntryConnection = connectionOf('LedgerEntry', () => LedgerEntry);

@ObjectType('LedgerAlarm', { description: 'Something that the watch found wrong with the ledger.' })
@Access(finance)
export class LedgerAlarm {
  @Field(() => ID, { description: 'Id of the alarm.' })
  id!: string;

  @Field(() => String, { description: 'What is wrong, as one word: CHANGED, GAP, CUT_OFF and the like.' })
  what!: string;

  @Field(() => String, { description: 'Where: the transaction, chain, entry, account or currency.' })
  place!: string;

  @Field(() => String, { description: 'What is wrong, in words.' })
  words!: string;

  @Field(() => Date, { description: 'When it was first found.' })
  firstSeenAt!: Date;

  @Field(() => Date, { description: 'When it was last found.' })
  lastSeenAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was no longer found.' })
  resolvedAt?: Date | null;
}
export const LedgerAlarmConnection = connectionOf('LedgerAlarm', () => LedgerAlarm);

@InputType({ description: 'Which transactions of the ledger; those that fit all that is given.' })
export class LedgerFilter {
  @Field(() => String, { nullable: true, description: 'What it books, whole.' })
  reference?: string | null;

  @Field(() => ID, { nullable: true, description: 'The payment.' })
  fundingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Somebody on whose accounts it has entries.' })
  userId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An account on which it has entries.' })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: 'The kind of move, such as HOLD or RELEASE.' })
  kind?: string | null;

  @Field(() => Date, { nullable: true, description: 'Booked at this moment or later.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Booked before this moment.' })
  to?: Date | null;
}
