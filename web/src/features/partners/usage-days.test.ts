import { inWords, scaleOf, sumOf, type UsageDay } from './usage-days';

const day = (date: string, cost: number, requests = 1, refused = 0): UsageDay => ({
  day: date,
  cost,
  requests,
  refused,
});
const days = [day('2026-11-20', 40, 4), day('2026-11-21', 0, 0), day('2026-11-22', 900, 12, 3)];

describe('usage', () => {
  it('is added up', () => {
    expect(sumOf(days)).toEqual({ cost: 940, requests: 16, refused: 3 });
    expect(sumOf([])).toEqual({ cost: 0, requests: 0, refused: 0 });
  });

  it('is said in a sentence', () => {
    expect(inWords(days)).toBe('Cost by day over the last 3 days: 940 in all, most on 2026-11-22 with 900.');
    expect(inWords([day('2026-11-22', 0, 0)])).toBe('No use in the last 1 days.');
  });
});

describe('the scale of the chart', () => {
  it('holds the quota where it is near', () => {
    expect(scaleOf(days, 1_000)).toEqual({ top: 1_000, showsQuota: true });
    expect(scaleOf(days, 500)).toEqual({ top: 900, showsQuota: true });
  });

  it('leaves it out where it would press the bars flat, or where there is none', () => {
    expect(scaleOf(days, 100_000)).toEqual({ top: 900, showsQuota: false });
    expect(scaleOf(days, undefined)).toEqual({ top: 900, showsQuota: false });
  });

  it('is never nothing', () => {
    expect(scaleOf([day('2026-11-22', 0)], undefined).top).toBe(1);
  });
});
