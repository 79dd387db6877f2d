import { day, type Clock } from '@kelmah/kit/clock/clock';
import { newSecret } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import type { Sealer } from '@kelmah/kit/crypto/seal';

/** For so long a device is known to an account after it was last used there. */
export const deviceLifeMs = 365 * day;
/** A shared phone: of more accounts than these the longest unused is forgotten. */
const accountsMax = 5;
/** Longer texts are none of ours. */
export const deviceTokenLengthMax = 600;
const purpose = 'device';
const idLength = 16;

/** What a device token says: the device's id, and since when (milliseconds since 1970) it knows which accounts. */
interface Said {
  id: string;
  of: [accountId: string, since: number][];
}

type Owner = Pick<AccountRecord, '_id' | 'devicesNotBefore'>;

/**
 * Device tokens: a browser keeps one and shows it where it signs in. It opens nothing; whoever shows one has a limit of
 * guesses of their own, which strangers cannot use up.
 */
export interface Devices {
  /** The id of the device where its token says that somebody got into this account on it; undefined for all others. */
  known(token: string | undefined, account: Owner | null): string | undefined;
  /** The token to keep from now on: the same device, which knows this account too. */
  give(token: string | undefined, account: Owner): string;
}

export function createDevices(sealer: Sealer, clock: Clock): Devices {
  function read(token: string | undefined): Said | undefined {
    if (token === undefined || token.length > deviceTokenLengthMax) return undefined;
    try {
      return JSON.parse(sealer.open(token, purpose)) as Said;
    } catch {
      return undefined;
    }
  }

  return {
    known: (token, account) => {
      const said = read(token);
      const since = said?.of.find(([id]) => id === account?._id)?.[1];
      if (!said || since === undefined) return undefined;
      const notBefore = Math.max(clock.now().getTime() - deviceLifeMs, account?.devicesNotBefore?.getTime() ?? 0);
      return since >= notBefore ? said.id : undefined;
    },

    give: (token, account) => {
      const said = read(token);
      const since = Math.max(clock.now().getTime(), account.devicesNotBefore?.getTime() ?? 0);
      const others = said?.of.filter(([id]) => id !== account._id) ?? [];
      const id = said?.id ?? newSecret().slice(0, idLength);
      const next: Said = { id, of: [[account._id, since] as Said['of'][0], ...others].slice(0, accountsMax) };
      return sealer.seal(JSON.stringify(next), purpose);
    },
  };
}
