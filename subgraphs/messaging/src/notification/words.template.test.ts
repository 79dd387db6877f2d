import { escapeHtml, letterOf, textMessageOf } from './letter.template';
import { templateNames, wordsOf } from './words.template';

const words = {
  ...{
    person: 'Kofi Boateng',
    subject: 'Roof leak',
    milestone: 'Tiles',
    amount: '₵500.00',
    fee: '₵50.00',
    other: '₵20.00',
  },
  ...{ due: 'Wednesday', note: 'Too dear' },
};

describe.each(['en', 'tw'] as const)('templates in %s', (locale) => {
  it.each(templateNames)('%s reads well with all its words, and without those that may be unknown', (template) => {
    for (const given of [words, { amount: words.amount, fee: words.fee, due: words.due }]) {
      const { title, body, action } = wordsOf(template, given, locale);
      for (const text of [title, body, action]) {
        expect(text).not.toMatch(/undefined|null|“”|\s{2,}|\s$|^\s|\n/);
        expect(text.length).toBeGreaterThan(3);
      }
      expect(title).toMatch(/^[\p{Lu}“₵]/u);
    }
  });
});

describe('wordsOf', () => {
  it('keeps what people wrote on one line, and short', () => {
    const { title, body } = wordsOf('changesRequested', { person: 'A\r\nBcc: x@y.z', note: 'n'.repeat(400) }, 'en');
    expect(title).toBe('A Bcc: x@y.z asks for changes to a milestone');
    expect(body).toBe(`They wrote: “${'n'.repeat(280)}…”`);
  });

  it('differs by language', () => {
    for (const template of templateNames)
      expect(wordsOf(template, words, 'en').body).not.toBe(wordsOf(template, words, 'tw').body);
  });
});

describe('letterOf', () => {
  const to = {
    name: '<script>',
    locale: 'en',
    url: 'https://kelmah.example/a?b=1&c="2"',
    settingsUrl: 'https://s',
  } as const;

  it('escapes everything that it did not write itself', () => {
    const { html } = letterOf({ title: 'T <img src=x>', body: "B & 'b'", action: '<a>' }, to);
    expect(html).not.toMatch(/<script|<img|<a>/);
    expect(html).toContain('href="https://kelmah.example/a?b=1&amp;c=&quot;2&quot;"');
    expect(html).toContain('B &amp; &#39;b&#39;');
  });
});

describe('escapeHtml', () => {
  it('escapes the five characters', () => {
    expect(escapeHtml(`<>&"'`)).toBe('&lt;&gt;&amp;&quot;&#39;');
  });
});

describe('textMessageOf', () => {
  it('keeps its link whole, however long the title', () => {
    const url = `https://kelmah.example/contracts/${'x'.repeat(60)}`;
    const text = textMessageOf({ title: 't'.repeat(500), body: '', action: '' }, url);
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text.endsWith(`…. ${url}`)).toBe(true);
  });
});
