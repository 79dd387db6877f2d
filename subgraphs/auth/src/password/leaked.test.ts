import { readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import words from '@zxcvbn-ts/language-common/src/passwords.json';
import { openFilter, type Filter } from './leaked.service';
import { passwordProblem } from './password-rules.service';

const about = { email: 'kwabena.tsikata@example.com', name: 'Kwabena Adomako' };
const refused = (password: string) => passwordProblem(password, about) !== undefined;
const long = words.filter((word) => [...word].length >= 10);
const picked = <Item>(from: readonly Item[]): Item => from[randomInt(from.length)] as Item;
const times = (count: number, make: () => string) => Array.from({ length: count }, make);
const signs = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&*+-=?'];

describe('passwords that leaked elsewhere', () => {
  it('are refused, every one of those that are long enough', () => {
    expect(long.length).toBeGreaterThan(1_500);
    expect(long.filter((word) => !refused(word))).toEqual([]);
  });

  it('are refused in capitals, with look-alikes for letters, and with digits and signs around them', () => {
    const letters = words.filter((word) => /^[a-z]{8,9}$/.test(word)).filter((_, index) => index % 100 === 0);
    expect(letters.length).toBeGreaterThan(50);
    const changes = [
      (word: string) => `${word.toUpperCase()}2026!`,
      (word: string) => `__${word}123`,
      (word: string) => `${word.replace(/o/g, '0').replace(/e/g, '3').replace(/a/g, '@')}!!`,
    ];
    const passed = letters.flatMap((word) => changes.map((change) => change(word))).filter((one) => !refused(one));
    expect(passed).toEqual([]);
  });

  it('are hardly ever seen in passphrases and random passwords', () => {
    const plain = words.filter((word) => /^[a-z]{4,9}$/.test(word));
    const phrases = times(10_000, () => times(3, () => picked(plain)).join(' '));
    const random = times(10_000, () => times(12, () => picked(signs)).join(''));
    expect(phrases.filter(refused).length).toBeLessThanOrEqual(5);
    expect(random.filter(refused).length).toBeLessThanOrEqual(5);
  });

  it('do not make a strong password weak that has one of them in it', () => {
    expect(['cherokee 8271 9931 5520', 'x9!monkeyQq2#vLw7'].map(refused)).toEqual([false, false]);
  });

  it('are kept in less than 300 kB, and mistaken for one in ten thousand others at the most', () => {
    const text = readFileSync(join(__dirname, 'leaked.json'), 'utf8');
    expect(text.length).toBeLessThan(300_000);
    const has = openFilter(JSON.parse(text) as Filter);
    const mistaken = Array.from({ length: 200_000 }, (_, index) => `not a word ${index}`).filter(has);
    expect(mistaken.length).toBeLessThanOrEqual(20);
  });
});
