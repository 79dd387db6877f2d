import { findRoot } from '../verify/root';
import { checkTexts, problemsIn } from './texts';

// Put together here, so that this file does not hold what it looks for.
const join = (...parts: string[]) => parts.join('');

describe('problemsIn', () => {
  it.each([
    ['README.md', join('Money is held in ', 'es', 'crow.'), 'README.md:1 has a word that docs/glossary.md forbids'],
    [
      'schema/job.graphql',
      join('"How much the worker ', 'bi', 'ds"'),
      'schema/job.graphql:1 has a word that docs/glossary.md forbids',
    ],
    ['a.yml', join('one\nkey: sk_', 'live_', 'abcdefgh12'), 'a.yml:2 has a live key of Stripe'],
    ['a.ts', join('const key = "sk_', 'live_', 'abcdefgh12";'), 'a.ts:1 has a live key of Stripe'],
    ['a.ts', join('-----BEGIN EC ', 'PRIVATE KEY-----'), 'a.ts:1 has a private key'],
    ['a.json', join('{ "id": "AK', 'IA', 'ABCDEFGHIJKLMNOP" }'), 'a.json:1 has an access key of AWS'],
    ['a.ts', join('const cache = "/ho', 'me/ama/.cache";'), "a.ts:1 has a path of somebody's machine"],
  ])('finds in %s what has no place there', (path, text, problem) => {
    expect(problemsIn(path, text)).toEqual([problem]);
  });

  it.each([
    ['README.md', 'Forbidden, gigabytes, the kitchen at home/kitchen, https://kelmah.example/home/jobs/1'],
    ['a.ts', 'const key = "sk_test_kelmah_stand_in"; const livez = "/livez";'],
  ])('leaves %s in peace', (path, text) => {
    expect(problemsIn(path, text)).toEqual([]);
  });
});

describe('checkTexts', () => {
  it('finds nothing in the repository', () => {
    expect(checkTexts(findRoot()).problems).toEqual([]);
  });
});
