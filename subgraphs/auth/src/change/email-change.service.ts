import { z } from 'zod';
import { day } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, hashSecret, isId, newSecret } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { emailVerified } from '../account/account.events';
import { codeField, emailField } from '../account/inputs.service';
import { codeLifeMs } from '../code/code.service';
import { wrongCode } from '../sign-up/sign-up.service';
import type { AuthTools } from '../tools';
import type { ChangeStore } from './change.store';

/** For so long the owner of the address from before can put it back. */
const revertLifeMs = 7 * day;

const requestInput = z.object({ newEmail: emailField });
const confirmInput = z.object({ code: codeField });
const revertInput = z.object({ token: z.string().max(200, 'This is no link of ours.') });

const deadLink = () =>
  refuse.conflict(RefusalCode.WRONG_CODE, 'This link is not right, was used, or is older than seven days.', 'token');
const takenAddress = () =>
  refuse.conflict(RefusalCode.ALREADY_EXISTS, 'This address belongs to another account now. Write to us.', 'email');

export type EmailChangeService = ReturnType<typeof emailChangeService>;

/** A new address takes who signed in a moment ago and who reads its letters; the old one can say no for a week. */
export function emailChangeService(tools: AuthTools, changes: ChangeStore) {
  const { accounts, codes, letters, limits, clock } = tools;

  return {
    /** Sends a code to the new address and word to the old one. Whether the new one has an account is not told. */
    request: async (
      input: unknown,
      { viewer, address }: RequestContext,
    ): Promise<{ newEmail: string; codeExpiresAt: Date } | Refusal> => {
      const given = parseInput(requestInput, input);
      if (isRefusal(given)) return given;
      const stale = needsFreshProof(viewer, clock);
      if (stale) return stale;
      const { newEmail } = given;
      const account = await accounts.find(accountIdOf(userIdOfViewer(viewer)));
      if (!account) return refuse.unauthenticated();
      if (newEmail === account.email) return refuse.invalid('newEmail', 'This is your address already.');
      const tooMany = (await limits.take('emailChange', account._id)) ?? (await limits.take('emailCode', newEmail));
      if (tooMany) return tooMany;
      const { code, record } = codes.make('emailChange', account._id);
      const toOld = letters.make('email-change-asked', { to: account.email, email: newEmail }, day);
      const toNew = letters.make('email-change-code', { to: newEmail, code }, codeLifeMs.emailChange);
      const other = await accounts.findByEmail(newEmail);
      const isTaken = other !== null && other.emailVerifiedAt !== null;
      // Whose address it is learns that somebody wants it, and no code reaches them.
      if (isTaken) await accounts.write(other._id, letters.make('known-address', { to: newEmail }, day));
      await changes.askEmail(account._id, { ...record, email: newEmail }, isTaken ? [toOld] : [toOld, toNew]);
      tools.sendLetters();
      await tools.activity.note(account._id, { what: 'EMAIL_CHANGE_ASKED', sessionId: viewer.sessionId, address });
      return { newEmail, codeExpiresAt: record.expiresAt };
    },

    confirm: confirmerOf(tools, changes),
    revert: reverterOf(tools, changes),
  };
}

/** Changes the address by the code that was sent to the new one. */
function confirmerOf(tools: AuthTools, changes: ChangeStore) {
  const { accounts, codes, letters, clock } = tools;
  return async (input: unknown, context: RequestContext): Promise<AccountRecord | Refusal> => {
    const given = parseInput(confirmInput, input);
    if (isRefusal(given)) return given;
    const { viewer, requestId, address } = context;
    const now = clock.now();
    const account = await accounts.spendTry(accountIdOf(userIdOfViewer(viewer)), 'emailChange', now);
    const code = account?.codes.emailChange;
    const email = code?.email;
    if (!account || !code || email === undefined) return wrongCode();
    if (!codes.matches(code, 'emailChange', account._id, given.code)) return wrongCode();
    await changes.freeAddress(email);
    const secret = newSecret();
    const revert = {
      hash: hashSecret(secret),
      email: account.email,
      expiresAt: new Date(now.getTime() + revertLifeMs),
    };
    const body = { to: account.email, email, token: `${account._id}.${secret}` };
    const changed = await changes.changeEmail(account, code.hash, {
      ...{ email, now, revert },
      letters: [letters.make('email-changed', body, revertLifeMs)],
      events: [emailVerified(account, email, { clock, requestId })],
    });
    if (changed === 'TAKEN' || !changed) return wrongCode();
    tools.nudge();
    tools.sendLetters();
    await tools.activity.note(changed._id, { what: 'EMAIL_CHANGED', sessionId: viewer.sessionId, address });
    return changed;
  };
}

/** Puts an address back by the link in its letter, signs everybody out and has a new password chosen. */
function reverterOf(tools: AuthTools, changes: ChangeStore) {
  const { codes, letters, sessions, clock } = tools;
  return async (input: unknown, { requestId, address }: RequestContext): Promise<{ email: string } | Refusal> => {
    const given = parseInput(revertInput, input);
    if (isRefusal(given)) return given;
    const [id = '', secret = ''] = given.token.split('.');
    if (!isId('account', id)) return deadLink();
    const now = clock.now();
    const hash = hashSecret(secret);
    const account = await changes.findByRevert(id, hash, now);
    const revert = account?.emailReverts?.find((one) => one.hash === hash);
    if (!account || !revert) return deadLink();
    await changes.freeAddress(revert.email);
    const { code, record } = codes.make('reset', id);
    const letter = letters.make('reset-code', { to: revert.email, code }, codeLifeMs.reset);
    const reverted = await changes.revertEmail(id, revert, {
      ...{ now, before: new Date(now.getTime() + 1), code: record, letters: [letter] },
      events: [emailVerified(account, revert.email, { clock, requestId })],
    });
    if (reverted === 'TAKEN') return takenAddress();
    if (!reverted) return deadLink();
    tools.nudge();
    tools.sendLetters();
    await sessions.finishEnding(reverted);
    await tools.activity.note(id, { what: 'EMAIL_CHANGE_REVERTED', address });
    return { email: revert.email };
  };
}
