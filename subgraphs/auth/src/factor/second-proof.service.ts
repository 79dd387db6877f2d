import { day } from '@kelmah/kit/clock/clock';
import { isRefusal, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import type { AccountRecord } from '../account/account.store';
import { copiedPasskey } from '../passkey/passkey-rules.service';
import type { AuthTools } from '../tools';
import { factorStore } from './factor.store';
import { hashOfRecoveryCode, recoveryCodeCount } from './recovery.service';
import { openSecret, stepOf } from './totp.service';

/** One of these, read already. */
export interface SecondProof {
  totp?: string | null;
  recoveryCode?: string | null;
  /** What the browser's `navigator.credentials.get` answered, as JSON. */
  passkey?: unknown;
}

/** Where a proof comes from. */
export interface ProofFrom {
  /** The sign-in that it completes. */
  challenge?: string;
  /** A device or session that the account knows: strangers who guess cannot use up its tries. */
  device?: string;
  /** What the device calls itself. */
  deviceName?: string;
  /** The session of whoever is signed in. */
  sessionId?: string;
  address?: string;
}

export type SecondProofs = ReturnType<typeof secondProofs>;

const traceOf = ({ deviceName, sessionId, address }: ProofFrom) => ({ device: deviceName, sessionId, address });
const wrong = (message: string, field: string) => refuse.conflict(RefusalCode.WRONG_CODE, message, field);
const noApp = (field: string) =>
  refuse.conflict(RefusalCode.NOT_READY, 'You have not set up an authenticator app.', field);

/** Judges second proofs: the code of an app, a recovery code, a passkey. */
export function secondProofs(tools: AuthTools) {
  const { accounts, letters, limits, sealer, clock } = tools;
  const store = factorStore(accounts.model);

  /** Uses up the step of a code, so that it is good once. */
  async function byTotp(account: AccountRecord, code: string): Promise<AccountRecord | Refusal> {
    const totp = account.factor?.totp;
    if (!totp) return noApp('totp');
    const step = stepOf(openSecret(sealer, account._id, totp.sealed), code, clock.now());
    const spent = step === undefined ? null : await store.spendStep(account._id, totp.sealed, step);
    return spent ?? wrong('This code is not right, or was used before. Wait for the next one and give that.', 'totp');
  }

  /** Uses up a recovery code. The letter says how many are left, so the write is made again where others went first. */
  async function byRecoveryCode(
    account: AccountRecord,
    code: string,
    from: ProofFrom,
  ): Promise<AccountRecord | Refusal> {
    if (!account.factor?.totp) return noApp('recoveryCode');
    const hash = hashOfRecoveryCode(sealer, account._id, code);
    let current: AccountRecord | null = account;
    for (let tries = 0; tries <= recoveryCodeCount; tries += 1) {
      const held: string[] = current?.factor?.recovery ?? [];
      if (!held.includes(hash)) break;
      const letter = letters.make('recovery-code-used', { to: account.email, left: held.length - 1 }, day);
      const spent = await store.spendRecovery(account._id, hash, held.length, letter);
      if (spent) {
        tools.sendLetters();
        await tools.activity.note(account._id, { what: 'RECOVERY_CODE_USED', letter: false, ...traceOf(from) });
        return spent;
      }
      current = await accounts.find(account._id);
    }
    return wrong('This recovery code is not right, or was used before.', 'recoveryCode');
  }

  return {
    /**
     * Uses up a second proof: the account as it is then, or the refusal. Guesses are counted before they are judged, by
     * account or by a device that it knows (10 in 15 minutes, 30 in a day), and those that were none are taken back.
     */
    use: async (
      account: AccountRecord,
      { totp, recoveryCode, passkey }: SecondProof,
      from: ProofFrom,
    ): Promise<AccountRecord | Refusal> => {
      const tried = { subject: account._id, device: from.device, address: from.address };
      const isCode = typeof totp === 'string' || typeof recoveryCode === 'string';
      const limit = isCode ? 'secondFactor' : 'passkeyProof';
      const tooMany = await limits.take(limit, tried);
      if (tooMany) {
        if (isCode) await tellOfGuesses(tools, account, from);
        return tooMany;
      }
      const done =
        typeof totp === 'string'
          ? await byTotp(account, totp)
          : typeof recoveryCode === 'string'
            ? await byRecoveryCode(account, recoveryCode, from)
            : await byPasskey(tools, account, passkey, from);
      if (!isRefusal(done)) await limits.giveBack(limit, tried);
      return done;
    },
  };
}

async function byPasskey({ passkeys }: AuthTools, account: AccountRecord, response: unknown, from: ProofFrom) {
  const proved = (await passkeys?.prove(account._id, response, from)) ?? null;
  if (proved === 'COPIED') return wrong(copiedPasskey, 'passkey');
  return proved ?? wrong('This passkey was not accepted. Try it again.', 'passkey');
}

/** Whoever guesses here has given a first proof, which the owner should hear of; once a day. */
async function tellOfGuesses({ activity, limits }: AuthTools, account: AccountRecord, from: ProofFrom): Promise<void> {
  if (await limits.take('codeGuessesTold', account._id)) return;
  await activity.note(account._id, { what: 'SECOND_FACTOR_FAILED_OFTEN', ...traceOf(from) });
}
