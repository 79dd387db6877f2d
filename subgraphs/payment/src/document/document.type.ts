import { Access, people } from '@kelmah/kit/access/access';
import { Currency, MoneyType } from '@kelmah/kit/money/money.type';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum StatementSide {
  HIRER = 'HIRER',
  WORKER = 'WORKER',
}
registerEnumType(StatementSide, {
  name: 'StatementSide',
  description: 'Whether a statement is of what somebody paid or of what they earned.',
  valuesConfig: {
    HIRER: { description: 'What they paid, and what of it is still held.' },
    WORKER: { description: 'What they earned, and what of it is not paid out yet.' },
  },
});

export enum StatementFormat {
  PDF = 'PDF',
  CSV = 'CSV',
}
registerEnumType(StatementFormat, {
  name: 'StatementFormat',
  description: 'As what a statement is kept.',
  valuesConfig: { PDF: { description: 'To read and print.' }, CSV: { description: 'For a spreadsheet.' } },
});

// A statement is only made for the person whose it is, so whoever holds one may see all of it.
const owner = people<{ userId: string }>('the person whose statement it is', ({ userId }) => [userId]);
const seenByOwner = { says: owner.says, allows: () => true };

@ObjectType('StatementLine', { description: 'One movement of money.' })
@Access(seenByOwner)
export class StatementLineType {
  @Field(() => ID, { description: 'The transaction of the ledger that it comes from.' })
  id!: string;

  @Field(() => Date, { description: 'When it was booked.' })
  at!: Date;

  @Field(() => String, { description: 'What happened, in words.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'The milestone and the contract that it is about.' })
  about?: string | null;

  @Field(() => MoneyType, { description: 'What it changed: more is positive.' })
  amount!: object;

  @Field(() => MoneyType, { description: 'The balance after it.' })
  balance!: object;
}

@ObjectType('StatementSection', { description: 'The movements of one currency.' })
@Access(seenByOwner)
export class StatementSectionType {
  @Field(() => Currency, { description: 'The currency.' })
  currency!: string;

  @Field(() => MoneyType, { description: 'The balance at the beginning of the month.' })
  opening!: object;

  @Field(() => MoneyType, { description: 'The balance at its end, or now.' })
  closing!: object;

  @Field(() => [StatementLineType], { description: 'Each movement, the oldest first; at most 5,000.' })
  lines!: object[];
}

@ObjectType('Statement', { description: "A person's money in one month of Ghana's calendar." })
@Access(owner)
export class StatementType {
  @Field(() => String, { description: 'The month, such as 2026-10.' })
  month!: string;

  @Field(() => StatementSide, { description: 'Of what it is.' })
  side!: StatementSide;

  @Field(() => [StatementSectionType], { description: 'By currency; none where nothing moved and nothing is left.' })
  sections!: object[];
}

@ObjectType('PaymentDocument', { description: 'A file to keep.' })
@Access(seenByOwner)
export class PaymentDocumentType {
  @Field(() => String, { description: 'What it may be called.' })
  fileName!: string;

  @Field(() => String, { description: 'Its media type.' })
  contentType!: string;

  @Field(() => String, { description: 'Its bytes, as base64.' })
  base64!: string;
}
