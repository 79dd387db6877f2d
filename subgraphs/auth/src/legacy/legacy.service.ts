import { Fault } from '@kelmah/kit/errors/fault';
import { LegacyAway } from '@kelmah/kit/postgres/legacy-postgres';
import type { AccountRecord, AccountStore } from '../account/account.store';
import { pauseEvenly } from '../entry/even-time.service';
import type { LegacyMoveStore } from './legacy-move.store';
import type { LegacyMover } from './legacy-mover.service';
import type { LegacyPerson, LegacySource } from './legacy-source.store';

/** What was found under an address, here or in the older system. */
export interface Found {
  /** Null where nobody has this address, or nobody who may come in. */
  account: AccountRecord | null;
  /** Whether the address belongs to somebody who was shut out of the older system. */
  isShutOut: boolean;
  /**
   * Say it before anybody is told that they are not known or that their password is not right, whether or not there is
   * an account: an answer that differed would tell. @throws Fault UNAVAILABLE where the older system cannot be asked.
   */
  sure(): Promise<void>;
  /** Waits so long that the time of an answer tells nothing of the hash that was compared. */
  evenly(): Promise<void>;
}

export interface LegacyAccounts {
  /** Looks in the older system too where nobody is `known` here; who is only there is moved here first. */
  find(email: string, known: AccountRecord | null): Promise<Found>;
}

/** Longer than comparing with the dearest hash takes on an idle machine; a busy one waits for the next multiple. */
const evenMs = 500;

const atOnce = async () => undefined;

/** Where there is no older system. */
export const noLegacy: LegacyAccounts = {
  find: async (_email, known) => ({ account: known, isShutOut: false, sure: atOnce, evenly: atOnce }),
};

/** Whether it is known here whose an address is: a sign-up that nobody proved does not say. */
const isSettled = (known: AccountRecord | null) =>
  known !== null && (known.emailVerifiedAt !== null || known.legacy !== undefined);

export function legacyAccounts(
  accounts: Pick<AccountStore, 'findByEmail'>,
  source: Pick<LegacySource, 'findByEmail'>,
  moves: Pick<LegacyMoveStore, 'settled'>,
  mover: LegacyMover,
): LegacyAccounts {
  const asking = async (email: string): Promise<LegacyPerson | null | 'AWAY'> => {
    try {
      return await source.findByEmail(email);
    } catch (error) {
      if (error instanceof LegacyAway) return 'AWAY';
      throw error;
    }
  };

  return {
    find: async (email, known) => {
      const beganMs = performance.now();
      // Asked for everybody, so that it takes as long for each; who has an account does not wait for the answer.
      const asked = asking(email);
      asked.catch(() => undefined);
      let account = known;
      let isShutOut = false;
      if (!isSettled(known)) {
        const person = await asked;
        if (person !== null && person !== 'AWAY') {
          const isMoved = (await moves.settled([person.id])).has(person.id);
          if (!isMoved) isShutOut = (await mover.move(person, 'sign-in'))?.why === 'BLOCKED';
          account = await accounts.findByEmail(email);
        }
      }
      return {
        account,
        isShutOut,
        sure: async () => {
          if ((await asked) === 'AWAY') throw new Fault('UNAVAILABLE');
        },
        evenly: () => pauseEvenly(evenMs, beganMs),
      };
    },
  };
}
