import { day, type Clock } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { AccountStore } from '../account/account.store';
import type { Letters } from '../letter/letter.service';
import { countryOf, placeOf, runningCountry } from '../place/place.service';
import type { ActivityStore } from './activity.store';
import type { ActivityKind } from './activity.type';

/** The name of a kind, as it is kept and as callers write it. */
export type ActivityName = keyof typeof ActivityKind;

/** Something that happened to an account. */
export interface Happening {
  what: ActivityName;
  /** The session that did it, where there is one. */
  sessionId?: string;
  /** What the device calls itself; where nothing is said, the device of the session. */
  device?: string;
  /** `RequestContext.address`, of which the country is kept; where nothing is said, that of the running request. */
  address?: string;
  /** Whether the owner is told by a letter. Where nothing is said, the kind decides. */
  letter?: boolean;
}

/** Something that happened, and the country that it came from. */
type Traced = Happening & { country?: string };

const letterLifeMs = 3 * day;

/** What others can make happen again and again is told once a day. */
const toldDaily: ReadonlySet<ActivityName> = new Set<ActivityName>([
  'SIGN_IN_FAILED_OFTEN',
  'SECOND_FACTOR_FAILED_OFTEN',
  'PASSKEY_COPIED',
]);

// The owner did these just now by themselves and would be told nothing new, or they have letters of their own.
const withoutLetter: ReadonlySet<ActivityName> = new Set<ActivityName>([
  'SIGNED_OUT',
  'SESSION_ENDED',
  'OTHER_SESSIONS_ENDED',
  'EMAIL_CHANGE_ASKED',
  'EMAIL_CHANGED',
  'EMAIL_CHANGE_REVERTED',
  'EXPORT_READY',
  'ERASURE_ASKED',
  'STAFF_INVITED',
  'SUPPORT_ASKED',
  'SUPPORT_ENDED',
]);

export interface ActivityTools {
  activities: ActivityStore;
  accounts: AccountStore;
  letters: Letters;
  /** What the device of a session calls itself; undefined where there is no such session. */
  deviceOf(sessionId: string): Promise<string | undefined>;
  clock: Clock;
  logger: Logger;
  sendLetters(): void;
}

export type ActivityService = ReturnType<typeof activityService>;

/** What happened to accounts: kept for their owners to read, and written to them where a thief might have done it. */
export function activityService(tools: ActivityTools) {
  const { activities, accounts, letters, logger } = tools;

  /** A sign-in is told where its device is new, failures once a day; asked before this happening is kept. */
  async function isTold(accountId: string, { what, device, letter }: Happening, now: Date): Promise<boolean> {
    if (letter !== undefined) return letter;
    if (toldDaily.has(what)) return (await activities.countSince(accountId, what, new Date(now.getTime() - day))) === 0;
    if (what !== 'SIGNED_IN') return !withoutLetter.has(what);
    const before = await activities.signInsBy(accountId, device ?? '');
    return before.any && !before.byDevice;
  }

  async function tell(accountId: string, { what, device, country }: Traced, now: Date): Promise<void> {
    const account = await accounts.find(accountId);
    if (!account || account.emailVerifiedAt === null) return;
    const happening = { what, device, place: placeOf(country), at: now.toISOString() };
    await accounts.write(accountId, letters.make('activity', { to: account.email, happening }, letterLifeMs));
    tools.sendLetters();
  }

  return {
    /**
     * Notes what happened to an account (`acc_…`), and writes to its owner what a thief would do. The thing itself is
     * done by now: a note that cannot be kept is logged and takes nothing back.
     */
    note: async (accountId: string, said: Happening, now = tools.clock.now()): Promise<void> => {
      const { what, sessionId } = said;
      try {
        const device = said.device ?? (sessionId === undefined ? undefined : await tools.deviceOf(sessionId));
        const country = countryOf(said.address) ?? runningCountry();
        const happening = { ...said, device, country };
        const told = await isTold(accountId, happening, now);
        await activities.add({
          _id: newId('activity', now),
          accountId,
          what,
          at: now,
          ...(sessionId !== undefined && { sessionId }),
          ...(device !== undefined && { device }),
          ...(country !== undefined && { country }),
        });
        if (told) await tell(accountId, happening, now);
      } catch (error) {
        logger.warn('a happening was not noted', { account: accountId, what, error: (error as Error).message });
      }
    },

    /** What happened to an account, the latest first. */
    page: (accountId: string, request: PageRequest) => activities.page(accountId, request),
  };
}
