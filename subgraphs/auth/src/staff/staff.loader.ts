import type { Permission } from '@kelmah/kit/context/viewer';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { AccountRecord } from '../account/account.store';
import type { User } from '../account/account.type';
import type { InvitationRecord } from './invitation.store';
import type { StaffRecord } from './staff-record.store';
import { StaffRecordKind, type StaffRecordType } from './staff-record.type';
import { StaffPermission, type StaffInvitation, type StaffMember } from './staff.type';

/** What may be looked after, as the graph names it, and as it is kept. */
export const toPermissions = (kept: readonly Permission[]): StaffPermission[] =>
  kept.map((one) => StaffPermission[one.toUpperCase() as keyof typeof StaffPermission]);
export const fromPermissions = (given: readonly StaffPermission[]): Permission[] =>
  given.map((one) => one.toLowerCase() as Permission);

export const userOf = (id: string | undefined): User | null =>
  id === undefined ? null : ({ __typename: 'User', id } as User);

export const toMember = ({ userId, name, email, permissions, factor }: AccountRecord): StaffMember => ({
  ...{ userId, name, email, permissions: toPermissions(permissions) },
  hasSecondFactor: factor?.totp !== undefined,
});

export const toInvitation = ({ _id, email, permissions, createdAt, expiresAt }: InvitationRecord): StaffInvitation => ({
  ...{ id: _id, email: email ?? null, permissions: toPermissions(permissions), createdAt, expiresAt },
});

const toRecord = ({ _id, what, at, byId, aboutId, permissions, operation }: StaffRecord): StaffRecordType => ({
  ...{ id: _id, kind: StaffRecordKind[what], at, by: userOf(byId), about: userOf(aboutId) },
  ...{ permissions: permissions ? toPermissions(permissions) : null, operation: operation ?? null },
});

export const toRecords = (page: Connection<StaffRecord>): Connection<StaffRecordType> => ({
  ...page,
  edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toRecord(node) })),
});
