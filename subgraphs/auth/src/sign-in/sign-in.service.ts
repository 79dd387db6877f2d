import { z } from 'zod';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import type { AccountRecord } from '../account/account.store';
import { deviceField, deviceTokenField, emailField } from '../account/inputs.service';
import { codeLifeMs } from '../code/code.service';
import type { Entered } from '../entry/entry.service';
import { passwordLengthMax } from '../password/password-rules.service';
import type { AuthTools } from '../tools';

const passwordField = z
  .string()
  .min(1, 'Write your password.')
  .max(passwordLengthMax, `A password has at most ${passwordLengthMax} characters.`);
const signInInput = z.object({
  email: emailField,
  password: passwordField,
  device: deviceField,
  deviceToken: deviceTokenField,
});

const wrongPassword = () => refuse.unauthenticated('The e-mail address or the password is not right.');

export type SignInService = ReturnType<typeof signInService>;

export function signInService(tools: AuthTools) {
  const { accounts, codes, devices, entry, legacy, letters, limits, passwords, clock } = tools;

  /** Whoever has the right password but not yet proved the address is sent a new code, within the limits for codes. */
  async function askForProof(account: AccountRecord): Promise<Refusal> {
    const tooMany = await limits.take('emailCode', account.email);
    if (!tooMany) {
      const { code, record } = codes.make('email', account._id);
      const letter = letters.make('email-code', { to: account.email, code }, codeLifeMs.email);
      await accounts.write(account._id, letter, { purpose: 'email', record });
      tools.sendLetters();
    }
    const message = 'First confirm your e-mail address: we have sent you a code.';
    return refuse.conflict(RefusalCode.NOT_READY, message, 'email');
  }

  /** Notes once a day that somebody guesses at an account. Nobody waits for the note: its time would tell of one. */
  async function tellOfGuesses(
    { email, device }: { email: string; device: string },
    known: AccountRecord | null,
    address?: string,
  ): Promise<void> {
    if ((await limits.take('guessesTold', email)) || !known) return;
    void tools.activity.note(known._id, { what: 'SIGN_IN_FAILED_OFTEN', device, address });
  }

  return {
    /** Signs in by e-mail and password. An unknown address, and one without a password, are as slow as a wrong one. */
    signIn: async (input: unknown, { address }: RequestContext): Promise<Entered | Refusal> => {
      const given = parseInput(signInInput, input);
      if (isRefusal(given)) return given;
      const { device, deviceToken } = given;
      const begunAt = clock.now();
      const known = await accounts.findByEmail(given.email);
      const guess = { subject: given.email, device: devices.known(deviceToken, known), address };
      // Counted before it is known to be wrong, so that guesses at the same moment are all counted.
      const tooMany = await limits.take('signIn', guess);
      if (tooMany) {
        await tellOfGuesses(given, known, address);
        return tooMany;
      }
      const { account, evenly, sure } = await legacy.find(given.email, known);
      const isRight = await passwords.verify(account?.password ?? null, given.password).catch(async (error: Error) => {
        // Turned away before it was judged: it was no guess.
        await limits.giveBack('signIn', guess);
        throw error;
      });
      if (!account || account.password === null || !isRight) {
        await evenly();
        await sure();
        return wrongPassword();
      }
      await limits.giveBack('signIn', guess);
      if (account.emailVerifiedAt === null) return askForProof(account);
      if (passwords.isOutdated(account.password))
        await accounts.replaceHash(account._id, account.password, await passwords.hash(given.password));
      return entry.enter({ account, device, deviceToken, begunAt, proof: 'password' });
    },
  };
}
