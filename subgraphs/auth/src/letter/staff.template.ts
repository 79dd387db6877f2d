import type { LetterBody } from './letter.service';
import type { LetterContent } from './layout.template';

interface About extends LetterBody {
  name: string;
  webUrl: string;
}

const invitation = ({ name, webUrl, token = '' }: About): LetterContent => ({
  subject: 'Kelmah invites you to its team',
  greeting: name ? `Hello ${name},` : 'Hello,',
  before: [
    'You are invited to work for Kelmah. Open the invitation with an account that has this e-mail address; if you have none yet, you make one there.',
    'Staff sign in by two steps, so you are asked to set up an authenticator app first.',
  ],
  button: { label: 'Open the invitation', url: `${webUrl}/join-staff?${new URLSearchParams({ token }).toString()}` },
  after: [
    'The link is good for seven days, once. Do not pass it on.',
    'If you know nothing of this, leave this letter alone: nothing happens by itself.',
  ],
});

/** What is written to those who are to work for Kelmah: in English, the language of the house's work. */
export const staffLetters = {
  en: { 'staff-invitation': invitation },
  tw: { 'staff-invitation': invitation },
};
