import type { LetterContent } from './layout.template';

interface About {
  name: string;
  to: string;
  webUrl: string;
  code?: string;
  left?: number;
}

const securityUrl = ({ webUrl }: About) => `${webUrl}/security`;
const forgotUrl = ({ webUrl, to }: About) => `${webUrl}/forgot?${new URLSearchParams({ email: to }).toString()}`;

const leftInEnglish = (left: number) =>
  left === 0
    ? 'It was the last one. Make new codes today: without your phone you could not sign in any more.'
    : `You have ${left === 1 ? 'one code' : `${left} codes`} left.`;
const leftInTwi = (left: number) =>
  left === 0
    ? 'Na ɛyɛ nea etwa to. Yɛ kood foforɔ nnɛ: sɛ wo fon nni hɔ a, worentumi nhyɛn mu bio.'
    : `Aka kood ${left}.`;

/** What is written about second factors and proofs. */
export const factorLetters = {
  en: {
    'recovery-code-used': (about: About): LetterContent => ({
      subject: 'A recovery code of your Kelmah account was used',
      greeting: `Hello ${about.name},`,
      before: ['Somebody, most likely you, just used one of your recovery codes.', leftInEnglish(about.left ?? 0)],
      button: { label: 'Make new codes', url: securityUrl(about) },
      after: [`If it was not you, choose a new password at once: ${forgotUrl(about)}`],
    }),
    'confirm-code': (about: About): LetterContent => ({
      subject: `${about.code} is your code to confirm that it is you`,
      greeting: `Hello ${about.name},`,
      before: ['Use this code to go on with what you are changing in your Kelmah account.'],
      code: about.code,
      after: [
        'The code is good for ten minutes.',
        'If you are changing nothing, somebody else is signed in as you: sign them out under security. Never tell anybody this code.',
      ],
    }),
  },
  tw: {
    'recovery-code-used': (about: About): LetterContent => ({
      subject: 'Wɔde wo Kelmah akontaa recovery kood adi dwuma',
      greeting: `Agoo ${about.name},`,
      before: ['Obi, ebia wo ara, de wo recovery kood no mu baako adi dwuma seesei ara.', leftInTwi(about.left ?? 0)],
      button: { label: 'Yɛ kood foforɔ', url: securityUrl(about) },
      after: [`Sɛ ɛnyɛ wo a, paw password foforɔ ntɛm: ${forgotUrl(about)}`],
    }),
    'confirm-code': (about: About): LetterContent => ({
      subject: `${about.code} ne kood a ɛkyerɛ sɛ ɛyɛ wo`,
      greeting: `Agoo ${about.name},`,
      before: ['Fa kood yi toa nea woresesa wɔ wo Kelmah akontaa mu no so.'],
      code: about.code,
      after: [
        'Kood yi bɛyɛ adwuma simma 10.',
        'Sɛ worensesa hwee a, obi foforɔ wɔ wo akontaa mu: yi no fi hɔ wɔ security ase. Nka kood yi nkyerɛ obiara.',
      ],
    }),
  },
};
