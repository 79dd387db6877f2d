import type { StaffPermission, StaffRecordKind } from '../../gql/graphql';

/** What may be looked after, as staff read it. */
export const permissionWords: Record<StaffPermission, { text: string; means: string }> = {
  SUPPORT: { text: 'Support', means: 'Helps people; looks at an account once its owner says yes.' },
  MODERATION: { text: 'Moderation', means: 'Proves who people are.' },
  DISPUTES: { text: 'Disputes', means: 'Decides where held money goes.' },
  FINANCE: { text: 'Finance', means: 'Looks after the ledger, chargebacks and payouts.' },
  OPS: { text: 'Team', means: 'Invites, changes and removes staff, and reads what was done.' },
};

export const permissionsShown = Object.keys(permissionWords) as StaffPermission[];

export const listOf = (permissions: readonly StaffPermission[]): string =>
  permissions.map((one) => permissionWords[one].text).join(', ');

/** What was done, as a sentence between who did it and to whom. */
export const recordWords: Record<StaffRecordKind, string> = {
  GRANTED: 'was made staff by the command',
  INVITED: 'invited',
  INVITATION_REVOKED: 'took an invitation back',
  JOINED: 'joined the team',
  CHANGED: 'changed what may be done by',
  REMOVED: 'removed from the team',
  SUPPORT_ASKED: 'asked to look at the account of',
  SUPPORT_ALLOWED: 'allowed a look at their account',
  SUPPORT_REFUSED: 'refused a look at their account',
  SUPPORT_STARTED: 'began to look at the account of',
  SUPPORT_LOOKED: 'looked at the account of',
  SUPPORT_ENDED: 'ended the look at the account of',
};

/** Of these the one who did it, if anybody did, is the one it was done to. */
export const ofThemselves: ReadonlySet<StaffRecordKind> = new Set<StaffRecordKind>([
  'GRANTED',
  'JOINED',
  'SUPPORT_ALLOWED',
  'SUPPORT_REFUSED',
  'INVITATION_REVOKED',
]);
