import { partedBy, partedWords, refundProblem, storyProblem } from './dispute-values';

const held = { amountMinor: 60_001, currency: 'GHS' };

describe('what should go back', () => {
  it.each(['0', '600.01', '₵ 200', '1.5'])('may be %s', (text) => {
    expect(refundProblem(text, held)).toBeNull();
  });

  it.each(['', '-1', '600.02', '1.005', 'half', '1e3'])('may not be “%s”', (text) => {
    expect(refundProblem(text, held)).toBe('Write an amount from 0 to ₵600.01.');
    expect(partedBy(text, held, 1_000)).toBeUndefined();
  });

  it('parts what is held to the pesewa, and takes the fee of what is released', () => {
    const parted = partedBy('200', held, 1_000);
    expect(parted?.refunded.amountMinor).toBe(20_000);
    expect(parted?.released.amountMinor).toBe(40_001);
    expect(parted?.fee.amountMinor).toBe(4_000);
    expect(parted?.net.amountMinor).toBe(36_001);
  });

  it('is said in words for both', () => {
    expect(partedWords('200', held, 1_000, 'Kwame')).toBe(
      '₵400.01 would go to Kwame: ₵360.01 after the fee of ₵40.00.',
    );
    expect(partedWords('600.01', held, 1_000, 'Kwame')).toContain('Kwame gets nothing');
    expect(partedWords('', held, 1_000, 'Kwame')).toContain('₵600.01 is held');
  });
});

it('a story has at least twenty characters, and spaces are none', () => {
  expect(storyProblem(`Too short${' '.repeat(30)}`)).toContain('at least 20');
  expect(storyProblem('The pipe under the basin leaks.')).toBeNull();
  expect(storyProblem('x'.repeat(5_001))).toContain('5,000');
});
