import fc from 'fast-check';
import { allocate, display, money, splitFee, subtract, toDecimal } from './money';

const amounts = fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 });
const weights = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 })
  .filter((each) => each.some((weight) => weight > 0));

test('the parts of any amount sum to it exactly, and none is off its share by a whole unit', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, each) => {
      const parts = allocate(amount, each);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
      const whole = each.reduce((sum, weight) => sum + BigInt(weight), 0n);
      parts.forEach((part, index) => {
        const difference = BigInt(part) * whole - BigInt(amount) * BigInt(each[index] ?? 0);
        expect(difference < whole && difference > -whole).toBe(true);
      });
    }),
  );
});

test('a fee and what is left sum to the amount', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 12), fc.nat(10_000), (amountMinor, basisPoints) => {
      const { fee, net } = splitFee(money(amountMinor, 'GHS'), basisPoints);
      expect(fee.amountMinor + net.amountMinor).toBe(amountMinor);
      expect(fee.amountMinor).toBeGreaterThanOrEqual(0);
      expect(net.amountMinor).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a plumbing job splits 20/30/40/10, and a third of a hundred leaves nothing over', () => {
  expect(allocate(1_200_000, [20, 30, 40, 10])).toEqual([240_000, 360_000, 480_000, 120_000]);
  expect(allocate(10_000, [1, 1, 1])).toEqual([3_334, 3_333, 3_333]);
  expect(splitFee(money(3_333, 'GHS'), 1_000)).toEqual({ fee: money(333, 'GHS'), net: money(3_000, 'GHS') });
});

test('weights that make no whole are refused', () => {
  expect(() => allocate(100, [])).toThrow(RangeError);
  expect(() => allocate(100, [0, 0])).toThrow(RangeError);
  expect(() => allocate(100, [2, -1])).toThrow(RangeError);
});

test('an amount that cannot be exact does not come to be; currencies do not mix', () => {
  expect(() => money(0.5, 'GHS')).toThrow(RangeError);
  expect(() => money(2 ** 53, 'GHS')).toThrow(RangeError);
  expect(() => subtract(money(1, 'GHS'), money(1, 'USD'))).toThrow(RangeError);
});

test.each([
  [25_050, 'GHS', '250.50', '₵250.50'],
  [5, 'GHS', '0.05', '₵0.05'],
  [-12, 'GHS', '-0.12', '-₵0.12'],
  [1_200_000, 'GHS', '12000.00', '₵12,000.00'],
  [500, 'JPY', '500', '¥500'],
  [9_007_199_254_740_991, 'GHS', '90071992547409.91', '₵90,071,992,547,409.91'],
])('%d of %s is read as %s', (amountMinor, currency, decimal, shown) => {
  expect(toDecimal({ amountMinor, currency })).toBe(decimal);
  expect(display({ amountMinor, currency })).toBe(shown);
});
