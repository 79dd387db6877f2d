import { day, minute, second } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { anAddress, does, lettersTo, setTheStage, signUpForm, type Stage } from '../../test/story';
import { renderLetter } from './letter.template';
import { renderText } from './text.template';

const kinds = ['email-code', 'known-address', 'reset-code', 'password-changed', 'choose-password'] as const;
const about = { name: 'Ama', to: 'ama+k@example.com', code: '048213', webUrl: 'https://kelmah.example' };

describe('a letter', () => {
  it.each(kinds)('about %s is written in English and in Twi, plain and as HTML', (kind) => {
    const letters = (['en', 'tw'] as const).map((locale) => renderLetter(kind, { ...about, locale }));
    expect(letters[0]?.subject).not.toBe(letters[1]?.subject);
    for (const { text, html } of letters) {
      expect(text).toContain('Ama');
      expect(text).toMatch(/https:\/\/kelmah\.example\/(verify|sign-in|reset|forgot)/);
      expect(html).toContain('href="https://kelmah.example/');
      expect(html.includes('048213')).toBe(kind.includes('code') || kind === 'choose-password');
      expect(text).not.toMatch(/undefined|null/);
    }
  });

  it('cannot be written by the name of whoever signs up', () => {
    const name = '<a href="https://evil.example">Click</a>\n\nYour account is locked';
    const { text, html, subject } = renderLetter('email-code', { ...about, name, locale: 'en' });
    expect(html).not.toContain('<a href="https://evil.example"');
    expect(html).toContain('&lt;a href=&quot;https://evil.example&quot;&gt;');
    expect(text.split('\n')[0]).toContain('Your account is locked');
    expect(subject).toBe('048213 is your Kelmah code');
  });

  it.each(['made', 'rotated', 'revoked', 'suspended', 'resumed'] as const)(
    'about keys that were %s names the app, leads to the keys, and cannot be written by the app',
    (what) => {
      const notice = { what, app: '<b>Lake</b>\nside', label: 'Pro\nduction', hint: 'klm_…abcd' };
      const [english, twi] = (['en', 'tw'] as const).map((locale) =>
        renderLetter('api-key', { ...about, locale, notice }),
      );
      expect(english?.subject).not.toBe(twi?.subject);
      for (const letter of [english, twi]) {
        expect(letter?.text).toContain('<b>Lake</b> side');
        expect(letter?.text).toContain('https://kelmah.example/partners');
        expect(letter?.html).not.toContain('<b>');
        expect(letter?.subject).not.toContain('\n');
        expect(letter?.text.includes('“Pro duction” (klm_…abcd)')).toBe(!['suspended', 'resumed'].includes(what));
      }
    },
  );

  it('encodes what stands in its links', () => {
    const { text } = renderLetter('reset-code', { ...about, locale: 'en' });
    expect(text).toContain('https://kelmah.example/reset?email=ama%2Bk%40example.com&code=048213');
  });

  it('fits into one text message where it is one', () => {
    for (const kind of ['phone-code', 'phone-sign-in'] as const) {
      expect(renderText(kind, { ...about, locale: 'en' }).length).toBeLessThanOrEqual(160);
      expect(renderText(kind, { ...about, locale: 'tw' }).length).toBeLessThanOrEqual(70);
    }
  });
});

describe('a letter that cannot be sent', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setTheStage();
  });
  afterAll(() => stage.stop());

  it('waits and is tried again, once at a time, with growing pauses', async () => {
    const email = anAddress();
    stage.mailIsDown(true);
    await does(stage, undefined, 'signUp', signUpForm(email));
    await eventually(() => expect(stage.refusedLetters()).toBe(1));
    await stage.auth.chores.sendLetters();
    expect(stage.refusedLetters()).toBe(1);
    stage.clock.advance(15 * second);
    await stage.auth.chores.sendLetters();
    expect(stage.refusedLetters()).toBe(2);
    stage.clock.advance(15 * second);
    stage.mailIsDown(false);
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, email)).toEqual([]);
    stage.clock.advance(15 * second);
    await Promise.all([stage.auth.chores.sendLetters(), stage.auth.chores.sendLetters()]);
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, email)).toHaveLength(1);
  });

  it('is given up when its code is dead', async () => {
    const email = anAddress();
    stage.mailIsDown(true);
    const before = stage.refusedLetters();
    await does(stage, undefined, 'requestPasswordReset', { email });
    await does(stage, undefined, 'signUp', signUpForm(email));
    await eventually(() => expect(stage.refusedLetters()).toBe(before + 1));
    stage.clock.advance(day + minute);
    stage.mailIsDown(false);
    await stage.auth.chores.sendLetters();
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, email)).toEqual([]);
  });
});
