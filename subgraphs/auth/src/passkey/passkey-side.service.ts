import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';
import type { PasskeyProofs } from '../tools';
import { challengeStore } from './challenge.store';
import type { PasskeyTools } from './passkey-rules.service';
import { passkeyProofs, passkeySignInService, type PasskeySignInService } from './passkey-sign-in.service';
import { passkeyService, type PasskeyService } from './passkey.service';
import { passkeyStore } from './passkey.store';
import { relyingPartyOf } from './relying-party.service';

/** Everything of passkeys, as the service puts it together. */
export interface PasskeySide {
  passkeys: PasskeyService;
  passkeySignIns: PasskeySignInService;
  proofs: PasskeyProofs;
}

type Given = Pick<PasskeyTools, 'accounts' | 'activity' | 'entry' | 'limits' | 'clock'>;

export function passkeySide(given: Given, ground: { redis: Redis; logger: Logger; webUrl: string }): PasskeySide {
  const { accounts, activity, entry, limits, clock } = given;
  const tools: PasskeyTools = {
    ...{ accounts, activity, entry, limits, clock },
    passkeys: passkeyStore(accounts),
    challenges: challengeStore(ground.redis),
    party: relyingPartyOf(ground.webUrl),
    warnOfCopy: async (account, { deviceName: device, sessionId, address }) => {
      ground.logger.warn('a passkey counted backwards and was refused', { account });
      await activity.note(account, { what: 'PASSKEY_COPIED', device, sessionId, address });
    },
  };
  return {
    passkeys: passkeyService(tools),
    passkeySignIns: passkeySignInService(tools),
    proofs: passkeyProofs(tools),
  };
}
