import type { LetterBody } from './letter.service';
import { oneLine, type LetterContent } from './layout.template';

interface About extends LetterBody {
  name: string;
  webUrl: string;
}

const forgotUrl = ({ webUrl }: About, email: string) => `${webUrl}/forgot?${new URLSearchParams({ email }).toString()}`;
const confirmUrl = ({ webUrl, code = '' }: About) =>
  `${webUrl}/confirm-email?${new URLSearchParams({ code }).toString()}`;
const tokenUrl = ({ webUrl, token = '' }: About, path: string) =>
  `${webUrl}${path}?${new URLSearchParams({ token }).toString()}`;

/** After which time an erasure begins: whole hours where there are such. */
function graceOf(
  { minutes = 0 }: About,
  words: { now: string; hours(count: number): string; minutes(count: number): string },
) {
  if (minutes === 0) return words.now;
  return minutes % 60 === 0 ? words.hours(minutes / 60) : words.minutes(minutes);
}
const some = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const graceInEnglish = (about: About) =>
  graceOf(about, {
    now: 'Now',
    hours: (count) => `In ${some(count, 'hour')}`,
    minutes: (count) => `In ${some(count, 'minute')}`,
  });
const graceInTwi = (about: About) =>
  graceOf(about, {
    now: 'Seesei',
    hours: (count) => `Nnɔnhwerew ${count} akyi no`,
    minutes: (count) => `Simma ${count} akyi no`,
  });

const newAddress = ({ email = '' }: About) => oneLine(email);

/** What is written where an address changes or an account is erased. */
export const changeLetters = {
  en: {
    'email-change-code': (about: About): LetterContent => ({
      subject: `${about.code} is your code for a new address at Kelmah`,
      greeting: `Hello ${about.name},`,
      before: ['Use this code to make this the e-mail address of your Kelmah account.'],
      code: about.code,
      button: { label: 'Confirm this address', url: confirmUrl(about) },
      after: ['The code is good for one hour.', 'If you did not ask for it, leave this letter alone.'],
    }),
    'email-change-asked': (about: About): LetterContent => ({
      subject: 'Another address was asked for at Kelmah',
      greeting: `Hello ${about.name},`,
      before: [
        `Your account is to have the e-mail address ${newAddress(about)} from now on. That happens once a code that was sent there is entered.`,
      ],
      button: { label: 'It was not me', url: forgotUrl(about, about.to) },
      after: ['If it was you, there is nothing to do.'],
    }),
    'email-changed': (about: About): LetterContent => ({
      subject: 'Your Kelmah account has another address',
      greeting: `Hello ${about.name},`,
      before: [
        `Your account now has the e-mail address ${newAddress(about)}. We write there from now on.`,
        'If that was not you, put this address back: every device is signed out, and you choose a new password.',
      ],
      button: { label: 'It was not me: put my address back', url: tokenUrl(about, '/revert-email') },
      after: ['The button is good for seven days. If it was you, there is nothing to do.'],
    }),
    'erasure-asked': (about: About): LetterContent => ({
      subject: 'Your Kelmah account will be erased',
      greeting: `Hello ${about.name},`,
      before: [
        'You asked us to erase your account. It is switched off now, and everywhere you were signed in you are signed out.',
        `${graceInEnglish(about)} we begin to erase what we know of you. After that nothing brings it back.`,
      ],
      button: { label: 'Keep my account', url: tokenUrl(about, '/cancel-erasure') },
      after: [
        'Work and money that others have a part in stay on record, without your name.',
        `What you wrote to others about that work stays with them for ${some(about.days ?? 0, 'day')}, in case of a dispute; then we erase that, too.`,
        'If it was not you, keep your account with the button and choose a new password.',
      ],
    }),
    'erasure-begun': (about: About): LetterContent => ({
      subject: 'Your Kelmah account is being erased',
      greeting: `Hello ${about.name},`,
      before: [
        'We have begun to erase what we know of you; it is done within a day. This is the last letter that you get from us.',
      ],
      after: ['Thank you for having been with us.'],
    }),
  },
  tw: {
    'email-change-code': (about: About): LetterContent => ({
      subject: `${about.code} ne wo kood ma address foforɔ wɔ Kelmah`,
      greeting: `Agoo ${about.name},`,
      before: ['Fa kood yi yɛ email address yi wo Kelmah akontaa dea.'],
      code: about.code,
      button: { label: 'Si address yi so dua', url: confirmUrl(about) },
      after: ['Kood yi bɛyɛ adwuma dɔnhwerew baako.', 'Sɛ ɛnyɛ wo na wobisae a, gyae krataa yi.'],
    }),
    'email-change-asked': (about: About): LetterContent => ({
      subject: 'Wɔabisa address foforɔ wɔ Kelmah',
      greeting: `Agoo ${about.name},`,
      before: [
        `Wɔpɛ sɛ wo akontaa nya email address ${newAddress(about)} fi seesei. Ɛbɛba mu bere a wɔakyerɛw kood a wɔde kɔɔ hɔ no.`,
      ],
      button: { label: 'Ɛnyɛ me', url: forgotUrl(about, about.to) },
      after: ['Sɛ ɛyɛ wo a, nyɛ hwee.'],
    }),
    'email-changed': (about: About): LetterContent => ({
      subject: 'Wo Kelmah akontaa anya address foforɔ',
      greeting: `Agoo ${about.name},`,
      before: [
        `Wo akontaa email address ne ${newAddress(about)} seesei. Ɛhɔ na yɛbɛkyerɛw akɔ.`,
        'Sɛ ɛnyɛ wo a, san fa address yi bra: wobeyi wo afi mfiri nyinaa so, na woapaw password foforɔ.',
      ],
      button: { label: 'Ɛnyɛ me: san fa me address bra', url: tokenUrl(about, '/revert-email') },
      after: ['Ɛbɛyɛ adwuma nnanson. Sɛ ɛyɛ wo a, nyɛ hwee.'],
    }),
    'erasure-asked': (about: About): LetterContent => ({
      subject: 'Wɔbɛpopa wo Kelmah akontaa',
      greeting: `Agoo ${about.name},`,
      before: [
        'Woabisa sɛ yɛmpopa wo akontaa. Seesei yɛagyae no, na yɛayi wo afi mfiri nyinaa so.',
        `${graceInTwi(about)}, yebefi ase apopa nea yenim fa wo ho. Ɛno akyi no, hwee rentumi mfa nsan mma.`,
      ],
      button: { label: 'Ma me akontaa ntena hɔ', url: tokenUrl(about, '/cancel-erasure') },
      after: [
        'Adwuma ne sika a afoforo wɔ mu kyɛfa no bɛka kyerɛwtohɔ mu a wo din nni ho.',
        `Nsɛm a wokyerɛw kɔmaa afoforo fa saa adwuma no ho no bɛtena wɔn hɔ nnafua ${about.days ?? 0}, sɛ akasakasa bi ba a; ɛno akyi no, yɛpopa ɛno nso.`,
        'Sɛ ɛnyɛ wo a, ma wo akontaa ntena hɔ na paw password foforɔ.',
      ],
    }),
    'erasure-begun': (about: About): LetterContent => ({
      subject: 'Yɛrepopa wo Kelmah akontaa',
      greeting: `Agoo ${about.name},`,
      before: ['Yɛafi ase repopa nea yenim fa wo ho; ebewie da koro mu. Krataa a etwa to a yɛkyerɛw wo ni.'],
      after: ['Yɛda wo ase sɛ na woka yɛn ho.'],
    }),
  },
};
