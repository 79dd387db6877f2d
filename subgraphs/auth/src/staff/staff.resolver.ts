import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { toAccount } from '../account/account.loader';
import type { StaffSide } from './staff-side.service';
import { StaffRecordConnection } from './staff-record.type';
import { fromPermissions, toInvitation, toMember, toPermissions, toRecords } from './staff.loader';
import {
  AcceptStaffInvitationInput,
  AcceptStaffInvitationResult,
  ChangeStaffInput,
  ChangeStaffResult,
  InviteStaffInput,
  InviteStaffResult,
  RemoveStaffInput,
  RemoveStaffResult,
  RevokeStaffInvitationInput,
  RevokeStaffInvitationResult,
  StaffTeam,
  teamStaff,
} from './staff.type';

const fresh = 'It takes a proof within the last ten minutes (REAUTHENTICATE).';

@Resolver()
export class StaffResolver {
  constructor(private readonly side: StaffSide) {}

  @Query(() => StaffTeam, { nullable: true, description: 'Who works for Kelmah; null for whoever may not know.' })
  @Access(teamStaff)
  async staff() {
    const [members, invitations] = await Promise.all([this.side.staff.all(), this.side.invitations.open()]);
    return { members: members.map(toMember), invitations: invitations.map(toInvitation) };
  }

  @Query(() => StaffRecordConnection, {
    nullable: true,
    description: 'What staff did, the latest first. Nothing is ever taken out.',
  })
  @Access(teamStaff)
  async staffRecords(@Args(() => PageArgs) page: PageArgs) {
    return toRecords(await this.side.staff.records(page));
  }

  @Cost(20)
  @Mutation(() => InviteStaffResult, {
    description: `Invites somebody to work for Kelmah, by a letter whose link is good for seven days, once. ${fresh}`,
  })
  @Access(teamStaff)
  async inviteStaff(@Arg('input', () => InviteStaffInput) input: InviteStaffInput, @Ctx() context: RequestContext) {
    const given = { ...input, permissions: fromPermissions(input.permissions) };
    const done = await this.side.invitations.invite(given, context);
    return isRefusal(done) ? done : { invitation: toInvitation(done) };
  }

  @Cost(20)
  @Mutation(() => AcceptStaffInvitationResult, {
    description: `Takes an invitation that was sent to the viewer's proved address. It takes an authenticator app (NOT_READY). ${fresh}`,
  })
  @Access(signedIn)
  async acceptStaffInvitation(
    @Arg('input', () => AcceptStaffInvitationInput) input: AcceptStaffInvitationInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.side.invitations.accept(input, context);
    if (isRefusal(done)) return done;
    return { account: toAccount(done, context.viewer.sessionId), permissions: toPermissions(done.permissions) };
  }

  @Cost(10)
  @Mutation(() => RevokeStaffInvitationResult, { description: 'Takes an open invitation back.' })
  @Access(teamStaff)
  async revokeStaffInvitation(
    @Arg('input', () => RevokeStaffInvitationInput) { invitationId }: RevokeStaffInvitationInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.side.invitations.revoke(invitationId, context);
    return isRefusal(done) ? done : { invitationId: done._id };
  }

  @Cost(20)
  @Mutation(() => ChangeStaffResult, { description: `Sets what a member of staff may look after. ${fresh}` })
  @Access(teamStaff)
  async changeStaff(@Arg('input', () => ChangeStaffInput) input: ChangeStaffInput, @Ctx() context: RequestContext) {
    const given = { ...input, permissions: fromPermissions(input.permissions) };
    const done = await this.side.staff.change(given, context);
    return isRefusal(done) ? done : { member: toMember(done) };
  }

  @Cost(20)
  @Mutation(() => RemoveStaffResult, { description: `Makes a member of staff an ordinary member again. ${fresh}` })
  @Access(teamStaff)
  async removeStaff(@Arg('input', () => RemoveStaffInput) input: RemoveStaffInput, @Ctx() context: RequestContext) {
    const done = await this.side.staff.remove(input, context);
    return isRefusal(done) ? done : { userId: done.userId };
  }
}
