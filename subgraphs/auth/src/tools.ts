import type { Clock } from '@kelmah/kit/clock/clock';
import type { ActivityService } from './activity/activity.service';
import type { AccountRecord, AccountStore } from './account/account.store';
import type { Codes } from './code/code.service';
import type { EntryService, SecondFactor } from './entry/entry.service';
import type { Sealer } from './key/seal.service';
import type { Letters } from './letter/letter.service';
import type { Limits } from './limit/limit.service';
import type { Passwords } from './password/password.service';
import type { SessionService } from './session/session.service';

/** What the ways in are made of. */
export interface AuthTools {
  accounts: AccountStore;
  sessions: SessionService;
  entry: EntryService;
  /** What the account asks for besides a first proof; nothing where one proof is enough. */
  factorsOf(account: AccountRecord): SecondFactor[];
  sealer: Sealer;
  codes: Codes;
  letters: Letters;
  limits: Limits;
  /** Where it is noted what happened to an account. */
  activity: ActivityService;
  passwords: Passwords;
  clock: Clock;
  /** Say it after each write that put an event into the outbox. */
  nudge(): void;
  /** Say it after each write that put a letter into an account. */
  sendLetters(): void;
}
