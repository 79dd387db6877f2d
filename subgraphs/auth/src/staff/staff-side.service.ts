import type { AuthTools } from '../tools';
import { invitationService, type InvitationService } from './invitation.service';
import type { InvitationStore } from './invitation.store';
import type { StaffRecordStore } from './staff-record.store';
import { staffService, type StaffService } from './staff.service';
import type { StaffStore } from './staff.store';

/** What changes of staff are made of. */
export interface StaffTools extends AuthTools {
  staff: StaffStore;
  invitations: InvitationStore;
  records: StaffRecordStore;
  /** Say it after each write that wrote down a deed: brings it into the records. What a crash leaves is brought later. */
  settle(): Promise<void>;
}

export interface StaffSide {
  staff: StaffService;
  invitations: InvitationService;
}

export const staffSide = (tools: StaffTools): StaffSide => ({
  staff: staffService(tools),
  invitations: invitationService(tools),
});
