import type { LetterKind, PhoneLetterKind } from './letter.service';
import type { LetterAbout } from './letter.template';

type Words = Record<PhoneLetterKind, (code: string) => string>;

const english: Words = {
  'phone-code': (code) => `Kelmah: your code is ${code}. It is good for 10 minutes. Do not tell it to anybody.`,
  'phone-sign-in': (code) =>
    `Kelmah: sign in with ${code}. It is good for 10 minutes. Whoever asks you for it is not from Kelmah.`,
};

const twi: Words = {
  'phone-code': (code) => `Kelmah: wo kood ne ${code}. Ɛbɛyɛ adwuma simma 10. Nka nkyerɛ obiara.`,
  'phone-sign-in': (code) => `Kelmah: fa ${code} hyɛn mu. Ɛbɛyɛ adwuma simma 10. Nka nkyerɛ obiara.`,
};

const words = { en: english, tw: twi };

export const isText = (kind: LetterKind): kind is PhoneLetterKind => kind in english;

/** The text message with a code; short enough for one SMS (160 GSM characters in English). */
export const renderText = (kind: PhoneLetterKind, { locale, code }: Pick<LetterAbout, 'locale' | 'code'>): string =>
  words[locale][kind](code ?? '');
