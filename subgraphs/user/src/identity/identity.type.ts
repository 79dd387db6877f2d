import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, anyOf, everyone, hiddenFromSupport, people, staffWith } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { connectionOf } from '@kelmah/kit/page/page.type';

export enum VerificationLevel {
  NONE = 'NONE',
  PHONE = 'PHONE',
  IDENTITY = 'IDENTITY',
}
registerEnumType(VerificationLevel, {
  name: 'VerificationLevel',
  description: 'How far somebody has proved who they are; each level takes in the one before.',
  valuesConfig: {
    NONE: { description: 'An e-mail address is all that they have proved.' },
    PHONE: { description: 'They have proved a phone number.' },
    IDENTITY: { description: 'Kelmah has compared their Ghana Card with their face and name.' },
  },
});

export enum IdentityCheckStatus {
  SUBMITTED = 'SUBMITTED',
  VERIFIED = 'VERIFIED',
  REJECTED = 'REJECTED',
}
registerEnumType(IdentityCheckStatus, {
  name: 'IdentityCheckStatus',
  description: 'Where the check of a person’s identity stands.',
  valuesConfig: {
    SUBMITTED: { description: 'Staff look at it.' },
    VERIFIED: { description: 'The person is who they say.' },
    REJECTED: { description: 'It could not be taken; another may be handed in.' },
  },
});

export enum RejectionReason {
  UNREADABLE = 'UNREADABLE',
  NOT_A_GHANA_CARD = 'NOT_A_GHANA_CARD',
  NUMBER_DIFFERS = 'NUMBER_DIFFERS',
  NAME_DIFFERS = 'NAME_DIFFERS',
  FACE_DIFFERS = 'FACE_DIFFERS',
  EXPIRED = 'EXPIRED',
  CARD_IN_USE = 'CARD_IN_USE',
  OTHER = 'OTHER',
}
registerEnumType(RejectionReason, {
  name: 'IdentityRejectionReason',
  description: 'Why a check of somebody’s identity failed.',
  valuesConfig: {
    UNREADABLE: { description: 'A picture cannot be read.' },
    NOT_A_GHANA_CARD: { description: 'It is not a Ghana Card.' },
    NUMBER_DIFFERS: { description: 'The number on the card is another.' },
    NAME_DIFFERS: { description: 'The name on the card is another.' },
    FACE_DIFFERS: { description: 'The face is not the one on the card.' },
    EXPIRED: { description: 'The card is no longer good.' },
    CARD_IN_USE: { description: 'Another account is known by this card.' },
    OTHER: { description: 'As the note says.' },
  },
});

export const identityStaff = staffWith('moderation');
export const ownerOrStaff = anyOf(
  people<{ userId: string }>('the person themselves', ({ userId }) => [userId]),
  identityStaff,
);

@ObjectType({ description: 'A Ghana Card and a face, handed in so that staff can say that somebody is who they are.' })
@Directive('@key(fields: "id")')
@Access(hiddenFromSupport(ownerOrStaff))
@PrivateFor(0)
export class IdentityCheck {
  @Field(() => ID, { description: 'The check.' })
  id!: string;

  @Field(() => IdentityCheckStatus, { description: 'Where it stands.' })
  status!: IdentityCheckStatus;

  @Field(() => String, { description: 'The last four signs of the card’s number.' })
  cardHint!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was handed in.' })
  submittedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When staff decided.' })
  decidedAt?: Date | null;

  @Field(() => [RejectionReason], { description: 'Why it failed; empty where it did not.' })
  reasons!: RejectionReason[];

  @Field(() => String, { nullable: true, description: 'What staff wrote to the person.' })
  note?: string | null;

  userId!: string;
}
export const IdentityCheckConnection = connectionOf('IdentityCheck', () => IdentityCheck);

@InputType({ description: 'Your Ghana Card and your face.' })
export class SubmitIdentityCheckInput {
  @Field(() => String, { description: 'The number on the card: GHA-123456789-0.' })
  cardNumber!: string;

  @Field(() => ID, { description: 'A picture of the card’s front: an upload for IDENTITY that is READY.' })
  cardUploadId!: string;

  @Field(() => ID, { description: 'A picture of your face: another upload for IDENTITY that is READY.' })
  selfieUploadId!: string;
}

@ObjectType({ description: 'It is handed in; staff look at it.' })
@Access(everyone)
export class SubmitIdentityCheckSuccess {
  @Field(() => IdentityCheck, { description: 'The check.' })
  check!: object;
}
export const SubmitIdentityCheckResult = resultUnion('SubmitIdentityCheckResult', () => SubmitIdentityCheckSuccess);

@InputType({ description: 'What staff say of a check.' })
export class DecideIdentityCheckInput {
  @Field(() => ID, { description: 'A check that waits.' })
  checkId!: string;

  @Field(() => Boolean, { description: 'Whether the person is who they say.' })
  verified!: boolean;

  @Field(() => [RejectionReason], { defaultValue: [], description: 'Why not; at least one where it fails.' })
  reasons!: RejectionReason[];

  @Field(() => String, { nullable: true, description: 'To the person, at most 500 characters.' })
  note?: string | null;
}

@ObjectType({ description: 'It is decided; the person is told.' })
@Access(everyone)
export class DecideIdentityCheckSuccess {
  @Field(() => IdentityCheck, { description: 'The check.' })
  check!: object;
}
export const DecideIdentityCheckResult = resultUnion('DecideIdentityCheckResult', () => DecideIdentityCheckSuccess);
