import { Access, people } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum NotificationKind {
  APPLICATION_RECEIVED = 'APPLICATION_RECEIVED',
  APPLICATION_SHORTLISTED = 'APPLICATION_SHORTLISTED',
  APPLICATION_ACCEPTED = 'APPLICATION_ACCEPTED',
  APPLICATION_DECLINED = 'APPLICATION_DECLINED',
  CONTRACT_OFFERED = 'CONTRACT_OFFERED',
  CONTRACT_ACTIVE = 'CONTRACT_ACTIVE',
  CONTRACT_CANCELLED = 'CONTRACT_CANCELLED',
  MILESTONE_FUNDED = 'MILESTONE_FUNDED',
  MILESTONE_SUBMITTED = 'MILESTONE_SUBMITTED',
  CHANGES_REQUESTED = 'CHANGES_REQUESTED',
  MILESTONE_APPROVED = 'MILESTONE_APPROVED',
  MILESTONE_PAID = 'MILESTONE_PAID',
  PAYMENT_FAILED = 'PAYMENT_FAILED',
  PAYMENT_REFUNDED = 'PAYMENT_REFUNDED',
  PAYOUT_PAID = 'PAYOUT_PAID',
  PAYOUT_FAILED = 'PAYOUT_FAILED',
  CONTRACT_COMPLETED = 'CONTRACT_COMPLETED',
  REVIEW_OPENED = 'REVIEW_OPENED',
  NEW_MESSAGE = 'NEW_MESSAGE',
  JOB_EXPIRED = 'JOB_EXPIRED',
  DISPUTE_OPENED = 'DISPUTE_OPENED',
  DISPUTE_CHANGED = 'DISPUTE_CHANGED',
  DISPUTE_SETTLED = 'DISPUTE_SETTLED',
  CHARGEBACK = 'CHARGEBACK',
  TERMINATION_PROPOSED = 'TERMINATION_PROPOSED',
  CONTRACT_TERMINATED = 'CONTRACT_TERMINATED',
  PAYOUT_DETAILS_CHANGED = 'PAYOUT_DETAILS_CHANGED',
  PAYOUT_REQUIREMENTS_DUE = 'PAYOUT_REQUIREMENTS_DUE',
  IDENTITY_DECIDED = 'IDENTITY_DECIDED',
  SUPPORT_ASKED = 'SUPPORT_ASKED',
}
registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What a notice is about.',
  valuesConfig: {
    APPLICATION_RECEIVED: { description: 'Somebody applied to a job of theirs.' },
    APPLICATION_SHORTLISTED: { description: 'Their application is on the short list.' },
    APPLICATION_ACCEPTED: { description: 'Their application was chosen.' },
    APPLICATION_DECLINED: { description: 'Their application was not chosen.' },
    CONTRACT_OFFERED: { description: 'A contract waits for their signature.' },
    CONTRACT_ACTIVE: { description: 'Both have signed a contract of theirs.' },
    CONTRACT_CANCELLED: { description: 'A contract of theirs was called off.' },
    MILESTONE_FUNDED: { description: 'A milestone of theirs is paid in: the work may begin.' },
    MILESTONE_SUBMITTED: { description: 'A milestone was handed in to them.' },
    CHANGES_REQUESTED: { description: 'The hirer asks for changes to what they handed in.' },
    MILESTONE_APPROVED: { description: 'A milestone of theirs counts as approved.' },
    MILESTONE_PAID: { description: 'The money of a milestone went to them.' },
    PAYMENT_FAILED: { description: 'A payment of theirs did not come through.' },
    PAYMENT_REFUNDED: { description: 'Money that they had paid in came back, or went back to the hirer.' },
    PAYOUT_PAID: { description: 'A payout has reached their bank or wallet.' },
    PAYOUT_FAILED: { description: 'A payout of theirs came back.' },
    CONTRACT_COMPLETED: { description: 'A contract of theirs is completed: it can be reviewed.' },
    REVIEW_OPENED: { description: 'A review of them can be read.' },
    NEW_MESSAGE: { description: 'Messages that they have not read.' },
    JOB_EXPIRED: { description: 'A job of theirs found nobody in its time.' },
    DISPUTE_OPENED: { description: 'The other side says that a milestone went wrong: they are to answer.' },
    DISPUTE_CHANGED: { description: 'A dispute of theirs was opened, answered, taken back or is with staff.' },
    DISPUTE_SETTLED: { description: 'It was decided where the money of a dispute goes.' },
    CHARGEBACK: { description: 'A payer’s bank asks for the money of a contract of theirs, or has decided.' },
    TERMINATION_PROPOSED: { description: 'The other side proposes to end a contract midway.' },
    CONTRACT_TERMINATED: { description: 'A contract of theirs ended midway.' },
    PAYOUT_DETAILS_CHANGED: { description: 'Where they are paid out has changed. Told by every way, always.' },
    PAYOUT_REQUIREMENTS_DUE: { description: 'The payment provider asks them for something.' },
    IDENTITY_DECIDED: { description: 'Staff have looked at their card and face.' },
    SUPPORT_ASKED: { description: 'Support asks to look at their account. Told by every way, always.' },
  },
});

/** The owner of a notice, which its record names. */
const ownerAlone = people<{ userId: string }>('the person it is for', ({ userId }) => [userId]);

@ObjectType('Notification', { description: 'A notice to one person.' })
@Directive('@key(fields: "id")')
@Access(ownerAlone)
export class NotificationType {
  @Field(() => ID, { name: 'id', description: 'Opaque id.' })
  _id!: string;

  @Field(() => NotificationKind, { description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => String, { description: 'Where it leads in the web client, such as `/contracts/…`.' })
  path!: string;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was marked as read; null where it was not.' })
  readAt?: Date | null;
}

export const NotificationConnection = connectionOf('Notification', () => NotificationType);

@InputType({ description: 'Which notices were read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'These; 100 at most.' })
  notificationIds?: string[];

  @Field(() => Boolean, { nullable: true, description: 'All of them.' })
  all?: boolean;
}

@ObjectType({ description: 'They are marked as read.' })
@Access({ says: 'the viewer', allows: () => true })
export class MarkNotificationsReadSuccess {
  @Field(() => Int, { description: 'How many are left unread.' })
  unreadCount!: number;
}

export const MarkNotificationsReadResult = resultUnion(
  'MarkNotificationsReadResult',
  () => MarkNotificationsReadSuccess,
);
