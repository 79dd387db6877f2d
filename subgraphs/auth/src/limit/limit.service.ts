import { day, hour, minute } from '@kelmah/kit/clock/clock';
import { refuse, type TooMany } from '@kelmah/kit/errors/refusal';
import type { LimitRule, LimitStore } from './limit.store';

const rule = (name: string, times: number, perMs: number): LimitRule => ({ name, times, perMs });

/**
 * How often something may be tried with one address, account or number. Counted alike for those that are known and
 * those that are not, so that a limit tells nothing.
 */
const limitRules = {
  signUp: rule('sign-up', 5, hour),
  emailCode: rule('email-code', 5, hour),
  emailProof: rule('email-proof', 30, hour),
  signIn: rule('sign-in', 10, 15 * minute),
  /** How often an owner is told of guesses at the account. */
  guessesTold: rule('guesses-told', 1, day),
  secondFactor: rule('second-factor', 10, 15 * minute),
  /** A passkey cannot be guessed: its tries are counted by themselves, so that whoever guesses codes keeps it from nobody. */
  passkeyProof: rule('passkey-proof', 10, 15 * minute),
  /** The password of somebody who is signed in. */
  confirm: rule('confirm', 10, 15 * minute),
  /** How often an owner is told of guesses at the second factor. */
  codeGuessesTold: rule('code-guesses-told', 1, day),
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
  staffInvitation: rule('staff-invitation', 50, day),
  supportAsk: rule('support-ask', 5, day),
  partnerChange: rule('partner-change', 60, hour),
} as const;

export type LimitName = keyof typeof limitRules;

/** In a day: six digits that may be tried ten times in each quarter of an hour are found within a year. */
const dailyRules: Partial<Record<LimitName, LimitRule>> = {
  secondFactor: rule('second-factor-day', 30, day),
  confirm: rule('confirm-day', 30, day),
};

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

type Counter = [LimitRule, subject: string];

function inWords(waitMs: number): string {
  const minutes = Math.ceil(waitMs / minute);
  if (minutes === 1) return 'a minute';
  return minutes <= 90 ? `${minutes} minutes` : `${Math.ceil(waitMs / hour)} hours`;
}

/** Counts by the store; `mac` hides what is counted (addresses and numbers are few enough to be tried out). */
export function createLimits(store: LimitStore, mac: (...parts: string[]) => string): Limits {
  /** The counters that a try is counted by. */
  function countersOf(name: LimitName, tried: string | Try): { short: Counter[]; daily: Counter[] } {
    const { subject, device, address } = typeof tried === 'string' ? ({ subject: tried } as Try) : tried;
    const own = (one: LimitRule): Counter =>
      device ? [{ ...one, name: `${one.name}-device` }, mac('limit', subject, device)] : [one, mac('limit', subject)];
    const ofDay = dailyRules[name];
    const daily = ofDay ? [own(ofDay)] : [];
    if (device || !address) return { short: [own(limitRules[name])], daily };
    const byAddress = sendsLetters.includes(name) ? addressRules.letters : addressRules.guesses;
    return { short: [own(limitRules[name]), [byAddress, mac('address', address)]], daily };
  }

  /** Counts, and answers with the milliseconds to wait; none or less where there is nothing to wait for. */
  const count = async (counters: Counter[]): Promise<number> =>
    Math.max(0, ...(await Promise.all(counters.map(([one, subject]) => store.take(one, subject)))));

  return {
    take: async (name, tried) => {
      const { short, daily } = countersOf(name, tried);
      // What the short limits refuse was no try, and is not counted for the day.
      const waitMs = (await count(short)) || (await count(daily));
      if (waitMs <= 0) return undefined;
      const message = `That was tried too often. Wait ${inWords(waitMs)} and try again.`;
      return refuse.tooMany(message, Math.ceil(waitMs / 1_000));
    },
    giveBack: async (name, tried) => {
      const { short, daily } = countersOf(name, tried);
      await Promise.all([...short, ...daily].map(([one, subject]) => store.giveBack(one, subject)));
    },
  };
}
