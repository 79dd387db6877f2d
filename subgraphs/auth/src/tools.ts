import type { Clock } from '@kelmah/kit/clock/clock';
import type { ActivityService } from './activity/activity.service';
import type { AccountRecord, AccountStore } from './account/account.store';
import type { Codes } from './code/code.service';
import type { Devices } from './device/device.service';
import type { EntryService, SecondFactor } from './entry/entry.service';
import type { Sealer } from '@kelmah/kit/crypto/seal';
import type { LegacyAccounts } from './legacy/legacy.service';
import type { Letters } from './letter/letter.service';
import type { Limits } from './limit/limit.service';
import type { Passwords } from './password/password.service';
import type { SessionService } from './session/session.service';

/** Where a passkey is used. */
export interface PasskeyUse {
  /** The sign-in that it completes. */
  challenge?: string;
  /** What the device calls itself. */
  deviceName?: string;
  sessionId?: string;
  address?: string;
}

/** Proofs by passkey, for whoever is signed in or completes a sign-in. */
export interface PasskeyProofs {
  /**
   * The account as it is then, where its passkey signed what `startPasskeyProof` gave out, for this challenge of a
   * sign-in or, where none is named, for somebody who is signed in; 'COPIED' where it counted backwards, null where
   * anything else is not right. Good once. @throws Fault UNAVAILABLE while Redis is away.
   */
  prove(accountId: string, response: unknown, from: PasskeyUse): Promise<AccountRecord | 'COPIED' | null>;
}

/** What the ways in are made of. */
export interface AuthTools {
  accounts: AccountStore;
  sessions: SessionService;
  entry: EntryService;
  /** What the account asks for besides a first proof; nothing where one proof is enough. */
  factorsOf(account: AccountRecord): SecondFactor[];
  sealer: Sealer;
  codes: Codes;
  /** Finds those too who are only in the older system. */
  legacy: LegacyAccounts;
  letters: Letters;
  limits: Limits;
  devices: Devices;
  /** Where it is noted what happened to an account. */
  activity: ActivityService;
  passwords: Passwords;
  /** Undefined until the service is put together. */
  passkeys?: PasskeyProofs;
  clock: Clock;
  /** Say it after each write that put an event into the outbox. */
  nudge(): void;
  /** Say it after each write that put a letter into an account. */
  sendLetters(): void;
}
