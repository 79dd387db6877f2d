import fc from 'fast-check';
import { allocate, formatMoney, parseMoney, splitFee, splitFeeOfSteps, sumOf, toDecimal, toInput } from './money';

const ghs = (amountMinor: number) => ({ amountMinor, currency: 'GHS' });

describe('parseMoney', () => {
  it.each([
    ['250.50', 25050],
    ['250', 25000],
    ['250.5', 25050],
    ['0.07', 7],
    ['1,250', 125000],
    ['12,000.00', 1200000],
    [' ₵ 2 500 ', 250000],
    ['GH₵45', 4500],
    ['ghs 45', 4500],
    ['0.29', 29],
    ['90071992547409.91', 9007199254740991],
  ])('reads %s', (text, amountMinor) => {
    expect(parseMoney(text)).toEqual(ghs(amountMinor));
  });

  it.each(['', '-5', '1.234', '12,00', '1,2', '250,50', '1e3', 'abc', '1.2.3', '.', '90071992547409.92'])(
    'refuses %s',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );

  it('knows currencies without decimals', () => {
    expect(parseMoney('1,200', 'JPY')).toEqual({ amountMinor: 1200, currency: 'JPY' });
    expect(parseMoney('1200.5', 'JPY')).toBeUndefined();
  });

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amountMinor) => {
        expect(parseMoney(toDecimal(ghs(amountMinor)))).toEqual(ghs(amountMinor));
        expect(parseMoney(toInput(ghs(amountMinor)))).toEqual(ghs(amountMinor));
      }),
    );
  });
});

describe('formatMoney', () => {
  it.each([
    [25050, '₵250.50'],
    [1200000, '₵12,000.00'],
    [-5, '-₵0.05'],
    [9007199254740991, '₵90,071,992,547,409.91'],
  ])('%i', (amountMinor, text) => {
    expect(formatMoney(ghs(amountMinor))).toBe(text);
  });

  it('leaves out decimals where there are none to see', () => {
    expect(formatMoney(ghs(1200000), { short: true })).toBe('₵12,000');
    expect(formatMoney(ghs(1200050), { short: true })).toBe('₵12,000.50');
  });
});

describe('splitting', () => {
  it('takes the fee out of the price', () => {
    expect(splitFee(ghs(25000))).toEqual({ fee: ghs(2500), net: ghs(22500) });
    expect(splitFee(ghs(5))).toEqual({ fee: ghs(1), net: ghs(4) });
  });

  it('splits into steps that sum to the price', () => {
    expect(allocate(ghs(1180050), [20, 30, 40, 10])).toEqual([ghs(236010), ghs(354015), ghs(472020), ghs(118005)]);
    expect(allocate(ghs(100), [1, 1, 1])).toEqual([ghs(34), ghs(33), ghs(33)]);
  });

  it('rounds the fee of each step by itself, as the contract does', () => {
    expect(splitFeeOfSteps(ghs(1180050), [20, 30, 40, 10])).toEqual({ fee: ghs(118006), net: ghs(1062044) });
    expect(splitFeeOfSteps(ghs(1180050), [])).toEqual({ fee: ghs(118005), net: ghs(1062045) });
  });

  it('loses no pesewa, whatever the price and the shares', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.maxSafeNat(), shares, (amountMinor, weights) => {
        const parts = allocate(ghs(amountMinor), weights);
        expect(sumOf(parts)).toEqual(ghs(amountMinor));
        const { fee, net } = splitFeeOfSteps(ghs(amountMinor), weights);
        expect(sumOf([fee, net])).toEqual(ghs(amountMinor));
      }),
    );
  });
});
