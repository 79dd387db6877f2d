import { Access, everyone, people, whoeverSees } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { AsItsHolder } from '@kelmah/kit/hints/hints';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum Criterion {
  QUALITY = 'QUALITY',
  PUNCTUALITY = 'PUNCTUALITY',
  COMMUNICATION = 'COMMUNICATION',
  TIDINESS = 'TIDINESS',
  CLARITY = 'CLARITY',
  PAYMENT = 'PAYMENT',
  FAIRNESS = 'FAIRNESS',
}
registerEnumType(Criterion, {
  name: 'Criterion',
  description:
    'What is rated: of a worker QUALITY, PUNCTUALITY, COMMUNICATION, TIDINESS; of a hirer CLARITY, COMMUNICATION, PAYMENT, FAIRNESS.',
  valuesConfig: {
    QUALITY: { description: 'How well the work was done; of a worker.' },
    PUNCTUALITY: { description: 'Whether they came and finished when they said; of a worker.' },
    COMMUNICATION: { description: 'Whether they could be reached and said what mattered; of either.' },
    TIDINESS: { description: 'How they left the place; of a worker.' },
    CLARITY: { description: 'Whether it was clear what was wanted; of a hirer.' },
    PAYMENT: { description: 'Whether they paid and approved without delay; of a hirer.' },
    FAIRNESS: { description: 'Whether they kept to what was agreed; of a hirer.' },
  },
});

export enum ReviewMove {
  EDIT = 'EDIT',
  REPLY = 'REPLY',
}
registerEnumType(ReviewMove, {
  name: 'ReviewMove',
  description: 'What can be done with a review now.',
  valuesConfig: {
    EDIT: { description: 'Write it anew, while it is sealed.' },
    REPLY: { description: 'Reply to it, once.' },
  },
});

/** An open review is for all to read; a sealed one is loaded for its author alone. */
const readers = whoeverSees('everyone once it is open, its author before');

@ObjectType({ description: 'How one thing was rated.' })
@Access(readers)
@AsItsHolder()
export class CriterionRating {
  @Field(() => Criterion, { description: 'What is rated.' })
  criterion!: Criterion;

  @Field(() => Int, { description: '1 to 5 stars.' })
  rating!: number;
}

@InputType({ description: 'How one thing is rated.' })
export class CriterionRatingInput {
  @Field(() => Criterion, { description: 'What is rated.' })
  criterion!: Criterion;

  @Field(() => Int, { description: '1 to 5 stars.' })
  rating!: number;
}

@ObjectType({ description: 'What the person reviewed had to say to it.' })
@Access(readers)
@AsItsHolder()
export class ReviewReply {
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => Date, { description: 'When it was written.' })
  writtenAt!: Date;
}

@ObjectType('Review', { description: 'What one party of a finished contract says of the other.' })
@Directive('@key(fields: "id")')
@Access(readers)
export class ReviewType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: '1 to 5 stars.' })
  rating!: number;

  @Field(() => [CriterionRating], { description: 'Single things as they were rated.' })
  criteria!: CriterionRating[];

  @Field(() => String, { description: 'The words; may be empty.' })
  text!: string;

  @Field(() => Date, { description: 'When it was written, or written anew while it was sealed.' })
  writtenAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it opened; null while it is sealed.' })
  openedAt?: Date | null;

  @Field(() => ReviewReply, { nullable: true, description: 'The reply of the person reviewed.' })
  reply?: ReviewReply | null;
}

export const ReviewConnection = connectionOf('Review', () => ReviewType);

const partiesAlone = people<{ hirerId: string; workerId: string }>(
  'the parties of the contract',
  ({ hirerId, workerId }) => [hirerId, workerId],
);

@ObjectType('ReviewState', {
  description: 'How the viewer stands with reviewing a finished contract. Tells nothing of what the other has sealed.',
})
@Access(partiesAlone)
export class ReviewStateType {
  @Field(() => Boolean, { description: 'Whether the viewer can still write a review and has not.' })
  canReview!: boolean;

  @Field(() => Date, { nullable: true, description: 'Until when reviews are written.' })
  dueAt?: Date | null;

  @Field(() => ReviewType, { nullable: true, description: "The viewer's review." })
  mine?: object | null;

  @Field(() => Boolean, { description: "Whether the other's review is there to read." })
  theirsIsOpen!: boolean;
}

@InputType({ description: 'A review of the other party.' })
export class WriteReviewInput {
  @Field(() => ID, { description: 'The finished contract.' })
  contractId!: string;

  @Field(() => Int, { description: '1 to 5 stars.' })
  rating!: number;

  @Field(() => [CriterionRatingInput], { nullable: true, description: 'Single things, as far as they are rated.' })
  criteria?: CriterionRatingInput[] | null;

  @Field(() => String, { nullable: true, description: 'The words; 2,000 characters at most.' })
  text?: string | null;
}

@ObjectType({ description: 'The review is written.' })
@Access(everyone)
export class WriteReviewSuccess {
  @Field(() => ReviewType, { description: 'The review: sealed, or open where it was the second of the two.' })
  review!: object;
}

export const WriteReviewResult = resultUnion('WriteReviewResult', () => WriteReviewSuccess);

@InputType({ description: 'A reply to a review.' })
export class ReplyToReviewInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;

  @Field(() => String, { description: 'The words; 1,000 characters at most.' })
  text!: string;
}

@ObjectType({ description: 'The reply is written.' })
@Access(everyone)
export class ReplyToReviewSuccess {
  @Field(() => ReviewType, { description: 'The review with its reply.' })
  review!: object;
}

export const ReplyToReviewResult = resultUnion('ReplyToReviewResult', () => ReplyToReviewSuccess);
