import { z } from 'zod';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { phoneVerified } from '../account/account.events';
import { codeField } from '../account/inputs.service';
import { codeLifeMs } from '../code/code.service';
import type { AuthTools } from '../tools';
import { phoneField } from './phone-field.service';

const requestInput = z.object({ phone: phoneField });
const verifyInput = z.object({ phone: phoneField, code: codeField });

const takenNumber = () =>
  refuse.conflict(RefusalCode.ALREADY_EXISTS, 'This number belongs to another account.', 'phone');
const wrongPhoneCode = () =>
  refuse.conflict(RefusalCode.WRONG_CODE, 'This code is not right or no longer good. Ask for a new one.', 'code');

export type PhoneService = ReturnType<typeof phoneService>;

export function phoneService(tools: AuthTools) {
  const { accounts, codes, letters, limits, clock } = tools;
  return {
    /** Sends a code to a number. Whether another account has it is only said to who can read the code. */
    request: async (
      input: unknown,
      { viewer, address }: RequestContext,
    ): Promise<{ phone: string; codeExpiresAt: Date } | Refusal> => {
      const given = parseInput(requestInput, input);
      if (isRefusal(given)) return given;
      const { phone } = given;
      const accountId = accountIdOf(userIdOfViewer(viewer));
      // A proved number may be what somebody signs in by: in the place of one comes another by a fresh proof alone.
      const before = await accounts.find(accountId);
      const stale = before?.phone === undefined || before.phone === phone ? undefined : needsFreshProof(viewer, clock);
      if (stale) return stale;
      const tooMany =
        (await limits.take('phoneCodeByAccount', accountId)) ??
        (await limits.take('phoneCodeByNumber', { subject: phone, address }));
      if (tooMany) return tooMany;
      const { code, record } = codes.make('phone', accountId);
      const letter = letters.make('phone-code', { to: phone, code }, codeLifeMs.phone);
      const account = await accounts.write(accountId, letter, { purpose: 'phone', record: { ...record, phone } });
      if (!account) return refuse.unauthenticated();
      tools.sendLetters();
      return { phone, codeExpiresAt: record.expiresAt };
    },

    /** Proves a number by the code that was sent to it. */
    verify: async (
      input: unknown,
      { viewer, requestId, address }: RequestContext,
    ): Promise<AccountRecord | Refusal> => {
      const given = parseInput(verifyInput, input);
      if (isRefusal(given)) return given;
      const { phone } = given;
      const now = clock.now();
      const account = await accounts.spendTry(accountIdOf(userIdOfViewer(viewer)), 'phone', now);
      const code = account?.codes.phone;
      const isRight = account && code?.phone === phone && codes.matches(code, 'phone', account._id, given.code);
      if (!isRight) return wrongPhoneCode();
      const proved = await accounts.redeemPhone(account._id, code.hash, phone, now, [
        phoneVerified(account, phone, { clock, requestId }),
      ]);
      if (proved === 'TAKEN') return takenNumber();
      if (!proved) return wrongPhoneCode();
      tools.nudge();
      await tools.activity.note(proved._id, { what: 'PHONE_CHANGED', sessionId: viewer.sessionId, address });
      return proved;
    },
  };
}
