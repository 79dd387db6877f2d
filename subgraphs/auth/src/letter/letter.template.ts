import { activityLetter } from './activity.template';
import { changeLetters } from './change.template';
import { exportLetters } from './export.template';
import type { LetterBody, LetterKind, PhoneLetterKind } from './letter.service';
import { htmlLetter, oneLine, plainLetter, type LetterContent } from './layout.template';
import { factorLetters } from './factor.template';
import { keyNotice } from './notice.template';
import { staffLetters } from './staff.template';

/** What a letter is written from. */
export interface LetterAbout extends LetterBody {
  name: string;
  locale: 'en' | 'tw';
  webUrl: string;
}

type Words = Record<Exclude<LetterKind, PhoneLetterKind>, (about: LetterAbout) => LetterContent>;

const link = (about: LetterAbout, path: string, code = about.code) =>
  `${about.webUrl}${path}?${new URLSearchParams({ email: about.to, ...(code && { code }) }).toString()}`;

const english: Words = {
  'email-code': (about) => ({
    subject: `${about.code} is your Kelmah code`,
    greeting: `Akwaaba, ${about.name}!`,
    before: ['Use this code to confirm your e-mail address and open your account.'],
    code: about.code,
    button: { label: 'Confirm my address', url: link(about, '/verify') },
    after: [
      'The code is good for 24 hours.',
      'If you did not sign up at Kelmah, leave this letter alone: nothing happens without the code.',
    ],
  }),
  'known-address': (about) => ({
    subject: 'You already have a Kelmah account',
    greeting: `Hello ${about.name},`,
    before: [
      'Somebody, most likely you, just signed up at Kelmah with this e-mail address. It already has an account, so nothing was changed.',
      'Sign in as you always do. If you have forgotten your password, you can choose a new one there.',
    ],
    button: { label: 'Sign in', url: `${about.webUrl}/sign-in` },
    after: ['If it was not you, there is nothing to do: your account is safe.'],
  }),
  'reset-code': (about) => ({
    subject: `${about.code} is your code for a new password`,
    greeting: `Hello ${about.name},`,
    before: ['Use this code to choose a new password for Kelmah.'],
    code: about.code,
    button: { label: 'Choose a new password', url: link(about, '/reset') },
    after: [
      'The code is good for one hour.',
      'If you did not ask for it, leave this letter alone: your password stays as it is. Never tell anybody this code.',
    ],
  }),
  'password-changed': (about) => ({
    subject: 'Your Kelmah password was changed',
    greeting: `Hello ${about.name},`,
    before: ['Your password was just changed, and every device was signed out.'],
    button: { label: 'It was not me', url: link(about, '/forgot', '') },
    after: ['If it was you, there is nothing to do.'],
  }),
  'choose-password': (about) => ({
    subject: 'Choose a password for Kelmah',
    greeting: `Hello ${about.name},`,
    before: [
      'Your e-mail address is confirmed. Before that, somebody signed up with it more than once with different passwords, so to be safe none of them opens your account.',
      'Use this code to choose the password that will.',
    ],
    code: about.code,
    button: { label: 'Choose my password', url: link(about, '/reset') },
    after: ['The code is good for one hour; after that you can ask for a new one where you sign in.'],
  }),
  'api-key': keyNotice.en,
  activity: activityLetter.en,
  ...changeLetters.en,
  ...exportLetters.en,
  ...factorLetters.en,
  ...staffLetters.en,
};

const twi: Words = {
  'email-code': (about) => ({
    subject: `${about.code} ne wo Kelmah kood`,
    greeting: `Akwaaba, ${about.name}!`,
    before: ['Fa kood yi kyerɛ sɛ email address yi yɛ wo dea, na bue wo akontaa.'],
    code: about.code,
    button: { label: 'Si me address so dua', url: link(about, '/verify') },
    after: [
      'Kood yi bɛyɛ adwuma nnɔnhwerew 24.',
      'Sɛ ɛnyɛ wo na wode wo din hyɛɛ Kelmah a, gyae krataa yi: kood yi nko ara na ɛbue akontaa no.',
    ],
  }),
  'known-address': (about) => ({
    subject: 'Wowɔ Kelmah akontaa dada',
    greeting: `Agoo ${about.name},`,
    before: [
      'Obi, ebia wo ara, de email address yi rebue akontaa foforɔ wɔ Kelmah. Ɛwɔ akontaa dada, enti hwee nsesae.',
      'Hyɛn mu sɛnea woyɛ daa. Sɛ wo werɛ afi wo password a, wubetumi apaw foforɔ wɔ hɔ.',
    ],
    button: { label: 'Hyɛn mu', url: `${about.webUrl}/sign-in` },
    after: ['Sɛ ɛnyɛ wo a, nyɛ hwee: wo akontaa wɔ dwoodwoo.'],
  }),
  'reset-code': (about) => ({
    subject: `${about.code} ne wo kood ma password foforɔ`,
    greeting: `Agoo ${about.name},`,
    before: ['Fa kood yi paw password foforɔ ma Kelmah.'],
    code: about.code,
    button: { label: 'Paw password foforɔ', url: link(about, '/reset') },
    after: [
      'Kood yi bɛyɛ adwuma dɔnhwerew baako.',
      'Sɛ ɛnyɛ wo na wobisae a, gyae krataa yi. Nka kood yi nkyerɛ obiara.',
    ],
  }),
  'password-changed': (about) => ({
    subject: 'Wo Kelmah password asesa',
    greeting: `Agoo ${about.name},`,
    before: ['Wo password asesa seesei ara, na wɔayi wo afi wo mfiri nyinaa so.'],
    button: { label: 'Ɛnyɛ me', url: link(about, '/forgot', '') },
    after: ['Sɛ ɛyɛ wo a, nyɛ hwee.'],
  }),
  'choose-password': (about) => ({
    subject: 'Paw password ma Kelmah',
    greeting: `Agoo ${about.name},`,
    before: [
      'Wɔasi wo email address so dua. Ansa na ɛrebɛba no, obi de password ahorow dii dwuma wɔ address yi so, enti emu biara mmue wo akontaa.',
      'Fa kood yi paw password a ɛbɛbue.',
    ],
    code: about.code,
    button: { label: 'Paw me password', url: link(about, '/reset') },
    after: ['Kood yi bɛyɛ adwuma dɔnhwerew baako.'],
  }),
  'api-key': keyNotice.tw,
  activity: activityLetter.tw,
  ...changeLetters.tw,
  ...exportLetters.tw,
  ...factorLetters.tw,
  ...staffLetters.tw,
};

const words = { en: english, tw: twi };

/** A letter in the reader's language, as plain text and as HTML. */
export function renderLetter(
  kind: Exclude<LetterKind, PhoneLetterKind>,
  about: LetterAbout,
): { subject: string; text: string; html: string } {
  const content = words[about.locale][kind]({ ...about, name: oneLine(about.name) });
  return { subject: content.subject, text: plainLetter(content), html: htmlLetter(content, about.locale) };
}
