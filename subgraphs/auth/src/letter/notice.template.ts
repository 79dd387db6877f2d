import type { LetterNotice } from './letter.service';
import { oneLine, type LetterContent } from './layout.template';

interface About {
  name: string;
  webUrl: string;
  notice?: LetterNotice;
}

interface NoticeWords {
  subject: string;
  what: string;
}

const englishOf = ({ what, app, label, hint }: LetterNotice): NoticeWords => {
  const key = `“${label ?? ''}” (${hint ?? ''})`;
  const words: Record<LetterNotice['what'], NoticeWords> = {
    made: { subject: `A new API key for ${app}`, what: `An API key was just made for your app ${app}: ${key}.` },
    rotated: {
      subject: `An API key of ${app} was rotated`,
      what: `An API key of your app ${app} was just replaced by a new one: ${key}.`,
    },
    revoked: {
      subject: `An API key of ${app} was revoked`,
      what: `An API key of your app ${app} was just revoked: ${key}. It is no longer good.`,
    },
    suspended: {
      subject: `${app} is suspended`,
      what: `Your app ${app} was suspended by Kelmah. None of its API keys is good until it is resumed. Answer this letter if you think that is a mistake.`,
    },
    resumed: { subject: `${app} may go on`, what: `Your app ${app} may go on: its API keys are good again.` },
  };
  return words[what];
};

const twiOf = ({ what, app, label, hint }: LetterNotice): NoticeWords => {
  const key = `“${label ?? ''}” (${hint ?? ''})`;
  const words: Record<LetterNotice['what'], NoticeWords> = {
    made: { subject: `API key foforɔ ma ${app}`, what: `Wɔayɛ API key foforɔ ama wo app ${app}: ${key}.` },
    rotated: {
      subject: `Wɔasesa ${app} API key`,
      what: `Wɔde API key foforɔ asi wo app ${app} dedaw no ananmu: ${key}.`,
    },
    revoked: {
      subject: `Wɔatwa ${app} API key mu`,
      what: `Wɔatwa wo app ${app} API key yi mu: ${key}. Ɛnyɛ adwuma bio.`,
    },
    suspended: {
      subject: `Wɔagyina ${app} so`,
      what: `Kelmah agyina wo app ${app} so. Ne API key biara nyɛ adwuma kosi sɛ wɔbɛsan abue. Sɛ wususuw sɛ ɛyɛ mfomso a, bua krataa yi.`,
    },
    resumed: { subject: `${app} betumi akɔ so`, what: `Wo app ${app} betumi akɔ so: ne API key ahorow yɛ adwuma bio.` },
  };
  return words[what];
};

// Names and labels come from a form: one line, so that none writes a letter of its own into ours.
const noticeOf = ({ notice }: About): LetterNotice => ({
  what: notice?.what ?? 'made',
  app: oneLine(notice?.app ?? ''),
  label: oneLine(notice?.label ?? ''),
  hint: notice?.hint,
});
const appsUrl = ({ webUrl }: About) => `${webUrl}/partners`;

/** What is written to the owner of a partner app when something happens to its keys. */
export const keyNotice = {
  en: (about: About): LetterContent => {
    const { subject, what } = englishOf(noticeOf(about));
    return {
      subject,
      greeting: `Hello ${about.name},`,
      before: [what],
      button: { label: 'See my apps', url: appsUrl(about) },
      after: ['If this was not you or your team, revoke the key there and choose a new password.'],
    };
  },
  tw: (about: About): LetterContent => {
    const { subject, what } = twiOf(noticeOf(about));
    return {
      subject,
      greeting: `Agoo ${about.name},`,
      before: [what],
      button: { label: 'Hwɛ me apps', url: appsUrl(about) },
      after: ['Sɛ ɛnyɛ wo anaa wo kuw a, twa key no mu wɔ hɔ na paw password foforɔ.'],
    };
  },
};
