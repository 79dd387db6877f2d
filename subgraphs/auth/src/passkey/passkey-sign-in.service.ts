import { z } from 'zod';
import { accountIdOf, hashSecret, sameSecret } from '@kelmah/kit/ids/ids';
import type { RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import type { AccountRecord } from '../account/account.store';
import { deviceField, deviceTokenField } from '../account/inputs.service';
import type { Entered } from '../entry/entry.service';
import type { PasskeyProofs, PasskeyUse } from '../tools';
import type { PasskeyPlace } from './passkey-inputs.type';
import {
  badPasskey,
  copiedPasskey,
  hintsFor,
  needsName,
  optionsToSign,
  type PasskeyTools,
} from './passkey-rules.service';
import { decoyFor, readSigned, verifySigned, type SignedAnswer } from './relying-party.service';

const signInInput = z.object({ response: z.unknown(), device: deviceField, deviceToken: deviceTokenField });
const proofInput = z.object({ challenge: z.string().max(4_000, 'This is no challenge.').nullish() });

export type PasskeySignInService = ReturnType<typeof passkeySignInService>;

export interface Options {
  /** PublicKeyCredentialRequestOptionsJSON of WebAuthn, level 3. */
  options: object;
}

const noPasskeys = () => refuse.conflict(RefusalCode.NOT_READY, 'You have no passkey yet.');
const challengeOver = () =>
  refuse.conflict(RefusalCode.WRONG_STATE, 'This took too long. Sign in again from the start.', 'challenge');

/** Who a proof is asked of, and in the middle of which sign-in. */
const boundTo = (accountId: string, challenge: string | null | undefined) =>
  `${accountId} ${challenge ? hashSecret(challenge) : 'signed in'}`;

/** Signing in by a passkey, and proving by one who somebody is that has begun to. */
export function passkeySignInService(tools: PasskeyTools) {
  const { accounts, challenges, clock, entry, limits, party, passkeys } = tools;
  const accept = acceptorOf(tools);

  async function accountToProve(viewer: Viewer, challenge: string | null | undefined) {
    if (!challenge) {
      const account = viewer.userId === undefined ? null : await accounts.find(accountIdOf(viewer.userId));
      return account ?? refuse.unauthenticated();
    }
    const said = entry.read(challenge);
    const account = said && (await accounts.find(said.accountId));
    const isOver = account?.sessionsNotBefore && said && said.begunAt < account.sessionsNotBefore;
    return account && !isOver ? account : challengeOver();
  }

  return {
    /** Asks for any passkey that was made for us: whose it is, it says itself. */
    start: async (prefer: PasskeyPlace | undefined, { address }: RequestContext): Promise<Options | Refusal> => {
      if (!party) return needsName();
      const tooMany = address === undefined ? undefined : await limits.take('passkeyStart', `from ${address}`);
      if (tooMany) return tooMany;
      const options = { ...(await optionsToSign(party)), ...hintsFor(prefer) };
      await challenges.put('sign-in', options.challenge, '');
      return { options };
    },

    /** Signs in whoever has the passkey and has unlocked it. Everything that is not right is refused alike. */
    finish: async (input: unknown, { address }: RequestContext): Promise<Entered | Refusal> => {
      const given = parseInput(signInInput, input);
      if (isRefusal(given)) return given;
      const begunAt = clock.now();
      const answer = readSigned(given.response);
      if (!answer || !(await challenges.take('sign-in', answer.challenge, ''))) return badPasskey();
      const { device, deviceToken } = given;
      const handle = answer.response.userHandle;
      const owner = await passkeys.findByCredential(answer.id);
      const isTheirs = owner?.passkeyHandle && handle && sameSecret(owner.passkeyHandle, handle);
      const account = await accept(isTheirs ? owner : null, answer, { deviceName: device, address });
      if (account === 'COPIED') return refuse.unauthenticated(copiedPasskey);
      if (account === null || account.emailVerifiedAt === null) return badPasskey();
      return entry.enter({ account, device, deviceToken, begunAt, proof: 'passkey' });
    },

    /** Asks for one of the account's own passkeys: of whoever is signed in, or of whoever has given a first proof. */
    startProof: async (input: unknown, { viewer }: RequestContext): Promise<Options | Refusal> => {
      const given = parseInput(proofInput, input);
      if (isRefusal(given)) return given;
      const account = await accountToProve(viewer, given.challenge);
      if (isRefusal(account)) return account;
      if (!party) return needsName();
      if (!account.passkeys?.length) return noPasskeys();
      const tooMany = await limits.take('passkeyChange', account._id);
      if (tooMany) return tooMany;
      const options = await optionsToSign(party, account.passkeys);
      await challenges.put('proof', options.challenge, boundTo(account._id, given.challenge));
      return { options };
    },
  };
}

/** The proofs that other ways of proving are completed with. */
export function passkeyProofs(tools: PasskeyTools): PasskeyProofs {
  const accept = acceptorOf(tools);
  return {
    prove: async (accountId, response, from) => {
      const answer = readSigned(response);
      if (!answer || !(await tools.challenges.take('proof', answer.challenge, boundTo(accountId, from.challenge))))
        return null;
      const owner = await tools.accounts.find(accountId);
      const handle = answer.response.userHandle;
      const isTheirs = !handle || sameSecret(owner?.passkeyHandle ?? '', handle);
      return accept(isTheirs ? owner : null, answer, from);
    },
  };
}

/** Takes what a passkey of this account signed, and notes the use. Null where it is not right, 'COPIED' where it counted backwards. */
const acceptorOf =
  ({ clock, party, passkeys, warnOfCopy }: PasskeyTools) =>
  async (
    account: AccountRecord | null,
    answer: SignedAnswer,
    from: PasskeyUse,
  ): Promise<AccountRecord | 'COPIED' | null> => {
    if (!party) return null;
    const passkey = account?.passkeys?.find(({ id }) => id === answer.id);
    const signed = await verifySigned(party, answer, passkey ?? decoyFor(answer.id));
    if (!account || !passkey || !signed) return null;
    const used = await passkeys.used(account._id, passkey.id, { ...signed, at: clock.now() });
    if (used) return used;
    // Removed in this very moment, perhaps.
    if (!(await passkeys.findByCredential(passkey.id))) return null;
    await warnOfCopy(account._id, from);
    return 'COPIED';
  };
