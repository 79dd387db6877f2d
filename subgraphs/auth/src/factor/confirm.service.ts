import { z } from 'zod';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { codeField } from '../account/inputs.service';
import { codeLifeMs } from '../code/code.service';
import { passwordLengthMax } from '../password/password-rules.service';
import type { AccessToken } from '../session/access-token.service';
import { wrongCode } from '../sign-up/sign-up.service';
import type { AuthTools } from '../tools';
import { passkeyField, proofsIn } from './proof-inputs.service';
import { recoveryCodeField } from './recovery.service';
import type { ProofFrom, SecondProofs } from './second-proof.service';

const confirmInput = z
  .object({
    password: z
      .string()
      .min(1, 'Write your password.')
      .max(passwordLengthMax, `A password has at most ${passwordLengthMax} characters.`)
      .nullish(),
    totp: codeField.nullish(),
    recoveryCode: recoveryCodeField.nullish(),
    passkey: passkeyField,
    emailCode: codeField.nullish(),
  })
  .refine((given) => proofsIn(given, ['password', 'totp', 'recoveryCode', 'passkey', 'emailCode']) === 1, {
    path: ['password'],
    message: 'Give one proof: your password, the code of your app, a recovery code, a passkey or a code from a letter.',
  });

export type ConfirmService = ReturnType<typeof confirmService>;

const hasApp = (account: AccountRecord) => account.factor?.totp !== undefined;
/** A code by e-mail is for those who have nothing else to prove themselves by. */
const hasLettersAlone = (account: AccountRecord) =>
  account.password === null && !hasApp(account) && !account.passkeys?.length;
const betterWay = () =>
  refuse.conflict(RefusalCode.WRONG_STATE, 'Confirm with your password, your app or a passkey instead.', 'emailCode');

export function confirmService(tools: AuthTools, proofs: SecondProofs) {
  const { accounts, codes, letters, limits, passwords, sessions, clock } = tools;

  async function byPassword(account: AccountRecord, password: string, from: ProofFrom): Promise<Refusal | undefined> {
    if (hasApp(account)) return refuse.secondFactor();
    const tried = { subject: account._id, device: from.device };
    const tooMany = await limits.take('confirm', tried);
    if (tooMany) return tooMany;
    if (!(await passwords.verify(account.password, password)))
      return refuse.invalid('password', 'This is not your password.');
    await limits.giveBack('confirm', tried);
    return undefined;
  }

  async function byLetter(account: AccountRecord, given: string): Promise<Refusal | undefined> {
    if (hasApp(account)) return refuse.secondFactor();
    if (!hasLettersAlone(account)) return betterWay();
    const tried = await accounts.spendTry(account._id, 'confirm', clock.now());
    const code = tried?.codes.confirm;
    if (!code || !codes.matches(code, 'confirm', account._id, given)) return wrongCode();
    const redeemed = await accounts.redeem(account._id, 'confirm', code.hash, { set: {}, events: [] });
    return redeemed ? undefined : wrongCode();
  }

  const ownOf = async (viewer: Viewer) => accounts.find(accountIdOf(userIdOfViewer(viewer)));

  return {
    /**
     * Proves once more who somebody is who is signed in. Where an app is set up it takes a second proof; one makes the
     * session one of two factors. Guesses are counted by session: strangers who guess keep nobody out here.
     */
    confirm: async (input: unknown, { viewer, address }: RequestContext): Promise<AccessToken | Refusal> => {
      const given = parseInput(confirmInput, input);
      if (isRefusal(given)) return given;
      const account = await ownOf(viewer);
      if (!account || viewer.sessionId === undefined) return refuse.unauthenticated();
      const { password, emailCode } = given;
      const from = { device: viewer.sessionId, sessionId: viewer.sessionId, address };
      if (typeof password === 'string' || typeof emailCode === 'string') {
        const refused =
          typeof password === 'string'
            ? await byPassword(account, password, from)
            : await byLetter(account, emailCode ?? '');
        return refused ?? sessions.prove(account, viewer.sessionId);
      }
      const proved = await proofs.use(account, given, from);
      return isRefusal(proved) ? proved : sessions.prove(proved, viewer.sessionId, 2);
    },

    /** Sends a code by e-mail to whoever has no other way to prove once more who they are. */
    requestCode: async ({ viewer }: RequestContext): Promise<{ email: string; codeExpiresAt: Date } | Refusal> => {
      const account = await ownOf(viewer);
      if (!account) return refuse.unauthenticated();
      if (!hasLettersAlone(account)) return betterWay();
      const tooMany = await limits.take('emailCode', account.email);
      if (tooMany) return tooMany;
      const { code, record } = codes.make('confirm', account._id);
      const letter = letters.make('confirm-code', { to: account.email, code }, codeLifeMs.confirm);
      await accounts.write(account._id, letter, { purpose: 'confirm', record });
      tools.sendLetters();
      return { email: account.email, codeExpiresAt: record.expiresAt };
    },
  };
}
