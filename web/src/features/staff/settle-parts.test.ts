import { choicesOf, hundredthsOf, inHundredths, partHeld, readRefund } from './settle-parts';

const cedis = (amountMinor: number) => ({ amountMinor, currency: 'GHS' });
const yen = (amountMinor: number) => ({ amountMinor, currency: 'JPY' });

describe('parting what is held', () => {
  it.each([
    [cedis(10_000), 3_333, 1_000],
    [cedis(33_333), 1, 1_000],
    [cedis(33_333), 33_333, 1_000],
    [cedis(33_333), 0, 1_250],
    [yen(9_999), 3_333, 1_000],
  ])('of %j with %d back at %d basis points sums to it', (held, back, feeBasisPoints) => {
    const { refunded, released, fee, net } = partHeld(held, back, feeBasisPoints);
    expect(refunded.amountMinor + released.amountMinor).toBe(held.amountMinor);
    expect(fee.amountMinor + net.amountMinor).toBe(released.amountMinor);
    expect(refunded).toEqual({ amountMinor: back, currency: held.currency });
  });

  it('takes the fee of what is released alone', () => {
    expect(partHeld(cedis(10_000), 4_000, 1_000)).toMatchObject({ fee: cedis(600), net: cedis(5_400) });
    expect(partHeld(cedis(10_000), 10_000, 1_000)).toMatchObject({ fee: cedis(0), net: cedis(0) });
  });
});

describe('the typed part', () => {
  it.each([
    ['0', 0],
    ['120.50', 12_050],
    ['₵ 1,000.01', 100_001],
    ['2000', 200_000],
  ])('%s is %d pesewas', (text, amountMinor) => {
    expect(readRefund(text, cedis(200_000))).toEqual({ amountMinor });
  });

  it.each(['', 'all', '-1', '1.005', '1e3'])('"%s" is no amount', (text) => {
    expect(readRefund(text, cedis(200_000))).toEqual({ wrong: 'Enter an amount, such as 120.50.' });
  });

  it('is no more than is held', () => {
    expect(readRefund('2000.01', cedis(200_000))).toEqual({ wrong: 'No more than the ₵2,000.00 that is held.' });
  });

  it('has no decimals where the currency has none', () => {
    expect(readRefund('100', yen(500))).toEqual({ amountMinor: 100 });
    expect(readRefund('100.5', yen(500))).toHaveProperty('wrong');
  });
});

describe('the slider', () => {
  it('begins at nothing and ends at all of it, whatever all of it is', () => {
    for (const held of [cedis(1), cedis(33_333), cedis(Number.MAX_SAFE_INTEGER)]) {
      expect(hundredthsOf(held, 0)).toBe(0);
      expect(hundredthsOf(held, 100)).toBe(held.amountMinor);
      expect(inHundredths(0, held)).toBe(0);
      expect(inHundredths(held.amountMinor, held)).toBe(100);
    }
  });

  it('stands where it was put', () => {
    for (let place = 0; place <= 100; place += 1) {
      expect(inHundredths(hundredthsOf(cedis(33_333), place), cedis(33_333))).toBe(place);
    }
  });

  it('stands at the start where nothing is held', () => {
    expect(inHundredths(0, cedis(0))).toBe(0);
  });
});

describe('the choices at hand', () => {
  const all = [
    { text: 'All to the worker', refund: '0.00' },
    { text: 'All back to the hirer', refund: '200.00' },
  ];

  it('are all one way, all the other, and what each wishes', () => {
    const wishes = [
      { name: 'Esi', wish: { refunded: cedis(15_000) } },
      { name: 'Kofi', wish: { refunded: cedis(5_001) } },
    ];
    expect(choicesOf(cedis(20_000), wishes)).toEqual([
      ...all,
      { text: 'As Esi wishes', refund: '150.00' },
      { text: 'As Kofi wishes', refund: '50.01' },
    ]);
  });

  it('say each parting once, and none that cannot be', () => {
    const wishes = [
      { name: 'Esi', wish: { refunded: cedis(20_000) } },
      { name: 'Kofi', wish: null },
      { name: 'Ama', wish: { refunded: cedis(20_001) } },
    ];
    expect(choicesOf(cedis(20_000), wishes)).toEqual(all);
  });
});
