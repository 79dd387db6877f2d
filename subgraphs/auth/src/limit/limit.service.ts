import { day, hour, minute } from '@kelmah/kit/clock/clock';
import { refuse, type TooMany } from '@kelmah/kit/errors/refusal';
import type { LimitRule, LimitStore } from './limit.store';

const rule = (name: string, times: number, perMs: number): LimitRule => ({ name, times, perMs });

/**
 * How often something may be tried with one address, account or number. Counted alike for those that are known and
 * those that are not, so that a limit tells nothing. The owner of a guessed account always gets in by a reset.
 */
export const limitRules = {
  signUp: rule('sign-up', 5, hour),
  emailCode: rule('email-code', 5, hour),
  emailProof: rule('email-proof', 30, hour),
  signIn: rule('sign-in', 10, 15 * minute),
  phoneCodeByAccount: rule('phone-code-account', 10, day),
  phoneCodeByNumber: rule('phone-code-number', 5, hour),
  resetCode: rule('reset-code', 5, hour),
  resetProof: rule('reset-proof', 30, hour),
  partnerChange: rule('partner-change', 60, hour),
} as const;

export type LimitName = keyof typeof limitRules;

export interface Limits {
  /** Counts a try: the refusal where there were too many. */
  take(name: LimitName, subject: string): Promise<TooMany | undefined>;
  giveBack(name: LimitName, subject: string): Promise<void>;
}

export function createLimits(store: LimitStore): Limits {
  return {
    take: async (name, subject) => {
      const waitMs = await store.take(limitRules[name], subject);
      if (waitMs <= 0) return undefined;
      const minutes = Math.ceil(waitMs / minute);
      const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
      return refuse.tooMany(`That was tried too often. Wait ${wait} and try again.`, Math.ceil(waitMs / 1_000));
    },
    giveBack: (name, subject) => store.giveBack(limitRules[name], subject),
  };
}
