import { z } from 'zod';
import { day } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, hashSecret, isId, newId, newSecret } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { emailField } from '../account/inputs.service';
import type { StaffTools } from './staff-side.service';
import type { InvitationRecord } from './invitation.store';
import { permissionsField, recordOf } from './staff-words.service';

/** For so long the link of an invitation is good. */
export const invitationLifeMs = 7 * day;

const inviteInput = z.object({ email: emailField, permissions: permissionsField });
const tokenInput = z.object({ token: z.string().max(200, 'This is no link of ours.') });

const deadLink = () =>
  refuse.conflict(
    RefusalCode.WRONG_CODE,
    'This invitation is not open any more: it was used, taken back, or is older than seven days. Ask for a new one.',
    'token',
  );
const otherAddress = () =>
  refuse.forbidden('This invitation was sent to another e-mail address. Sign in with the account of that address.');
const oneFactor = () =>
  refuse.conflict(
    RefusalCode.NOT_READY,
    'Staff sign in by two steps. Set up an authenticator app under Security first, then open the link again.',
  );

export type InvitationService = ReturnType<typeof invitationService>;

/** How people become staff: by a link to an address that they have proved, in a session of two factors. */
export function invitationService(tools: StaffTools) {
  const { accounts, invitations, clock } = tools;
  return {
    /** Invites an address, which needs no account yet. */
    invite: async (input: unknown, { viewer }: RequestContext): Promise<InvitationRecord | Refusal> => {
      const given = parseInput(inviteInput, input);
      if (isRefusal(given)) return given;
      const stale = needsFreshProof(viewer, clock);
      if (stale) return stale;
      const tooMany = await tools.limits.take('staffInvitation', userIdOfViewer(viewer));
      if (tooMany) return tooMany;
      const known = await accounts.findByEmail(given.email);
      if (known?.roles.includes('STAFF'))
        return refuse.conflict(RefusalCode.ALREADY_EXISTS, 'They are staff already: change what they may do.', 'email');
      const made = newInvitation(tools, given, userIdOfViewer(viewer), known);
      if (!(await invitations.add(made)))
        return refuse.conflict(
          RefusalCode.ALREADY_EXISTS,
          'An invitation to this address is open. Take it back to send another.',
          'email',
        );
      tools.sendLetters();
      await tools.settle();
      const note = { what: 'STAFF_INVITED', sessionId: viewer.sessionId } as const;
      await tools.activity.note(accountIdOf(userIdOfViewer(viewer)), note);
      if (known?.emailVerifiedAt) await tools.activity.note(known._id, { what: 'STAFF_INVITED' });
      return made;
    },

    accept: accepterOf(tools),

    /** Takes an open invitation back: its link is dead at once. */
    revoke: async (invitationId: string, { viewer }: RequestContext): Promise<InvitationRecord | Refusal> => {
      const missing = () => refuse.notFound('There is no such open invitation.', 'invitationId');
      if (!isId('staffInvitation', invitationId)) return missing();
      const record = recordOf('INVITATION_REVOKED', userIdOfViewer(viewer), clock.now());
      const revoked = await invitations.revoke(invitationId, record);
      if (!revoked) return missing();
      await tools.settle();
      return revoked;
    },

    open: () => invitations.open(clock.now()),
  };
}

function newInvitation(
  { letters, clock }: StaffTools,
  { email, permissions }: z.output<typeof inviteInput>,
  byId: string,
  known: AccountRecord | null,
): InvitationRecord {
  const now = clock.now();
  const id = newId('staffInvitation', now);
  const secret = newSecret();
  const letter = letters.make('staff-invitation', { to: email, token: `${id}.${secret}` }, invitationLifeMs);
  return {
    ...{ _id: id, email, permissions, byId, createdAt: now, status: 'OPEN' },
    ...(known?.emailVerifiedAt && { accountId: known._id }),
    hash: hashSecret(secret),
    expiresAt: new Date(now.getTime() + invitationLifeMs),
    ...{ name: known?.emailVerifiedAt ? known.name : '', locale: 'en', letters: [letter] },
    staffRecords: [recordOf('INVITED', byId, now, { permissions, ...(known && { aboutId: known.userId }) })],
  };
}

const isTakenBy = (userId: string, { status, takenById }: InvitationRecord) =>
  status === 'ACCEPTED' && takenById === userId;

/** Takes an invitation. Whoever took it and lost the answer is given the same again, and nobody is made staff twice. */
function accepterOf({ accounts, invitations, staff, clock, ...tools }: StaffTools) {
  /** Gives what a taken invitation promises, once: what was taken away since is not given back by the old link. */
  async function grant(invitation: InvitationRecord, userId: string): Promise<AccountRecord | Refusal> {
    const { permissions } = invitation;
    const record = recordOf('JOINED', userId, clock.now(), { aboutId: userId, permissions });
    const granted = await staff.grant(accountIdOf(userId), invitation, record);
    if (granted) await tools.settle();
    const member = granted ?? (await accounts.find(accountIdOf(userId)));
    return member?.roles.includes('STAFF') ? member : deadLink();
  }

  return async (input: unknown, { viewer }: RequestContext): Promise<AccountRecord | Refusal> => {
    const given = parseInput(tokenInput, input);
    if (isRefusal(given)) return given;
    const [id = '', secret = ''] = given.token.split('.');
    if (!isId('staffInvitation', id)) return deadLink();
    const userId = userIdOfViewer(viewer);
    const now = clock.now();
    const [account, invitation] = await Promise.all([accounts.find(accountIdOf(userId)), invitations.find(id)]);
    if (!account) return refuse.unauthenticated();
    const hash = hashSecret(secret);
    if (!invitation || invitation.hash !== hash || invitation.expiresAt <= now) return deadLink();
    if (isTakenBy(userId, invitation)) return grant(invitation, userId);
    if (invitation.status !== 'OPEN') return deadLink();
    if (account.email !== invitation.email || account.emailVerifiedAt === null) return otherAddress();
    if (!account.factor?.totp) return oneFactor();
    const stale = viewer.factors === 2 ? needsFreshProof(viewer, clock) : refuse.reauthenticate();
    if (stale) return stale;
    // Whoever asks twice at once finds it taken by themselves.
    const taken = (await invitations.take(id, hash, userId, now)) ?? (await invitations.find(id));
    if (!taken || !isTakenBy(userId, taken)) return deadLink();
    const granted = await grant(taken, userId);
    if (!isRefusal(granted))
      await tools.activity.note(granted._id, { what: 'STAFF_CHANGED', sessionId: viewer.sessionId });
    return granted;
  };
}
