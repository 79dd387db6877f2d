import { minute, second, type Clock } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { Fault } from '@kelmah/kit/errors/fault';
import { hashSecret } from '@kelmah/kit/ids/ids';
import type { ApiKeys } from './identify';
import type { AskKeyHolder, KeyHolder } from './key-holder';
import type { Revocations } from './revocations';
import type { Identity } from './tokens';

/** For so long what auth said of a key is not asked for again: that it is good, and that it is not. */
const goodMs = 30 * second;
const badMs = 5 * second;
/** While auth is away, what it said last counts for so long, and it is asked again only now and then. */
const awayMsMax = 5 * minute;
const retryMs = 2 * second;
const keptMax = 10_000;

const keyForm = /^klm_[\w-]{43}$/;
const notValid = () => new Fault('UNAUTHENTICATED', 'The API key is not valid (any more).');

interface Kept {
  holder: KeyHolder;
  identity: Identity;
  /** When to ask auth again, and until when to do without its answer: milliseconds since 1970. */
  askAtMs: number;
  goodUntilMs: number;
  stopListening(): void;
}

export interface ApiKeyOptions {
  ask: AskKeyHolder;
  /** Throws where an address may not have auth asked again just now. */
  mayAsk(address: string): Promise<void>;
  clock: Clock;
  revocations: Pick<Revocations, 'isRevoked' | 'onRevoked'>;
}

/**
 * Says whose API key it is. Auth is asked by the key's hash; its answer is kept for 30 seconds (5 where the key is not
 * good), and requests with one key at the same moment share one question. A key that ends is felt within a second, by
 * the message that auth sends. While auth is away a key that was good within the last five minutes stays good, unless
 * its end was heard; every other key cannot be told from a wrong one and is answered with UNAVAILABLE.
 */
export function apiKeyVerifier({ ask, mayAsk, clock, revocations }: ApiKeyOptions): ApiKeys {
  const good = new Map<string, Kept>();
  const badUntilMs = new Map<string, number>();
  const asking = new Map<string, Promise<Kept | null>>();
  const nowMs = () => clock.now().getTime();

  const forget = (hash: string) => {
    good.get(hash)?.stopListening();
    good.delete(hash);
  };

  function keep(hash: string, holder: KeyHolder): Kept {
    forget(hash);
    if (good.size >= keptMax) forget(good.keys().next().value as string);
    const kept: Kept = {
      holder,
      identity: identityOf(holder),
      askAtMs: nowMs() + goodMs,
      goodUntilMs: nowMs() + awayMsMax,
      stopListening: revocations.onRevoked(holder.keyId, () => forget(hash)),
    };
    good.set(hash, kept);
    return kept;
  }

  async function askAuth(hash: string): Promise<Kept | null> {
    const first = await ask(hash);
    // An end that was said may be younger than this answer, or long past where an app was let go on: auth knows by now.
    const holder = first && (await revocations.isRevoked(first.keyId)) ? await ask(hash) : first;
    if (holder) return keep(hash, holder);
    forget(hash);
    if (badUntilMs.size >= keptMax) badUntilMs.delete(badUntilMs.keys().next().value as string);
    badUntilMs.set(hash, nowMs() + badMs);
    return null;
  }

  function askOnce(hash: string): Promise<Kept | null> {
    const question = asking.get(hash) ?? askAuth(hash).finally(() => asking.delete(hash));
    asking.set(hash, question);
    return question;
  }

  async function find(hash: string, address: string): Promise<Kept | null> {
    const kept = good.get(hash);
    if (kept && nowMs() < kept.askAtMs) return kept;
    if ((badUntilMs.get(hash) ?? 0) > nowMs()) return null;
    badUntilMs.delete(hash);
    // Each guess would be a question to auth.
    if (!kept) await mayAsk(address);
    try {
      return await askOnce(hash);
    } catch (error) {
      // Looked up again: its end may have been heard while auth was asked.
      const last = good.get(hash);
      if (!last || nowMs() >= last.goodUntilMs) throw new Fault('UNAVAILABLE', undefined, error);
      last.askAtMs = nowMs() + retryMs;
      return last;
    }
  }

  return {
    verify: async (key, address) => {
      if (!keyForm.test(key)) throw notValid();
      const kept = await find(hashSecret(key), address);
      if (!kept || (kept.holder.endsAtMs ?? Infinity) <= nowMs()) throw notValid();
      return kept.identity;
    },
  };
}

function identityOf({ keyId, appId, scopes, dailyCostQuota, endsAtMs }: KeyHolder): Identity {
  const viewer: Viewer = { kind: 'partner', roles: ['PARTNER'], permissions: [], scopes, appId, keyId };
  return {
    viewer,
    expiresAtSeconds: endsAtMs === null ? Infinity : endsAtMs / 1_000,
    key: { keyId, appId, dailyCostQuota },
  };
}
