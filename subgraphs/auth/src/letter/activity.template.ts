import type { LetterHappening } from './letter.service';
import { oneLine, type LetterContent } from './layout.template';

interface About {
  name: string;
  to: string;
  webUrl: string;
  happening?: LetterHappening;
}

/** What is said of each kind: the subject, then a sentence. Kinds that are missing have letters of their own. */
type Words = Record<string, readonly [subject: string, what: string]>;

const english: Words = {
  SIGNED_IN: ['A new device signed in to Kelmah', 'A device that we have not seen before signed in to your account.'],
  SIGN_IN_FAILED_OFTEN: [
    'Somebody tries to sign in to your Kelmah account',
    'Somebody tried many times to sign in to your account and failed. They are not in.',
  ],
  SECOND_FACTOR_FAILED_OFTEN: [
    'Somebody knows how you sign in to Kelmah',
    'Somebody got past the first step of signing in to your account, then tried many wrong codes. They are not in. If it was not you, choose a new password.',
  ],
  PASSWORD_CHANGED: ['Your Kelmah password was changed', 'Your password was just changed.'],
  PHONE_CHANGED: [
    'A phone number was added to your Kelmah account',
    'A phone number was just confirmed for your account.',
  ],
  PHONE_REMOVED: ['Your phone number was removed from Kelmah', 'The phone number of your account was just removed.'],
  TOTP_ON: [
    'An authenticator app was added to Kelmah',
    'From now on signing in also takes a code from an authenticator app.',
  ],
  TOTP_OFF: [
    'The authenticator app was removed from Kelmah',
    'Signing in no longer takes a code from an authenticator app.',
  ],
  RECOVERY_CODES_MADE: ['New recovery codes for Kelmah', 'New recovery codes were made. The ones before are dead.'],
  RECOVERY_CODE_USED: ['A recovery code was used at Kelmah', 'One of your recovery codes was just used.'],
  PASSKEY_ADDED: ['A passkey was added to Kelmah', 'A new passkey now opens your account.'],
  PASSKEY_REMOVED: ['A passkey was removed from Kelmah', 'A passkey no longer opens your account.'],
  PASSKEY_COPIED: [
    'A passkey of yours may have been copied',
    'A passkey was used whose count went backwards, as a copy of it would. It was refused. Remove it under Security, and add a new one.',
  ],
  IDENTITY_LINKED: [
    'A new way to sign in to Kelmah',
    'An account at Google or LinkedIn was linked and now opens your Kelmah account.',
  ],
  IDENTITY_UNLINKED: [
    'A way to sign in to Kelmah was removed',
    'An account at Google or LinkedIn was unlinked and no longer opens your Kelmah account.',
  ],
  DEACTIVATED: [
    'Your Kelmah account is deactivated',
    'Your account is deactivated: nobody finds you at Kelmah. Sign in at any time to come back.',
  ],
  REACTIVATED: ['Welcome back to Kelmah', 'Somebody signed in, so your account is active again and can be found.'],
  EXPORT_ASKED: [
    'A copy of your data was asked for',
    'A copy of everything that Kelmah keeps of you was asked for. It takes up to a day.',
  ],
  ERASURE_CANCELLED: ['Your Kelmah account stays', 'Your account will not be erased. You can sign in again.'],
  SUPPORT_ALLOWED: [
    'Support may look at your Kelmah account',
    'You said yes: for 30 minutes Kelmah support can look at your account and change nothing. You can end it under Security.',
  ],
  STAFF_CHANGED: ['What you may do at Kelmah was changed', 'What you may do as staff of Kelmah was just changed.'],
};

const twi: Words = {
  SIGNED_IN: ['Mfiri foforɔ ahyɛn wo Kelmah mu', 'Mfiri bi a yennim ahyɛn wo akontaa mu.'],
  SIGN_IN_FAILED_OFTEN: [
    'Obi rebɔ mmɔden sɛ ɔbɛhyɛn wo Kelmah akontaa mu',
    'Obi abɔ mmɔden mpɛn pii sɛ ɔbɛhyɛn wo akontaa mu nanso wantumi. Ɔnni mu.',
  ],
  SECOND_FACTOR_FAILED_OFTEN: [
    'Obi nim sɛnea wohyɛn Kelmah',
    'Obi atwa kwan a edi kan a wofa so hyɛn wo akontaa mu no, na wabɔ mmɔden pii sɛ obehu kood no. Ɔnni mu. Sɛ ɛnyɛ wo a, paw password foforɔ.',
  ],
  PASSWORD_CHANGED: ['Wo Kelmah password asesa', 'Wɔasesa wo password seesei ara.'],
  PHONE_CHANGED: ['Wɔde fon nɔma aka wo Kelmah akontaa ho', 'Wɔasi fon nɔma bi so dua ama wo akontaa.'],
  PHONE_REMOVED: ['Wɔayi wo fon nɔma afi Kelmah', 'Wɔayi wo akontaa fon nɔma no afi hɔ.'],
  TOTP_ON: [
    'Wɔde authenticator app aka Kelmah ho',
    'Efi seesei, sɛ wohyɛn mu a, ehia kood a efi authenticator app mu.',
  ],
  TOTP_OFF: ['Wɔayi authenticator app no afi Kelmah', 'Sɛ wohyɛn mu a, enhia kood a efi authenticator app mu bio.'],
  RECOVERY_CODES_MADE: ['Recovery codes foforɔ ma Kelmah', 'Wɔayɛ recovery codes foforɔ. Dedaw no nyɛ adwuma bio.'],
  RECOVERY_CODE_USED: [
    'Wɔde recovery code adi dwuma wɔ Kelmah',
    'Wɔde wo recovery codes no baako adi dwuma seesei ara.',
  ],
  PASSKEY_ADDED: ['Wɔde passkey aka Kelmah ho', 'Passkey foforɔ betumi abue wo akontaa seesei.'],
  PASSKEY_REMOVED: ['Wɔayi passkey afi Kelmah', 'Passkey bi rentumi mmue wo akontaa bio.'],
  PASSKEY_COPIED: [
    'Ebia obi ayɛ wo passkey bi bi',
    'Wɔde passkey bi a ne nkontabuo kɔ akyi abɔ mmɔden, sɛnea nea wɔayɛ bi no bɛyɛ. Yɛampene so. Yi fi hɔ wɔ Security, na fa foforɔ ka ho.',
  ],
  IDENTITY_LINKED: [
    'Ɔkwan foforɔ a wofa so hyɛn Kelmah',
    'Wɔde Google anaa LinkedIn akontaa aka wo Kelmah akontaa ho, na ebetumi abue.',
  ],
  IDENTITY_UNLINKED: [
    'Wɔayi ɔkwan a wofa so hyɛn Kelmah baako',
    'Wɔayi Google anaa LinkedIn akontaa bi; ɛrentumi mmue wo Kelmah akontaa bio.',
  ],
  DEACTIVATED: [
    'Wɔagyae wo Kelmah akontaa',
    'Wo akontaa agyae: obiara renhu wo wɔ Kelmah. Hyɛn mu bere biara na san bra.',
  ],
  REACTIVATED: ['Akwaaba bio wɔ Kelmah', 'Obi ahyɛn mu, enti wo akontaa reyɛ adwuma bio na wobetumi ahu wo.'],
  EXPORT_ASKED: ['Wɔabisa wo ho nsɛm', 'Wɔabisa nea Kelmah kora fa wo ho nyinaa. Ebedi da koro.'],
  ERASURE_CANCELLED: ['Wo Kelmah akontaa te hɔ', 'Wɔrempopa wo akontaa. Wubetumi ahyɛn mu bio.'],
  SUPPORT_ALLOWED: [
    'Mmoafo betumi ahwɛ wo Kelmah akontaa',
    'Wokae aane: simma 30 mu no, Kelmah mmoafo betumi ahwɛ wo akontaa, nanso wɔrentumi nsesa hwee. Wubetumi de aba awiei wɔ Security.',
  ],
  STAFF_CHANGED: ['Nea wubetumi ayɛ wɔ Kelmah asesa', 'Wɔasesa nea wubetumi ayɛ sɛ Kelmah adwumayɛni.'],
};

/** Whether there are words for this kind; each language has the same. */
export const hasActivityWords = (what: string): boolean => what in english && what in twi;

const forgotUrl = ({ webUrl, to }: About) => `${webUrl}/forgot?${new URLSearchParams({ email: to }).toString()}`;
const whenOf = (at: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Africa/Accra' }).format(
    new Date(at),
  );

// What a device calls itself comes from a stranger perhaps: one line, so that it writes no letter of its own into ours.
const traceOf = ({ happening }: About, words: { device: string; place: string; time: string }) => {
  if (!happening) return '';
  const device = oneLine(happening.device ?? '');
  return [
    `${words.time}: ${whenOf(happening.at, 'en-GH')}.`,
    ...(device ? [`${words.device}: ${device}.`] : []),
    ...(happening.place ? [`${words.place}: ${happening.place}.`] : []),
  ].join(' ');
};

/** What is written to an account's owner where something happened that a thief might have done. */
export const activityLetter = {
  en: (about: About): LetterContent => {
    const [subject, what] = english[about.happening?.what ?? ''] ?? [
      'Your Kelmah account',
      'Your account was changed.',
    ];
    return {
      subject,
      greeting: `Hello ${about.name},`,
      before: [what, traceOf(about, { time: 'When', device: 'On', place: 'From' })],
      button: { label: 'It was not me', url: forgotUrl(about) },
      after: ['If it was you, there is nothing to do.'],
    };
  },
  tw: (about: About): LetterContent => {
    const [subject, what] = twi[about.happening?.what ?? ''] ?? ['Wo Kelmah akontaa', 'Wo akontaa asesa.'];
    return {
      subject,
      greeting: `Agoo ${about.name},`,
      before: [what, traceOf(about, { time: 'Bere', device: 'Mfiri', place: 'Ɔman' })],
      button: { label: 'Ɛnyɛ me', url: forgotUrl(about) },
      after: ['Sɛ ɛyɛ wo a, nyɛ hwee.'],
    };
  },
};
