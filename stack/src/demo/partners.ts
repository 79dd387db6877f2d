import { day } from '@kelmah/kit/clock/clock';
import type { DemoApiKey, DemoPartnerApp } from '@kelmah/kit/demo/demo-data';
import { idAt } from './ids';
import type { Marketplace } from './marketplace';
import type { Random } from './random';
import { daysAgo, plus } from './times';

const dailyCostQuota = 100_000;
const appDays = 64;
/** Two weeks ago the first key gave place to the second. */
const rotatedDays = 14;
/** On that day the guest house sent a letter to all its guests, and the quota was used up in the evening. */
const busyDays = 5;

/** The partner app of the guest house: its website shows plumbers and electricians near by with their ratings. */
export function partnerAppsOf({ citizens, now }: Marketplace, random: Random): DemoPartnerApp[] {
  const [efua] = citizens;
  if (!efua) return [];
  const createdAt = daysAgo(now, appDays, random);
  const rotatedAt = daysAgo(now, rotatedDays, random);
  const key = (madeAt: Date, endsAt: Date | null, lastUsedAt: Date): DemoApiKey => ({
    id: idAt('apiKey', madeAt, random),
    label: 'Website',
    scopes: ['workers:read', 'reviews:read'],
    createdAt: madeAt,
    ...{ endsAt, lastUsedAt },
  });
  const endsAt = plus(rotatedAt, day);
  const first = key(plus(createdAt, day / 24), endsAt, plus(rotatedAt, 0.8 * day));
  const second = key(rotatedAt, null, plus(now, -3 * 60_000));
  return [
    {
      id: idAt('partnerApp', createdAt, random),
      ownerId: efua.id,
      name: 'Coconut Grove bookings',
      description: 'Shows the guests of our house plumbers and electricians near by, with their ratings.',
      website: 'https://coconutgrove.example',
      ...{ dailyCostQuota, createdAt },
      keys: [first, second],
      usage: Array.from({ length: appDays }, (_, ago) => usageOn(now, ago, ago > rotatedDays ? first : second, random)),
    },
  ];
}

/** A day's use: more by the week, less on Sundays, of today as much as has gone by. */
function usageOn(now: Date, ago: number, { id: keyId }: DemoApiKey, random: Random): DemoPartnerApp['usage'][number] {
  const at = plus(now, -ago * day);
  const share = (at.getUTCDay() === 0 ? 0.55 : 1) * (ago === 0 ? (now.getTime() % day) / day : 1);
  const answered = Math.round((900 - 9 * ago + random.int(-120, 120)) * share) + 1;
  const isBusy = ago === busyDays;
  const refused = isBusy ? random.int(180, 260) : 0;
  const cost = isBusy ? dailyCostQuota - random.int(3, 40) : answered * random.int(38, 52);
  return { keyId, day: at.toISOString().slice(0, 10), cost, requests: (isBusy ? 2 : 1) * answered + refused, refused };
}
