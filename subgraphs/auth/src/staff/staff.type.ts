import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone, staffWith } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { Account } from '../account/account.type';

export enum StaffPermission {
  MODERATION = 'MODERATION',
  DISPUTES = 'DISPUTES',
  FINANCE = 'FINANCE',
  SUPPORT = 'SUPPORT',
  OPS = 'OPS',
}
registerEnumType(StaffPermission, {
  name: 'StaffPermission',
  description: 'What a member of staff may look after.',
  valuesConfig: {
    MODERATION: { description: 'Who people are, and what they publish.' },
    DISPUTES: { description: 'Disputes between a hirer and a worker.' },
    FINANCE: { description: 'The ledger, chargebacks and the comparison with Stripe.' },
    SUPPORT: { description: 'Help to people, with their consent also by looking at their account; partner apps.' },
    OPS: { description: 'Who is staff, and what staff did.' },
  },
});

export const teamStaff = staffWith('ops');

@ObjectType({ description: 'Somebody who works for Kelmah.' })
@Access(teamStaff)
@PrivateFor(0)
export class StaffMember {
  @Field(() => ID, { description: 'The id of their user.' })
  userId!: string;

  @Field(() => String, { description: 'Their name at Kelmah.' })
  name!: string;

  @Field(() => String, { description: 'The address that they sign in with.' })
  email!: string;

  @Field(() => [StaffPermission], { description: 'What they may look after.' })
  permissions!: StaffPermission[];

  @Field(() => Boolean, {
    description: 'Whether they have an authenticator app; without one nobody of staff can do anything.',
  })
  hasSecondFactor!: boolean;
}

@ObjectType({ description: 'An invitation to work for Kelmah that nobody has taken yet.' })
@Access(teamStaff)
@PrivateFor(0)
export class StaffInvitation {
  @Field(() => ID, { description: 'The invitation.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Where it was sent; null once it was answered or taken back.' })
  email?: string | null;

  @Field(() => [StaffPermission], { description: 'What whoever takes it may look after.' })
  permissions!: StaffPermission[];

  @Field(() => GraphQLDateTime, { description: 'When it was sent.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when its link is good.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Who works for Kelmah.' })
@Access(teamStaff)
@PrivateFor(0)
export class StaffTeam {
  @Field(() => [StaffMember], { description: 'Everybody, in the order they joined Kelmah; 500 at most.' })
  members!: StaffMember[];

  @Field(() => [StaffInvitation], { description: 'The invitations that are open, the latest first; 50 at most.' })
  invitations!: StaffInvitation[];
}

@InputType({ description: 'Whom to invite.' })
export class InviteStaffInput {
  @Field(() => String, { description: 'Their e-mail address; they need no account yet.' })
  email!: string;

  @Field(() => [StaffPermission], { description: 'What they may look after; at least one.' })
  permissions!: StaffPermission[];
}

@ObjectType({ description: 'The letter is on its way.' })
@Access(everyone)
export class InviteStaffSuccess {
  @Field(() => StaffInvitation, { description: 'The invitation; its link is in the letter alone.' })
  invitation!: StaffInvitation;
}
export const InviteStaffResult = resultUnion('InviteStaffResult', () => InviteStaffSuccess);

@InputType({ description: 'The invitation to take.' })
export class AcceptStaffInvitationInput {
  @Field(() => String, { description: 'What the link in the letter holds.' })
  token!: string;
}

@ObjectType({ description: 'You work for Kelmah now; tokens say so from the next `refreshSession` on.' })
@Access(everyone)
export class AcceptStaffInvitationSuccess {
  @Field(() => Account, { description: "The viewer's account." })
  account!: Account;

  @Field(() => [StaffPermission], { description: 'What they may look after.' })
  permissions!: StaffPermission[];
}
export const AcceptStaffInvitationResult = resultUnion(
  'AcceptStaffInvitationResult',
  () => AcceptStaffInvitationSuccess,
);

@InputType({ description: 'Which invitation to take back.' })
export class RevokeStaffInvitationInput {
  @Field(() => ID, { description: 'An open invitation.' })
  invitationId!: string;
}

@ObjectType({ description: 'Its link is dead.' })
@Access(everyone)
export class RevokeStaffInvitationSuccess {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}
export const RevokeStaffInvitationResult = resultUnion(
  'RevokeStaffInvitationResult',
  () => RevokeStaffInvitationSuccess,
);

@InputType({ description: 'What somebody of staff may look after from now on.' })
export class ChangeStaffInput {
  @Field(() => ID, { description: 'The user.' })
  userId!: string;

  @Field(() => [StaffPermission], { description: 'All of it; at least one. Nobody gives themselves more.' })
  permissions!: StaffPermission[];
}

@ObjectType({ description: 'It is changed; they are signed out everywhere within a second, and sign in anew.' })
@Access(everyone)
export class ChangeStaffSuccess {
  @Field(() => StaffMember, { description: 'The member of staff.' })
  member!: StaffMember;
}
export const ChangeStaffResult = resultUnion('ChangeStaffResult', () => ChangeStaffSuccess);

@InputType({ description: 'Who works for Kelmah no longer.' })
export class RemoveStaffInput {
  @Field(() => ID, { description: 'The user.' })
  userId!: string;
}

@ObjectType({ description: 'They keep their account and are signed out everywhere within a second.' })
@Access(everyone)
export class RemoveStaffSuccess {
  @Field(() => ID, { description: 'The user.' })
  userId!: string;
}
export const RemoveStaffResult = resultUnion('RemoveStaffResult', () => RemoveStaffSuccess);
