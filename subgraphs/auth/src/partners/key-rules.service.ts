import { day, hour } from '@kelmah/kit/clock/clock';
import { hashSecret } from '@kelmah/kit/ids/ids';
import type { PartnerScope } from '@kelmah/kit/access/partner-scope';
import type { KeyRecord } from './partner.store';

export const appsMax = 5;
/** Keys without an end that an app has at once; as many again may be ending beside them. */
export const activeKeysMax = 10;
/** Each key has a quota of its own, so new ones are no way around it. Fewer than are kept, or it could not be counted. */
export const newKeysADayMax = 20;
const endedKeysKept = 30;
export const overlapHoursMax = 168;

export type KeyStatus = 'ACTIVE' | 'ENDING' | 'ENDED';

export function statusOfKey({ endsAt }: Pick<KeyRecord, 'endsAt'>, now: Date): KeyStatus {
  if (endsAt === null) return 'ACTIVE';
  return endsAt > now ? 'ENDING' : 'ENDED';
}

/** How many keys were made within the last 24 hours. */
export const countNew = (keys: readonly KeyRecord[], now: Date): number =>
  keys.filter(({ createdAt }) => now.getTime() - createdAt.getTime() < day).length;

export const countOf = (keys: readonly KeyRecord[], status: KeyStatus, now: Date): number =>
  keys.filter((key) => statusOfKey(key, now) === status).length;

/** The form of an API key: 256 bits behind a prefix by which a leaked one is recognised. */
export const keyTextOf = (secret: string): string => `klm_${secret}`;

export function keyRecordOf(
  text: string,
  { id, label, scopes, now }: { id: string; label: string; scopes: PartnerScope[]; now: Date },
): KeyRecord {
  return {
    ...{ id, label, scopes },
    hash: hashSecret(text),
    lastFour: text.slice(-4),
    createdAt: now,
    endsAt: null,
    lastUsedAt: null,
  };
}

/** The keys with one more; of those that ended the last 30 are kept, so that an app's document stays small. */
export function withKey(keys: readonly KeyRecord[], added: KeyRecord, now: Date): KeyRecord[] {
  const ended = keys
    .filter((key) => statusOfKey(key, now) === 'ENDED')
    .sort((a, b) => endOf(b) - endOf(a))
    .slice(0, endedKeysKept);
  const kept = new Set(ended.map(({ id }) => id));
  return [...keys.filter((key) => statusOfKey(key, now) !== 'ENDED' || kept.has(key.id)), added];
}

const endOf = ({ endsAt }: KeyRecord) => endsAt?.getTime() ?? 0;

/** The keys with the end of one of them set. */
export const withEnd = (keys: readonly KeyRecord[], id: string, endsAt: Date): KeyRecord[] =>
  keys.map((key) => (key.id === id ? { ...key, endsAt } : key));

export const overlapEnd = (now: Date, hours: number): Date => new Date(now.getTime() + hours * hour);
