import { minute, type Clock } from '@kelmah/kit/clock/clock';
import { Fault } from '@kelmah/kit/errors/fault';
import { hashSecret } from '@kelmah/kit/ids/ids';
import type { Redis } from '@kelmah/kit/redis/redis';
import type { AccountLocale } from '../account/account.store';
import type { Sealer } from '@kelmah/kit/crypto/seal';
import type { Checks, ProvedIdentity } from './provider-client.service';
import type { ProviderName } from './provider-settings.service';

/** For so long somebody may take at the provider, and to say what they do here. */
const flowLifeMs = 10 * minute;

export type JoinRole = 'HIRER' | 'WORKER';

/** Somebody on the way to a provider and back. */
export interface OutwardFlow {
  provider: ProviderName;
  checks: Checks;
  /** Where the browser goes afterwards: a path of the web client. */
  returnPath: string;
  /** For a sign-in: what the person said before that they do here. */
  joining?: { roles: JoinRole[]; locale: AccountLocale };
  /** For a link: whose account, and the session that asked for it. */
  link?: { accountId: string; sessionId: string };
}

/** Somebody who is proved and new, and has not yet said what they do here. */
export interface JoiningFlow {
  id: string;
  identity: ProvedIdentity;
  email: string;
  returnPath: string;
}

interface Bodies {
  'provider flow': OutwardFlow;
  'provider sign-up': JoiningFlow;
}

export type Flows = ReturnType<typeof createFlows>;

/** Flows are kept by the browser, sealed: whoever comes back without one did not begin here. */
export function createFlows(sealer: Sealer, redis: Redis, clock: Clock) {
  return {
    seal: <Kind extends keyof Bodies>(kind: Kind, flow: Bodies[Kind]): { flow: string; expiresAt: Date } => {
      const expiresAt = new Date(clock.now().getTime() + flowLifeMs);
      return { flow: sealer.seal(JSON.stringify({ flow, until: expiresAt.getTime() }), kind), expiresAt };
    },

    /** What a flow says; undefined where it is none of ours or too old. */
    open: <Kind extends keyof Bodies>(kind: Kind, text: string): Bodies[Kind] | undefined => {
      try {
        const { flow, until } = JSON.parse(sealer.open(text, kind)) as { flow: Bodies[Kind]; until: number };
        return until > clock.now().getTime() ? flow : undefined;
      } catch {
        return undefined;
      }
    },

    /** Uses a flow up by what is secret in it: true the first time alone. @throws Fault UNAVAILABLE while Redis is away. */
    use: async (secret: string): Promise<boolean> => {
      const key = redis.key('provider-flow', hashSecret(secret));
      try {
        return (await redis.commands.set(key, 'used', 'PX', 2 * flowLifeMs, 'NX')) === 'OK';
      } catch (error) {
        throw new Fault('UNAVAILABLE', undefined, error);
      }
    },
  };
}
