import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { MoneyInput } from '@kelmah/kit/money/money.type';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DisputeReason } from './dispute.states';
import { Dispute } from './dispute.type';

const key = 'Made by the client, one for each intention: doing it again with the same key does it once.';
const files = 'Files of your own that were uploaded as EVIDENCE, ten at most. Both sides and staff see them.';
const messages =
  'Messages between the two sides, twenty at most. Their words are frozen as they are now, for both sides and staff.';

@InputType({ description: 'What went wrong, and how you want what is held parted.' })
export class OpenDisputeInput {
  @Field(() => ID, { description: 'The milestone: its money is held, its work has begun and it is not approved.' })
  milestoneId!: string;

  @Field(() => DisputeReason, { description: 'What went wrong.' })
  reason!: DisputeReason;

  @Field(() => String, { description: 'What happened, in 20 to 5,000 characters.' })
  story!: string;

  @Field(() => MoneyInput, { description: 'What should go back to the hirer; the rest goes to the worker.' })
  refundWanted!: MoneyInput;

  @Field(() => [ID], { nullable: true, description: files })
  uploadIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: messages })
  messageIds?: string[] | null;

  @Field(() => ID, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'How you see it, and how you want what is held parted.' })
export class AnswerDisputeInput {
  @Field(() => ID, { description: 'The dispute, opened by the other side.' })
  disputeId!: string;

  @Field(() => String, { description: 'What happened, in 20 to 5,000 characters.' })
  story!: string;

  @Field(() => MoneyInput, { description: 'What should go back to the hirer; the rest goes to the worker.' })
  refundWanted!: MoneyInput;

  @Field(() => [ID], { nullable: true, description: files })
  uploadIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: messages })
  messageIds?: string[] | null;

  @Field(() => ID, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'What you hand in. It cannot be changed or taken back.' })
export class AddDisputeEvidenceInput {
  @Field(() => ID, { description: 'The dispute, which is open.' })
  disputeId!: string;

  @Field(() => String, { description: 'What it shows, in 1 to 5,000 characters.' })
  text!: string;

  @Field(() => [ID], { nullable: true, description: files })
  uploadIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: messages })
  messageIds?: string[] | null;

  @Field(() => ID, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'Which dispute to take back.' })
export class WithdrawDisputeInput {
  @Field(() => ID, { description: 'The dispute, opened by you.' })
  disputeId!: string;
}

@InputType({ description: 'In which dispute to give in.' })
export class ConcedeDisputeInput {
  @Field(() => ID, { description: 'The dispute.' })
  disputeId!: string;
}

@InputType({ description: 'Where the money goes.' })
export class SettleDisputeInput {
  @Field(() => ID, { description: 'The dispute.' })
  disputeId!: string;

  @Field(() => MoneyInput, {
    description: 'What goes back to the hirer, from nothing to all that is held; the rest goes to the worker.',
  })
  refunded!: MoneyInput;

  @Field(() => String, { description: 'Why, in 10 to 2,000 characters. Both sides read it.' })
  reason!: string;

  @Field(() => Boolean, { description: 'Whether the contract ends with it.' })
  endsContract!: boolean;

  @Field(() => ID, { description: key })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The dispute is open.' })
@Access(everyone)
export class OpenDisputeSuccess {
  @Field(() => Dispute, { description: 'The dispute.' })
  dispute!: object;
}
export const OpenDisputeResult = resultUnion('OpenDisputeResult', () => OpenDisputeSuccess);

@ObjectType({ description: 'The dispute is answered.' })
@Access(everyone)
export class AnswerDisputeSuccess {
  @Field(() => Dispute, { description: 'The dispute.' })
  dispute!: object;
}
export const AnswerDisputeResult = resultUnion('AnswerDisputeResult', () => AnswerDisputeSuccess);

@ObjectType({ description: 'The evidence is handed in.' })
@Access(everyone)
export class AddDisputeEvidenceSuccess {
  @Field(() => Dispute, { description: 'The dispute.' })
  dispute!: object;
}
export const AddDisputeEvidenceResult = resultUnion('AddDisputeEvidenceResult', () => AddDisputeEvidenceSuccess);

@ObjectType({ description: 'The dispute is taken back.' })
@Access(everyone)
export class WithdrawDisputeSuccess {
  @Field(() => Dispute, { description: 'The dispute.' })
  dispute!: object;
}
export const WithdrawDisputeResult = resultUnion('WithdrawDisputeResult', () => WithdrawDisputeSuccess);

@ObjectType({ description: 'All of it goes to the other side.' })
@Access(everyone)
export class ConcedeDisputeSuccess {
  @Field(() => Dispute, { description: 'The dispute.' })
  dispute!: object;
}
export const ConcedeDisputeResult = resultUnion('ConcedeDisputeResult', () => ConcedeDisputeSuccess);

@ObjectType({ description: 'It is decided where the money goes.' })
@Access(everyone)
export class SettleDisputeSuccess {
  @Field(() => Dispute, { description: 'The dispute.' })
  dispute!: object;
}
export const SettleDisputeResult = resultUnion('SettleDisputeResult', () => SettleDisputeSuccess);
