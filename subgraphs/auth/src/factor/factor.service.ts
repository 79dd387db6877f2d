import { z } from 'zod';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { hasJustProved } from '@kelmah/kit/context/fresh';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { codeField, deviceField, unknownDevice } from '../account/inputs.service';
import type { AuthTools } from '../tools';
import { factorStore } from './factor.store';
import { makeRecoveryCodes } from './recovery.service';
import { newTotpSecret, openSecret, pendingLifeMs, sealSecret, stepOf, totpUri } from './totp.service';

const deviceInput = z.object({ device: deviceField });
const confirmInput = z.object({ code: codeField, device: deviceField });

export interface TotpStarted {
  /** Base32. */
  secret: string;
  /** `otpauth://…` */
  uri: string;
}

/** Recovery codes are told once, here. */
export interface CodesMade {
  recoveryCodes: string[];
  account: AccountRecord;
}

export type FactorService = ReturnType<typeof factorService>;

type Noted = 'TOTP_ON' | 'TOTP_OFF' | 'RECOVERY_CODES_MADE';

/** Who asks, from which device. */
interface Asking {
  account: AccountRecord;
  device: string;
}

const noApp = () => refuse.conflict(RefusalCode.NOT_READY, 'You have not set up an authenticator app.');

const ownOf = async ({ accounts }: AuthTools, viewer: Viewer): Promise<AccountRecord | Refusal> =>
  (await accounts.find(accountIdOf(userIdOfViewer(viewer)))) ?? refuse.unauthenticated();

const noterOf =
  ({ activity, clock }: AuthTools) =>
  (what: Noted, { account, device }: Asking, { viewer: { sessionId }, address }: RequestContext) =>
    activity.note(account._id, { what, sessionId, address, ...(device !== unknownDevice && { device }) }, clock.now());

export function factorService(tools: AuthTools) {
  const { accounts, sealer, clock } = tools;
  const store = factorStore(accounts.model);
  const note = noterOf(tools);

  /** The viewer's account, where they proved just now who they are: by two factors where they have two. */
  async function freshOf(input: unknown, viewer: Viewer): Promise<Asking | Refusal> {
    const given = parseInput(deviceInput, input);
    if (isRefusal(given)) return given;
    const account = await ownOf(tools, viewer);
    if (isRefusal(account)) return account;
    if (!hasJustProved(viewer, clock.now())) return refuse.reauthenticate();
    // Whoever has the password of staff alone must not make themselves a second factor beside the one there is.
    const hasFactor =
      account.factor?.totp !== undefined || (account.roles.includes('STAFF') && Boolean(account.passkeys?.length));
    if (hasFactor && viewer.factors !== 2)
      return refuse.reauthenticate('First confirm by your second factor that it is you.');
    return { account, ...given };
  }

  return {
    /** Begins to set up an app: the secret for it. One that is in use stays so until the new one shows a code. */
    start: async (input: unknown, { viewer }: RequestContext): Promise<TotpStarted | Refusal> => {
      const asking = await freshOf(input, viewer);
      if (isRefusal(asking)) return asking;
      const { account } = asking;
      const secret = newTotpSecret();
      const begun = { sealed: sealSecret(sealer, account._id, secret), startedAt: clock.now() };
      const kept = await store.begin(account._id, begun);
      return kept ? { secret, uri: totpUri(secret, account.email) } : refuse.unauthenticated();
    },

    confirm: turnerOnOf(tools),

    /** Takes the app away, and the recovery codes with it. Staff keep theirs: another phone is set up over it. */
    remove: async (input: unknown, context: RequestContext): Promise<{ account: AccountRecord } | Refusal> => {
      const asking = await freshOf(input, context.viewer);
      if (isRefusal(asking)) return asking;
      const { account } = asking;
      if (account.roles.includes('STAFF'))
        return refuse.forbidden('Staff keep a second factor. To use another phone, set up its app over this one.');
      const changed = await store.turnOff(account._id);
      if (!changed) return noApp();
      await note('TOTP_OFF', asking, context);
      return { account: changed };
    },

    /** Ten new recovery codes; all older ones are void. */
    makeCodes: async (input: unknown, context: RequestContext): Promise<CodesMade | Refusal> => {
      const asking = await freshOf(input, context.viewer);
      if (isRefusal(asking)) return asking;
      const { account } = asking;
      const { codes, hashes } = makeRecoveryCodes(sealer, account._id);
      const changed = await store.replaceRecovery(account._id, hashes);
      if (!changed) return noApp();
      await note('RECOVERY_CODES_MADE', asking, context);
      return { recoveryCodes: codes, account: changed };
    },
  };
}

/** Turns on the app that was begun, by a code that it shows, and makes ten recovery codes. */
function turnerOnOf(tools: AuthTools) {
  const { accounts, sealer, limits, sessions, clock } = tools;
  const store = factorStore(accounts.model);
  const note = noterOf(tools);
  return async (input: unknown, context: RequestContext): Promise<CodesMade | Refusal> => {
    const given = parseInput(confirmInput, input);
    if (isRefusal(given)) return given;
    const { viewer, address } = context;
    const account = await ownOf(tools, viewer);
    if (isRefusal(account)) return account;
    const now = clock.now();
    const pending = account.factor?.pending;
    if (!pending || now.getTime() - pending.startedAt.getTime() > pendingLifeMs)
      return refuse.conflict(RefusalCode.NOT_READY, 'Begin again: the set-up of your app is over.');
    const tried = { subject: account._id, device: viewer.sessionId, address };
    const tooMany = await limits.take('secondFactor', tried);
    if (tooMany) return tooMany;
    const step = stepOf(openSecret(sealer, account._id, pending.sealed), given.code, now);
    if (step === undefined)
      return refuse.conflict(
        RefusalCode.WRONG_CODE,
        'This code is not right. Is the clock of your phone right?',
        'code',
      );
    const { codes, hashes } = makeRecoveryCodes(sealer, account._id);
    const changed = await store.turnOn(account._id, { sealed: pending.sealed, since: now, lastStep: step }, hashes);
    if (!changed) return refuse.conflict(RefusalCode.WRONG_STATE, 'This app is set up already.', 'code');
    await limits.giveBack('secondFactor', tried);
    if (viewer.sessionId !== undefined) await sessions.strengthen(viewer.sessionId);
    await note('TOTP_ON', { account, device: given.device }, context);
    return { recoveryCodes: codes, account: changed };
  };
}
