import { makeMarketplace } from './marketplace';
import { partnerAppsOf } from './partners';
import { randomFrom } from './random';

const now = new Date('2026-03-14T15:09:26.000Z');
const market = makeMarketplace({ seed: 'kelmah', now, people: 12 });
const make = (seed = 'kelmah') => partnerAppsOf(market, randomFrom(seed));

test('the guest house has an app with a key that is good and one that ended', () => {
  const [app] = make();
  expect(app?.ownerId).toBe(market.citizens[0]?.id);
  expect(app?.keys.map(({ endsAt }) => endsAt !== null && endsAt < now)).toEqual([true, false]);
  expect(make()).toEqual(make());
});

test.each(['kelmah', 'second', 'third'])('its use of seed %s is a row a day up to today, within the quota', (seed) => {
  const [app] = make(seed);
  const usage = app?.usage ?? [];
  expect(new Set(usage.map(({ day }) => day)).size).toBe(64);
  expect(usage[0]?.day).toBe('2026-03-14');
  for (const { cost, requests, refused } of usage) {
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThanOrEqual(app?.dailyCostQuota ?? 0);
    expect(requests).toBeGreaterThan(refused);
    expect([cost, requests, refused].every(Number.isSafeInteger)).toBe(true);
  }
  expect(usage.filter(({ refused }) => refused > 0)).toHaveLength(1);
  const madeAt = new Map(app?.keys.map(({ id, createdAt }) => [id, createdAt.toISOString().slice(0, 10)]));
  for (const { keyId, day } of usage) expect(day >= (madeAt.get(keyId) ?? 'never')).toBe(true);
});
