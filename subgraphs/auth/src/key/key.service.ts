import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { day, hour, minute, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { KeyStore, SigningKeyRecord } from './key.store';
import type { Sealer } from '@kelmah/kit/crypto/seal';

/** How long a key signs before the next one is made. */
const keyLifeMs = 30 * day;
/** How long a new key is only published: longer than anybody keeps the key set. */
const publishedBeforeUseMs = 10 * minute;
/** How long a key is published after its successor signs: longer than an access token lives. */
const publishedAfterUseMs = hour;
const rememberMs = minute;

export interface SigningKey {
  kid: string;
  key: CryptoKey | Uint8Array;
}

export interface SigningKeys {
  /** The key that signs now; made where there is none. */
  current(): Promise<SigningKey>;
  /** The key set (RFC 7517): the current key, the ones before whose tokens still live, and the next. */
  published(): Promise<{ keys: JWK[] }>;
  /** Makes the next key; it signs once it has been published for ten minutes. */
  rotate(): Promise<void>;
  /** Makes the next key in time and forgets the old ones. */
  tend(): Promise<void>;
}

export function signingKeys(store: KeyStore, sealer: Sealer, clock: Clock, logger: Logger): SigningKeys {
  let known: { atMs: number; records: SigningKeyRecord[] } | undefined;
  const opened = new Map<string, Promise<SigningKey>>();

  async function records(): Promise<SigningKeyRecord[]> {
    const nowMs = clock.now().getTime();
    if (!known || nowMs - known.atMs > rememberMs) known = { atMs: nowMs, records: await store.all() };
    return known.records;
  }

  async function make(all: readonly SigningKeyRecord[], usableFrom: Date): Promise<void> {
    const record = await newKey((all[0]?._id ?? 0) + 1, sealer, { now: clock.now(), usableFrom });
    const isMade = await store.add(record);
    known = undefined;
    if (isMade) logger.info('signing key made', { kid: record.kid, usableFrom: usableFrom.toISOString() });
  }

  function open(record: SigningKeyRecord): Promise<SigningKey> {
    const { kid } = record;
    let key = opened.get(kid);
    if (!key) {
      const jwk = JSON.parse(sealer.open(record.privateSealed, kid)) as JWK;
      key = importJWK(jwk, 'EdDSA').then((imported) => ({ kid, key: imported }));
      opened.set(kid, key);
    }
    return key;
  }

  async function current(): Promise<SigningKey> {
    const all = await records();
    for (const record of inUse(all, clock.now())) {
      try {
        return await open(record);
      } catch (error) {
        // AUTH_KEY_SECRET is another now: what it sealed is lost, and a new key takes over.
        logger.error('a signing key cannot be opened', { kid: record.kid, error: (error as Error).message });
      }
    }
    await make(all, clock.now());
    return current();
  }

  const rotate = async () => {
    const all = await store.all();
    await make(all, new Date(clock.now().getTime() + publishedBeforeUseMs));
  };

  return {
    current,
    published: async () => {
      await current();
      return { keys: (await records()).map(({ publicJwk }) => publicJwk as JWK) };
    },
    rotate,
    tend: async () => {
      known = undefined;
      const all = await records();
      const nowMs = clock.now().getTime();
      const newest = all[0];
      if (newest && nowMs - newest.usableFrom.getTime() > keyLifeMs) await rotate();
      await store.remove(spent(all, nowMs));
      known = undefined;
    },
  };
}

async function newKey(
  number: number,
  sealer: Sealer,
  times: { now: Date; usableFrom: Date },
): Promise<SigningKeyRecord> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const publicJwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    _id: number,
    kid,
    publicJwk: { ...publicJwk, kid, alg: 'EdDSA', use: 'sig' },
    privateSealed: sealer.seal(JSON.stringify(await exportJWK(privateKey)), kid),
    createdAt: times.now,
    usableFrom: times.usableFrom,
  };
}

/** The keys that may sign, the best first: the newest in use; one that is not yet in use is better than none. */
function inUse(all: readonly SigningKeyRecord[], now: Date): SigningKeyRecord[] {
  const isUsable = ({ usableFrom }: SigningKeyRecord) => usableFrom <= now;
  return [...all.filter(isUsable), ...all.filter((record) => !isUsable(record))];
}

/** The numbers of the keys whose successor has signed for so long that none of their tokens lives. */
function spent(all: readonly SigningKeyRecord[], nowMs: number): number[] {
  return all
    .filter((_, index) => {
      const successor = all[index - 1];
      return successor !== undefined && successor.usableFrom.getTime() + publishedAfterUseMs < nowMs;
    })
    .map(({ _id }) => _id);
}
