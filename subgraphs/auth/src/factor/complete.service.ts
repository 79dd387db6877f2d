import { z } from 'zod';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { codeField } from '../account/inputs.service';
import type { AccountRecord } from '../account/account.store';
import type { Challenge, SignedIn } from '../entry/entry.service';
import type { AuthTools } from '../tools';
import { passkeyField, proofsIn } from './proof-inputs.service';
import { recoveryCodeField } from './recovery.service';
import type { SecondProofs } from './second-proof.service';

const completeInput = z
  .object({
    challenge: z.string().max(4_000, 'This is not what the sign-in gave you.'),
    totp: codeField.nullish(),
    recoveryCode: recoveryCodeField.nullish(),
    passkey: passkeyField,
  })
  .refine((given) => proofsIn(given, ['totp', 'recoveryCode', 'passkey']) === 1, {
    path: ['totp'],
    message: 'Give one proof: the code of your app, a recovery code or a passkey.',
  });

const tooLate = () => refuse.unauthenticated('This sign-in took too long, or is over. Begin again.');
// Whatever ended the account's sessions since the first proof was given ended this sign-in too.
const isOver = (account: AccountRecord, { begunAt }: Challenge) =>
  account.sessionsNotBefore !== null && begunAt < account.sessionsNotBefore;

export type CompleteService = ReturnType<typeof completeService>;

export function completeService(tools: AuthTools, proofs: SecondProofs) {
  const { accounts, devices, entry } = tools;
  return {
    /** Signs in whoever has given a first proof and now gives a second one. */
    complete: async (input: unknown, { address }: RequestContext): Promise<SignedIn | Refusal> => {
      const given = parseInput(completeInput, input);
      if (isRefusal(given)) return given;
      const challenge = entry.read(given.challenge);
      const account = challenge && (await accounts.find(challenge.accountId));
      if (!challenge || !account || isOver(account, challenge)) return tooLate();
      // Without an app there is nothing to complete by: a fresh sign-in asks for no more.
      if (tools.factorsOf(account).length === 0) return tooLate();
      const proved = await proofs.use(account, given, {
        challenge: given.challenge,
        device: devices.known(challenge.deviceToken, account),
        deviceName: challenge.device,
        address,
      });
      if (isRefusal(proved)) return proved;
      return isOver(proved, challenge) ? tooLate() : entry.complete(proved, challenge);
    },
  };
}
