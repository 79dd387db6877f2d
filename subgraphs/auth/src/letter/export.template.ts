import type { LetterContent } from './layout.template';

interface About {
  name: string;
  webUrl: string;
}

const securityUrl = ({ webUrl }: About) => `${webUrl}/security`;

/** What is written when a copy of somebody's data is there, or will not be. */
export const exportLetters = {
  en: {
    'export-ready': (about: About): LetterContent => ({
      subject: 'Your copy of your Kelmah data is ready',
      greeting: `Hello ${about.name},`,
      before: [
        'The copy of everything that Kelmah keeps of you is ready.',
        'Sign in, open Security and prove that it is you. Then you can download it.',
      ],
      button: { label: 'Get my copy', url: securityUrl(about) },
      after: [
        'We keep it for seven days.',
        'If you did not ask for it, choose a new password at once: somebody else may be signed in as you.',
      ],
    }),
    'export-failed': (about: About): LetterContent => ({
      subject: 'Your copy of your Kelmah data could not be made',
      greeting: `Hello ${about.name},`,
      before: [
        'You asked for a copy of everything that Kelmah keeps of you. A part of it did not come in time, so there is no copy.',
        'We are sorry. Please ask for another one; this one does not count.',
      ],
      button: { label: 'Ask again', url: securityUrl(about) },
      after: ['Nothing of the part that did come is kept.'],
    }),
  },
  tw: {
    'export-ready': (about: About): LetterContent => ({
      subject: 'Wo Kelmah nsɛm ho kɔpi no ayɛ krado',
      greeting: `Agoo ${about.name},`,
      before: [
        'Nea Kelmah kora fa wo ho nyinaa kɔpi no ayɛ krado.',
        'Hyɛn mu, bue Security na kyerɛ sɛ ɛyɛ wo. Afei wubetumi atwe.',
      ],
      button: { label: 'Fa me kɔpi', url: securityUrl(about) },
      after: [
        'Yɛde sie nnanson.',
        'Sɛ ɛnyɛ wo na wobisae a, paw password foforɔ ntɛm: ebia obi foforɔ wɔ wo akontaa mu.',
      ],
    }),
    'export-failed': (about: About): LetterContent => ({
      subject: 'Yɛantumi anyɛ wo Kelmah nsɛm ho kɔpi no',
      greeting: `Agoo ${about.name},`,
      before: [
        'Wubisaa nea Kelmah kora fa wo ho nyinaa kɔpi. Ɛfã bi amma ntɛm, enti kɔpi no nni hɔ.',
        'Yɛpa wo kyɛw. Yɛsrɛ wo, bisa bio; eyi nka ho.',
      ],
      button: { label: 'Bisa bio', url: securityUrl(about) },
      after: ['Ɛfã a ɛbae no nso, yɛnkora.'],
    }),
  },
};
