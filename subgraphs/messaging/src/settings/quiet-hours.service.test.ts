import fc from 'fast-check';
import { afterQuiet, isTimeZone } from './quiet-hours.service';

const night = { quietFrom: '22:00', quietUntil: '06:30', timeZone: 'Africa/Accra' };
const at = (text: string) => new Date(text);

describe('afterQuiet', () => {
  it.each([
    ['2026-11-22T21:59:59.999Z', '2026-11-22T21:59:59.999Z'],
    ['2026-11-22T22:00:00.000Z', '2026-11-23T06:30:00.000Z'],
    ['2026-11-23T03:15:42.123Z', '2026-11-23T06:30:00.000Z'],
    ['2026-11-23T06:29:59.999Z', '2026-11-23T06:30:00.000Z'],
    ['2026-11-23T06:30:00.000Z', '2026-11-23T06:30:00.000Z'],
  ])('from %s on is %s', (from, expected) => {
    expect(afterQuiet(night, at(from)).toISOString()).toBe(expected);
  });

  it('goes by the zone of the person', () => {
    const berlin = { ...night, timeZone: 'Europe/Berlin' };
    expect(afterQuiet(berlin, at('2026-07-01T20:30:00.000Z')).toISOString()).toBe('2026-07-02T04:30:00.000Z');
  });

  it('ends at the hour on the wall also where the clocks are changed in the night', () => {
    const berlin = { ...night, timeZone: 'Europe/Berlin' };
    // Forward on 29 March 2026, back on 25 October 2026.
    expect(afterQuiet(berlin, at('2026-03-28T22:00:00.000Z')).toISOString()).toBe('2026-03-29T04:30:00.000Z');
    expect(afterQuiet(berlin, at('2026-10-24T21:00:00.000Z')).toISOString()).toBe('2026-10-25T05:30:00.000Z');
  });

  it('is now where there are no quiet hours', () => {
    const now = at('2026-11-22T23:00:00.000Z');
    expect(afterQuiet({ ...night, quietFrom: null, quietUntil: null }, now)).toBe(now);
  });

  it('is never in the quiet hours, never before, and within a day', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const zone = fc.constantFrom('Africa/Accra', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Auckland');
    fc.assert(
      fc.property(
        time,
        time,
        zone,
        fc.date({ min: at('2026-01-01'), max: at('2027-01-01'), noInvalidDate: true }),
        (...given) => {
          const [quietFrom, quietUntil, timeZone, now] = given;
          fc.pre(quietFrom !== quietUntil);
          const hours = { quietFrom, quietUntil, timeZone };
          const allowed = afterQuiet(hours, now);
          const waited = allowed.getTime() - now.getTime();
          expect(waited).toBeGreaterThanOrEqual(0);
          expect(waited).toBeLessThanOrEqual(25 * 3_600_000);
          expect(afterQuiet(hours, allowed)).toEqual(allowed);
        },
      ),
    );
  });
});

describe('isTimeZone', () => {
  it('knows the zones of the tz database', () => {
    expect(['Africa/Accra', 'UTC', 'Atlantis', ''].map(isTimeZone)).toEqual([true, true, false, false]);
  });
});
