import { z } from 'zod';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { newId, userIdOf } from '@kelmah/kit/ids/ids';
import type { AccountRecord, SignUpFields } from '../account/account.store';
import { registered } from '../account/account.events';
import { codeField, deviceField, deviceTokenField, emailField } from '../account/inputs.service';
import { localeField, nameField, rolesField } from '../account/person-inputs.service';
import { codeLifeMs } from '../code/code.service';
import { spendEvenly } from '../code/spend-evenly.service';
import type { Entered } from '../entry/entry.service';
import { evenly } from '../entry/even-time.service';
import { decoyOf } from '../letter/letter.service';
import { passwordProblem } from '../password/password-rules.service';
import type { AuthTools } from '../tools';

const signUpInput = z.object({
  name: nameField,
  email: emailField,
  password: z.string(),
  roles: rolesField,
  locale: localeField,
});
const resendInput = z.object({ email: emailField });
const verifyInput = z.object({
  email: emailField,
  code: codeField,
  device: deviceField,
  deviceToken: deviceTokenField,
});

export interface CodeSent {
  email: string;
  codeExpiresAt: Date;
}

export type SignUpService = ReturnType<typeof signUpService>;

/** One answer for every reason why a code is not good, so that it tells nothing about the address. */
export const wrongCode = () =>
  refuse.conflict(RefusalCode.WRONG_CODE, 'This code is not right or no longer good. Ask for a new one.', 'code');

export function signUpService(tools: AuthTools) {
  const { accounts, codes, legacy, limits, clock } = tools;
  const register = registrarOf(tools);

  async function signUp(input: unknown, { address }: RequestContext): Promise<CodeSent | Refusal> {
    const given = parseInput(signUpInput, input);
    if (isRefusal(given)) return given;
    const { email, password, ...person } = given;
    const problem = passwordProblem(password, { email, name: person.name });
    if (problem) return refuse.invalid('password', problem);
    const tooMany = await limits.take('signUp', { subject: email, address });
    if (tooMany) return tooMany;
    const asked = await legacy.find(email, await accounts.findByEmail(email));
    await asked.sure();
    if (asked.isShutOut) await accounts.writeDecoy(decoyOf(email));
    else await register(email, password, person);
    await asked.evenly();
    return { email, codeExpiresAt: codes.expiry('email') };
  }

  async function resend(input: unknown, { address }: RequestContext): Promise<CodeSent | Refusal> {
    const given = parseInput(resendInput, input);
    if (isRefusal(given)) return given;
    const { email } = given;
    const tooMany = await limits.take('emailCode', { subject: email, address });
    if (tooMany) return tooMany;
    const known = await accounts.findByEmail(email);
    // Made for an unknown address too, and not kept: the work shows in the time.
    const { record, letter } = emailLetter(tools, known?._id ?? newId('account', clock.now()), email);
    const isWaiting = known !== null && known.emailVerifiedAt === null;
    if (isWaiting) await accounts.write(known._id, letter, { purpose: 'email', record });
    else await accounts.writeDecoy(decoyOf(email));
    return { email, codeExpiresAt: codes.expiry('email') };
  }

  return {
    /** Takes a sign-up. Whether the address was known shows neither in the answer nor in its time. */
    signUp: (input: unknown, context: RequestContext) => evenly(() => signUp(input, context), tools.sendLetters),

    /** Sends a new code to an address that waits to be proved; answers the same for any other. */
    resend: (input: unknown, context: RequestContext) => evenly(() => resend(input, context), tools.sendLetters),

    verify: verifierOf(tools),
  };
}

function emailLetter({ codes, letters }: AuthTools, accountId: string, email: string) {
  const { code, record } = codes.make('email', accountId);
  return { record, letter: letters.make('email-code', { to: email, code }, codeLifeMs.email) };
}

/** Writes a sign-up down, whatever was known of the address, with the same work done each time. */
function registrarOf(tools: AuthTools) {
  const { accounts, letters, passwords, clock } = tools;

  async function addNew(email: string, fields: SignUpFields): Promise<boolean> {
    const now = clock.now();
    const id = newId('account', now);
    const { record, letter } = emailLetter(tools, id, email);
    return accounts.add({
      _id: id,
      userId: userIdOf(id),
      email,
      ...fields,
      emailVerifiedAt: null,
      phoneVerifiedAt: null,
      permissions: [],
      codes: { email: record },
      letters: [letter],
      sessionsNotBefore: null,
      profileVersion: 0,
      createdAt: now,
    });
  }

  /** Writes to an address that is proved that it has an account; starts a sign-up that is not proved over again. */
  async function signUpKnown(known: AccountRecord, fields: SignUpFields): Promise<void> {
    if (known.emailVerifiedAt === null) {
      const { record, letter } = emailLetter(tools, known._id, known.email);
      if (await accounts.replaceSignUp(known._id, fields, record, letter)) return;
    }
    await accounts.write(known._id, letters.make('known-address', { to: known.email }, codeLifeMs.email));
  }

  return async (email: string, password: string, person: Pick<SignUpFields, 'name' | 'roles' | 'locale'>) => {
    const known = await accounts.findByEmail(email);
    const isSame = await passwords.verify(known?.password ?? null, password);
    const fields = { ...person, password: await passwords.hash(password), isContested: false };
    if (known) return signUpKnown(known, { ...fields, isContested: known.isContested || !isSame });
    if (await addNew(email, fields)) return undefined;
    // Somebody signed up with it in this very moment: the same person by a double click, or another.
    const other = await accounts.findByEmail(email);
    if (!other) return undefined;
    const isSameAsOther = await passwords.verify(other.password, password);
    return signUpKnown(other, { ...fields, isContested: other.isContested || !isSameAsOther });
  };
}

/** Proves an address by its code and signs its owner in. */
function verifierOf(tools: AuthTools) {
  const { accounts, codes, devices, letters, limits, clock } = tools;

  /** What becomes of the account: a password that several people may have chosen opens nothing. */
  function proofOf(account: AccountRecord, now: Date): { set: object; letters?: AccountRecord['letters'] } {
    if (!account.isContested) return { set: { emailVerifiedAt: now } };
    const { code, record } = codes.make('reset', account._id);
    const letter = letters.make('choose-password', { to: account.email, code }, codeLifeMs.reset);
    return {
      set: { emailVerifiedAt: now, password: null, isContested: false, 'codes.reset': record },
      letters: [letter],
    };
  }

  return async (input: unknown, { requestId, address }: RequestContext): Promise<Entered | Refusal> => {
    const given = parseInput(verifyInput, input);
    if (isRefusal(given)) return given;
    const begunAt = clock.now();
    const { device, deviceToken } = given;
    const known = await accounts.findByEmail(given.email);
    const guess = { subject: given.email, device: devices.known(deviceToken, known), address };
    const tooMany = await limits.take('emailProof', guess);
    if (tooMany) return tooMany;
    const account = await spendEvenly(accounts, known, { subject: given.email, purpose: 'email', now: begunAt });
    const code = account?.codes.email;
    if (!account || !code || !codes.matches(code, 'email', account._id, given.code)) return wrongCode();
    const proved = await accounts.redeem(account._id, 'email', code.hash, {
      ...proofOf(account, begunAt),
      events: registered(account, { clock, requestId }),
    });
    if (!proved) return wrongCode();
    await limits.giveBack('emailProof', guess);
    tools.nudge();
    tools.sendLetters();
    return tools.entry.enter({ account: proved, device, deviceToken, begunAt, proof: 'email-code' });
  };
}
