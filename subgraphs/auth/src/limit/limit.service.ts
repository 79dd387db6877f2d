import { day, hour, minute } from '@kelmah/kit/clock/clock';
import { refuse, type TooMany } from '@kelmah/kit/errors/refusal';
import type { LimitRule, LimitStore } from './limit.store';

const rule = (name: string, times: number, perMs: number): LimitRule => ({ name, times, perMs });

/**
 * How often something may be tried with one address, account or number. Counted alike for those that are known and
 * those that are not, so that a limit tells nothing.
 */
export const limitRules = {
  signUp: rule('sign-up', 5, hour),
  emailCode: rule('email-code', 5, hour),
  emailProof: rule('email-proof', 30, hour),
  signIn: rule('sign-in', 10, 15 * minute),
  /** How often an owner is told of guesses at the account. */
  guessesTold: rule('guesses-told', 1, day),
  secondFactor: rule('second-factor', 10, 15 * minute),
  phoneCodeByAccount: rule('phone-code-account', 10, day),
  phoneCodeByNumber: rule('phone-code-number', 5, hour),
  phoneProof: rule('phone-proof', 30, hour),
  resetCode: rule('reset-code', 5, hour),
  resetProof: rule('reset-proof', 30, hour),
  passkeyStart: rule('passkey-start', 240, 15 * minute),
  passkeyChange: rule('passkey-change', 30, hour),
  providerStart: rule('provider-start', 240, 15 * minute),
  providerLink: rule('provider-link', 30, hour),
  emailChange: rule('email-change', 5, day),
  partnerChange: rule('partner-change', 60, hour),
} as const;

export type LimitName = keyof typeof limitRules;

/** What comes from one client address, whoever it is about: many people share one behind a mobile network. */
const addressRules = {
  guesses: rule('address-guesses', 60, 15 * minute),
  letters: rule('address-letters', 60, hour),
} as const;
const sendsLetters: readonly LimitName[] = ['signUp', 'emailCode', 'resetCode', 'phoneCodeByNumber'];

/** Who tries. */
export interface Try {
  /** The account, e-mail address or number that is tried. */
  subject: string;
  /** The device's id where it is known to the account (`Devices.known`): it has a limit of its own then. */
  device?: string;
  /** The client's network address (`RequestContext.address`). */
  address?: string;
}

export interface Limits {
  /**
   * Counts a try: the refusal where there were too many. A device that the account knows is counted by itself; all
   * others together by what they try, and each by where it comes from.
   */
  take(name: LimitName, tried: string | Try): Promise<TooMany | undefined>;
  /** Takes back what `take` counted, for what turned out to be no guess. Call it with the same. */
  giveBack(name: LimitName, tried: string | Try): Promise<void>;
}

/** Counts by the store; `mac` hides what is counted (addresses and numbers are few enough to be tried out). */
export function createLimits(store: LimitStore, mac: (...parts: string[]) => string): Limits {
  /** The counters that a try is counted by. */
  function countersOf(name: LimitName, tried: string | Try): [LimitRule, string][] {
    const { subject, device, address } = typeof tried === 'string' ? ({ subject: tried } as Try) : tried;
    const base = limitRules[name];
    if (device) return [[{ ...base, name: `${base.name}-device` }, mac('limit', subject, device)]];
    const own: [LimitRule, string] = [base, mac('limit', subject)];
    if (!address) return [own];
    const byAddress = sendsLetters.includes(name) ? addressRules.letters : addressRules.guesses;
    return [own, [byAddress, mac('address', address)]];
  }

  return {
    take: async (name, tried) => {
      const waits = countersOf(name, tried).map(([one, subject]) => store.take(one, subject));
      const waitMs = Math.max(...(await Promise.all(waits)));
      if (waitMs <= 0) return undefined;
      const minutes = Math.ceil(waitMs / minute);
      const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
      return refuse.tooMany(`That was tried too often. Wait ${wait} and try again.`, Math.ceil(waitMs / 1_000));
    },
    giveBack: async (name, tried) => {
      await Promise.all(countersOf(name, tried).map(([one, subject]) => store.giveBack(one, subject)));
    },
  };
}
