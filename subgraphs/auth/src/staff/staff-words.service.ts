import { z } from 'zod';
import { permissions, type Permission } from '@kelmah/kit/context/viewer';
import { refuse, RefusalCode } from '@kelmah/kit/errors/refusal';
import { newId } from '@kelmah/kit/ids/ids';
import type { StaffDeed, StaffRecord } from './staff-record.store';

/** What somebody may look after: at least one thing, each once, in the order of the house. */
export const permissionsField = z
  .array(z.enum(permissions))
  .min(1, 'Choose at least one thing to look after.')
  .transform((given): Permission[] => permissions.filter((one) => given.includes(one)));

export const noSuchStaff = () => refuse.notFound('Nobody of staff has this id.', 'userId');
export const someoneElseChanges = () =>
  refuse.conflict(RefusalCode.WRONG_STATE, 'Somebody is changing the team right now. Try again in a moment.');

/** A record of something that was done. */
export const recordOf = (what: StaffDeed, byId: string, at: Date, more: Partial<StaffRecord> = {}): StaffRecord => ({
  ...{ _id: newId('staffRecord', at), at, what, byId },
  ...more,
});
