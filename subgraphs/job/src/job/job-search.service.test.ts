import { wordsOf } from './job-search.service';

describe('the words of a search', () => {
  it.each([
    ['Leaking pipes', ['leaking', 'pipe']],
    ['the roof, near my house!', ['roof', 'house']],
    ['-pipe "burst main" $where', ['pipe', 'burst', 'main', 'where']],
    ['Ɔdan atifi', ['ɔdan', 'atifi']],
    ['gas', ['gas']],
    ['  ', []],
    [
      'one two three four five six seven eight nine ten eleven',
      'one two three four five six seven eight nine ten'.split(' '),
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
