import { minute } from '@kelmah/kit/clock/clock';
import type { AccountRecord } from '../account/account.store';
import type { Opened, Opening } from '../session/session.service';
import type { DeactivationService } from '../erasure/deactivation.service';
import type { AuthTools } from '../tools';

/** By what somebody proved who they are. A passkey proves both that they have a device and that they are its owner. */
export type Proof = 'password' | 'email-code' | 'phone-code' | 'passkey' | 'google' | 'linkedin';

/** By what a sign-in is completed, where the account asks for more than one proof. */
export type SecondFactor = 'TOTP' | 'RECOVERY_CODE' | 'PASSKEY';

/** Somebody who has given one good proof. */
export interface Arrival {
  account: AccountRecord;
  /** What the device calls itself. */
  device: string;
  /** What the device kept from its last sign-in. */
  deviceToken?: string;
  /** When they began to sign in: before anything of the account was read. */
  begunAt: Date;
  proof: Proof;
}

export interface SignedIn extends Opened {
  account: AccountRecord;
}

/** The first proof was good, and the account asks for a second one. */
export interface SecondFactorNeeded {
  /** To be handed back with the second proof: who has given the first one, sealed. */
  challenge: string;
  factors: SecondFactor[];
  expiresAt: Date;
}

export type Entered = SignedIn | SecondFactorNeeded;

export const needsSecondFactor = (entered: object): entered is SecondFactorNeeded => 'challenge' in entered;

const challengeLifeMs = 10 * minute;
const purpose = 'sign-in challenge';

/** What a challenge says. */
export interface Challenge {
  accountId: string;
  device: string;
  deviceToken?: string;
  begunAt: Date;
  proof: Proof;
}

export type EntryService = ReturnType<typeof entryService>;

/** The one door that every way in leads to. */
export function entryService(
  tools: Pick<AuthTools, 'sessions' | 'activity' | 'sealer' | 'clock' | 'factorsOf'> & {
    /** Switches an account on again that its owner had switched off. */
    welcomeBack: DeactivationService['welcomeBack'];
  },
) {
  const { sessions, activity, sealer, clock, factorsOf, welcomeBack } = tools;

  function challengeOf(arrival: Arrival, factors: SecondFactor[]): SecondFactorNeeded {
    const { account, device, deviceToken, begunAt, proof } = arrival;
    const expiresAt = new Date(clock.now().getTime() + challengeLifeMs);
    // This account was read after its sessions were last ended, as a reset does: that end does not concern this one.
    const began = Math.max(begunAt.getTime(), account.sessionsNotBefore?.getTime() ?? 0);
    const until = expiresAt.getTime();
    const said = { accountId: account._id, device, deviceToken, begunAt: began, proof, until };
    return { challenge: sealer.seal(JSON.stringify(said), purpose), factors, expiresAt };
  }

  async function open(account: AccountRecord, { device, ...opening }: Opening): Promise<SignedIn> {
    const opened = await sessions.open(account, { device, ...opening });
    await activity.note(account._id, { what: 'SIGNED_IN', sessionId: opened.session._id, device }, clock.now());
    return { account: await welcomeBack(account, opened.session._id, device), ...opened };
  }

  return {
    /** Signs in whoever has proved enough, and asks the others for a second proof. */
    enter: async (arrival: Arrival): Promise<Entered> => {
      const { account, device, deviceToken, begunAt, proof } = arrival;
      const factors = proof === 'passkey' ? [] : factorsOf(account);
      if (factors.length > 0) return challengeOf(arrival, factors);
      return open(account, { device, deviceToken, begunAt, factors: proof === 'passkey' ? 2 : 1 });
    },

    /** Signs in whoever has completed a challenge by a second proof. */
    complete: (account: AccountRecord, { device, deviceToken, begunAt }: Challenge): Promise<SignedIn> =>
      open(account, { device, deviceToken, begunAt, factors: 2 }),

    /** What a challenge says; undefined where it is none of ours or too old. */
    read: (text: string): Challenge | undefined => {
      try {
        const { until, begunAt, ...said } = JSON.parse(sealer.open(text, purpose)) as Omit<Challenge, 'begunAt'> & {
          begunAt: number;
          until: number;
        };
        return until > clock.now().getTime() ? { ...said, begunAt: new Date(begunAt) } : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
