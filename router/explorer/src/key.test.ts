import { keyProblem } from './key';
import { quotaOf, quotaWords, waitWords } from './quota';

const whole = `klm_${'a'.repeat(43)}`;

describe('a key', () => {
  it('is right in its form, or the page says what is wrong', () => {
    expect(keyProblem('')).toBeUndefined();
    expect(keyProblem(whole)).toBeUndefined();
    expect(keyProblem(whole.slice(0, -1))).toMatch(/not a whole key/);
    expect(keyProblem('sk_test')).toMatch(/begins with klm_/);
  });
});

describe('a quota', () => {
  it('is read from the headers', () => {
    const headers = new Headers({ 'x-quota-limit': '100000', 'x-quota-remaining': '99871', 'x-quota-reset': '11520' });
    const quota = quotaOf(headers);
    expect(quota).toEqual({ limit: 100_000, remaining: 99_871, resetSeconds: 11_520 });
    expect(quota && quotaWords(quota)).toBe('99,871 of 100,000 left today');
  });

  it('may be unknown', () => {
    expect(quotaOf(new Headers())).toBeUndefined();
    const uncounted = quotaOf(new Headers({ 'x-quota-limit': '500', 'x-quota-remaining': 'unknown' }));
    expect(uncounted && quotaWords(uncounted)).toBe('500 a day');
  });

  it('begins anew after a while that is said in words', () => {
    expect([40, 61, 11_520].map(waitWords)).toEqual(['in 40 s', 'in 2 min', 'in 3 h 12 min']);
  });
});
