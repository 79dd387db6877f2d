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
}
registerEnumType(NotificationKind, { name: 'NotificationKind', description: 'What a notice is about.' });

/** The owner of a notice, which its record names. */
export const ownerAlone = people<{ userId: string }>('the person it is for', ({ userId }) => [userId]);

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
