import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Chargeback } from './chargeback.type';

const keyWords = 'Made by the client, one for each intention: doing it again with the same key does it once.';

@InputType({ description: 'What to answer the bank.' })
export class SubmitChargebackEvidenceInput {
  @Field(() => ID, { description: 'Id of the chargeback.' })
  chargebackId!: string;

  @Field(() => String, {
    description:
      'What the bank should know, in 10 to 10,000 characters. Contract, milestone, and when it was paid, begun and approved are told by themselves.',
  })
  text!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Files kept with the case for staff, ten at most. The bank gets the words alone.',
  })
  uploadIds!: string[];

  @Field(() => ID, { description: keyWords })
  idempotencyKey!: string;
}

@InputType({ description: 'Which chargeback to give way to.' })
export class AcceptChargebackInput {
  @Field(() => ID, { description: 'Id of the chargeback.' })
  chargebackId!: string;

  @Field(() => ID, { description: keyWords })
  idempotencyKey!: string;
}

@InputType({ description: 'Which warning to have done with.' })
export class DismissFraudWarningInput {
  @Field(() => ID, { description: 'Id of the warning.' })
  chargebackId!: string;
}

@ObjectType({ description: 'The bank has our answer.' })
@Access(everyone)
export class SubmitChargebackEvidenceSuccess {
  @Field(() => Chargeback, { description: 'The chargeback.' })
  chargeback!: object;
}
export const SubmitChargebackEvidenceResult = resultUnion(
  'SubmitChargebackEvidenceResult',
  () => SubmitChargebackEvidenceSuccess,
);

@ObjectType({ description: 'The bank keeps the money.' })
@Access(everyone)
export class AcceptChargebackSuccess {
  @Field(() => Chargeback, { description: 'The chargeback.' })
  chargeback!: object;
}
export const AcceptChargebackResult = resultUnion('AcceptChargebackResult', () => AcceptChargebackSuccess);

@ObjectType({ description: 'The payment goes on.' })
@Access(everyone)
export class DismissFraudWarningSuccess {
  @Field(() => Chargeback, { description: 'The warning.' })
  chargeback!: object;
}
export const DismissFraudWarningResult = resultUnion('DismissFraudWarningResult', () => DismissFraudWarningSuccess);
