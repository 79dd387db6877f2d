import { z } from 'zod';
import { day } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { newId } from '@kelmah/kit/ids/ids';
import { registered } from '../account/account.events';
import { codeField, deviceField, deviceTokenField, emailField } from '../account/inputs.service';
import { codeLifeMs } from '../code/code.service';
import { spendEvenly } from '../code/spend-evenly.service';
import type { Entered } from '../entry/entry.service';
import { evenly } from '../entry/even-time.service';
import { decoyOf } from '../letter/letter.service';
import { wrongCode } from '../sign-up/sign-up.service';
import type { AuthTools } from '../tools';
import { passwordProblem } from './password-rules.service';

const requestInput = z.object({ email: emailField, deviceToken: deviceTokenField });
const resetInput = z.object({
  email: emailField,
  code: codeField,
  newPassword: z.string(),
  device: deviceField,
  deviceToken: deviceTokenField,
});

export type ResetService = ReturnType<typeof resetService>;

export function resetService(tools: AuthTools) {
  const { accounts, codes, devices, letters, limits, passwords, sessions, clock } = tools;
  return {
    request: requesterOf(tools),

    /** Sets a new password by a code, ends every session and begins one here. The code proves the address as well. */
    reset: async (input: unknown, { requestId, address }: RequestContext): Promise<Entered | Refusal> => {
      const given = parseInput(resetInput, input);
      if (isRefusal(given)) return given;
      const { email, newPassword } = given;
      const problem = passwordProblem(newPassword, { email });
      if (problem) return refuse.invalid('newPassword', problem);
      const begunAt = clock.now();
      const known = await accounts.findByEmail(email);
      const guess = { subject: email, device: devices.known(given.deviceToken, known), address };
      const tooMany = await limits.take('resetProof', guess);
      if (tooMany) return tooMany;
      const account = await spendEvenly(accounts, known, { subject: email, purpose: 'reset', now: begunAt });
      const code = account?.codes.reset;
      if (!account || !code || !codes.matches(code, 'reset', account._id, given.code)) return wrongCode();

      const password = await passwords.hash(newPassword);
      const isFirstProof = account.emailVerifiedAt === null;
      const endBefore = new Date(clock.now().getTime() + 1);
      const changed = await accounts.redeem(account._id, 'reset', code.hash, {
        set: {
          password,
          isContested: false,
          sessionsNotBefore: endBefore,
          devicesNotBefore: endBefore,
          ending: { before: endBefore, reason: 'RESET' },
          ...(isFirstProof && { emailVerifiedAt: clock.now() }),
        },
        letters: isFirstProof ? [] : [letters.make('password-changed', { to: email }, day)],
        events: isFirstProof ? registered(account, { clock, requestId }) : [],
      });
      if (!changed) return wrongCode();
      await limits.giveBack('resetProof', guess);
      tools.nudge();
      tools.sendLetters();
      await sessions.finishEnding(changed);
      await tools.activity.note(changed._id, {
        what: 'PASSWORD_CHANGED',
        device: given.device,
        address,
        letter: false,
      });
      const { device, deviceToken } = given;
      return tools.entry.enter({ account: changed, device, deviceToken, begunAt, proof: 'email-code' });
    },
  };
}

/** Sends a code to whoever has an account with this address; answers everybody the same. */
function requesterOf(tools: AuthTools) {
  const { accounts, codes, devices, legacy, letters, limits, clock } = tools;
  const request = async (input: unknown, { address }: RequestContext): Promise<{ email: string } | Refusal> => {
    const given = parseInput(requestInput, input);
    if (isRefusal(given)) return given;
    const { email } = given;
    const known = await accounts.findByEmail(email);
    const device = devices.known(given.deviceToken, known);
    const tooMany = await limits.take('resetCode', { subject: email, device, address });
    if (tooMany) return tooMany;
    const { account, ...asked } = await legacy.find(email, known);
    // Made for an unknown address too, and not kept: the work shows in the time.
    const { code, record } = codes.make('reset', account?._id ?? newId('account', clock.now()));
    const letter = letters.make('reset-code', { to: email, code }, codeLifeMs.reset);
    if (account) await accounts.write(account._id, letter, { purpose: 'reset', record });
    else await accounts.writeDecoy(decoyOf(email));
    await asked.evenly();
    return { email };
  };
  return (input: unknown, context: RequestContext) => evenly(() => request(input, context), tools.sendLetters);
}
