import { generateAuthenticationOptions, type PublicKeyCredentialHint } from '@simplewebauthn/server';
import { refuse, RefusalCode } from '@kelmah/kit/errors/refusal';
import { z } from 'zod';
import type { AuthTools, PasskeyUse } from '../tools';
import { ceremonyLifeMs, type ChallengeStore } from './challenge.store';
import type { RelyingParty } from './relying-party.service';
import type { PasskeyPlace } from './passkey-inputs.type';
import type { PasskeyRecord, PasskeyStore } from './passkey.store';

/** What the services of passkeys are made of. */
export interface PasskeyTools extends Pick<AuthTools, 'accounts' | 'activity' | 'entry' | 'limits' | 'clock'> {
  passkeys: PasskeyStore;
  challenges: ChallengeStore;
  /** Undefined where people open the web client by a number instead of a name. */
  party: RelyingParty | undefined;
  /** Says, to whoever runs Kelmah and to the owner, that a passkey seems to have been copied. */
  warnOfCopy(accountId: string, from: PasskeyUse): Promise<void>;
}

export const needsName = () =>
  refuse.conflict(
    RefusalCode.NOT_READY,
    'Passkeys work only where Kelmah is opened by its name, not by a number such as 127.0.0.1.',
  );

/** The one answer to every passkey that is not good: it does not tell what is wrong with it. */
export const badPasskey = () =>
  refuse.unauthenticated('This passkey was not accepted, or it took too long. Try again, or sign in another way.');

/** Said to whoever unlocked it, and so to its owner or to whoever copied it: both are better off without it. */
export const copiedPasskey =
  'This passkey seems to be on another device as well, so it is not accepted. Sign in another way, remove it under Security, and add a new one.';

export const passkeyName = z
  .string()
  .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .pipe(z.string().min(1, 'Give the passkey a name.').max(60, 'A name has at most 60 characters.'));

const hintOf: Record<keyof typeof PasskeyPlace, PublicKeyCredentialHint> = {
  THIS_DEVICE: 'client-device',
  PHONE: 'hybrid',
  SECURITY_KEY: 'security-key',
};

/** Where the browser looks first, in the words of WebAuthn; it may still ask for another place. */
export const hintsFor = (prefer: PasskeyPlace | null | undefined) => (prefer ? { hints: [hintOf[prefer]] } : {});

/** What a browser hands to a passkey to sign; without any passkeys named, the person chooses among theirs. */
export const optionsToSign = (party: RelyingParty, passkeys?: readonly PasskeyRecord[]) =>
  generateAuthenticationOptions({
    rpID: party.id,
    timeout: ceremonyLifeMs,
    userVerification: 'required',
    allowCredentials: passkeys?.map(({ id, transports }) => ({ id, transports })),
  });
