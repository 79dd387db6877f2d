import { z } from 'zod';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { newId } from '@kelmah/kit/ids/ids';
import { codeField, deviceField, deviceTokenField } from '../account/inputs.service';
import { codeLifeMs } from '../code/code.service';
import { spendEvenly } from '../code/spend-evenly.service';
import type { Entered } from '../entry/entry.service';
import { evenly } from '../entry/even-time.service';
import { decoyOf } from '../letter/letter.service';
import type { AuthTools } from '../tools';
import { phoneField } from './phone-field.service';
import { phoneStore } from './phone.store';

const requestInput = z.object({ phone: phoneField, deviceToken: deviceTokenField });
const finishInput = z.object({
  phone: phoneField,
  code: codeField,
  device: deviceField,
  deviceToken: deviceTokenField,
});

const wrongCode = () =>
  refuse.conflict(RefusalCode.WRONG_CODE, 'This code is not right or no longer good. Ask for a new one.', 'code');

export type PhoneSignInService = ReturnType<typeof phoneSignInService>;

/** Signing in by a code that goes to the phone whose number was proved. */
export function phoneSignInService(tools: AuthTools) {
  const { accounts, codes, devices, limits, clock } = tools;
  const phones = phoneStore(accounts);
  return {
    request: requesterOf(tools),

    /** Signs in by the code. Refuses an unknown number, a wrong code and an old one alike. */
    finish: async (input: unknown, { address }: RequestContext): Promise<Entered | Refusal> => {
      const given = parseInput(finishInput, input);
      if (isRefusal(given)) return given;
      const { phone, device, deviceToken } = given;
      const begunAt = clock.now();
      const known = await phones.find(phone);
      const guess = { subject: phone, device: devices.known(deviceToken, known), address };
      const tooMany = await limits.take('phoneProof', guess);
      if (tooMany) return tooMany;
      const account = await spendEvenly(accounts, known, { subject: phone, purpose: 'phone-sign-in', now: begunAt });
      const code = account?.codes['phone-sign-in'];
      const isRight = code?.phone === phone && codes.matches(code, 'phone-sign-in', account?._id ?? '', given.code);
      const proved = account && isRight && (await phones.redeem(account._id, phone, code.hash));
      if (!proved) return wrongCode();
      await limits.giveBack('phoneProof', guess);
      return tools.entry.enter({ account: proved, device, deviceToken, begunAt, proof: 'phone-code' });
    },
  };
}

/** Sends a code to whoever has an account with this number; answers everybody the same. */
function requesterOf(tools: AuthTools) {
  const { accounts, codes, devices, letters, limits, clock } = tools;
  const phones = phoneStore(accounts);

  async function request(
    input: unknown,
    { address }: RequestContext,
  ): Promise<{ phone: string; codeExpiresAt: Date } | Refusal> {
    const given = parseInput(requestInput, input);
    if (isRefusal(given)) return given;
    const { phone } = given;
    const account = await phones.find(phone);
    const device = devices.known(given.deviceToken, account);
    const tooMany = await limits.take('phoneCodeByNumber', { subject: phone, device, address });
    if (tooMany) return tooMany;
    // Made for an unknown number too, and not kept: the work shows in the time.
    const { code, record } = codes.make('phone-sign-in', account?._id ?? newId('account', clock.now()));
    const letter = letters.make('phone-sign-in', { to: phone, code }, codeLifeMs['phone-sign-in']);
    if (account) await accounts.write(account._id, letter, { purpose: 'phone-sign-in', record: { ...record, phone } });
    else await accounts.writeDecoy(decoyOf(phone));
    return { phone, codeExpiresAt: record.expiresAt };
  }

  return (input: unknown, context: RequestContext) => evenly(() => request(input, context), tools.sendLetters);
}
