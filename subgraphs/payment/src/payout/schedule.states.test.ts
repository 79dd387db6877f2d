import { nextPayoutDay, partsOfRhythm } from './schedule.states';

// 2026-11-20 is a Friday.
it.each([
  ['daily', '2026-11-19T10:00:00Z', '2026-11-20'],
  ['daily', '2026-11-20T23:59:59Z', '2026-11-23'],
  ['daily', '2026-11-21T00:00:00Z', '2026-11-23'],
  ['weekly:friday', '2026-11-19T10:00:00Z', '2026-11-20'],
  ['weekly:friday', '2026-11-20T10:00:00Z', '2026-11-27'],
  ['weekly:monday', '2026-11-20T10:00:00Z', '2026-11-23'],
  ['monthly:31', '2026-11-20T10:00:00Z', '2026-11-30'],
  ['monthly:31', '2026-11-30T10:00:00Z', '2026-12-31'],
  ['monthly:31', '2027-02-01T10:00:00Z', '2027-02-28'],
  ['monthly:1', '2026-12-01T10:00:00Z', '2027-01-01'],
  ['monthly:15', '2026-12-15T10:00:00Z', '2027-01-15'],
])('after %s pays next, from %s on, on %s', (rhythm, after, day) => {
  expect(nextPayoutDay(rhythm, new Date(after))?.toISOString()).toBe(`${day}T00:00:00.000Z`);
});

it('by hand, and in a rhythm that nobody knows, nothing leaves by itself', () => {
  for (const rhythm of ['manual', 'hourly']) {
    expect(nextPayoutDay(rhythm, new Date('2026-11-20T10:00:00Z'))).toBeNull();
    expect(partsOfRhythm(rhythm).interval).toBe('MANUAL');
  }
});
