import type { Clock } from '@kelmah/kit/clock/clock';
import type { AccountStore } from './account/account.store';
import type { Codes } from './code/code.service';
import type { Letters } from './letter/letter.service';
import type { Limits } from './limit/limit.service';
import type { Passwords } from './password/password.service';
import type { SessionService } from './session/session.service';

/** What the ways in are made of. */
export interface AuthTools {
  accounts: AccountStore;
  sessions: SessionService;
  codes: Codes;
  letters: Letters;
  limits: Limits;
  passwords: Passwords;
  clock: Clock;
  /** Say it after each write that put an event into the outbox. */
  nudge(): void;
  /** Say it after each write that put a letter into an account. */
  sendLetters(): void;
}
