import type { Locale } from '../contact/contact.store';
import { english } from './english.template';
import { englishOfTrouble } from './english-trouble.template';
import { twi } from './twi.template';
import { twiOfTrouble } from './twi-trouble.template';

/** What a notice may speak of. The person, titles and note may be unknown, and each text reads well without them. */
export interface Words {
  /** The other person's name. */
  person: string;
  /** The title of the job or contract. */
  subject: string;
  milestone: string;
  amount: string;
  /** Of two amounts the second: what goes back, what is owed, or the whole. Empty where it is nothing. */
  other: string;
  fee: string;
  /** Until when, as a person writes it. */
  due: string;
  /** What somebody wrote, or why something failed. */
  note: string;
}

/** Those that tell of money or contracts that do not go as planned. */
const troubleNames = [
  'paymentRefundedInPart',
  'disputeOpened',
  'ownDisputeOpened',
  'disputeAnswered',
  'disputeInReview',
  'disputeSettled',
  'disputeWithdrawn',
  'chargebackOpened',
  'ownChargebackOpened',
  'chargebackOver',
  'chargebackLost',
  'ownChargebackLost',
  'paymentTakenBack',
  'ownPaymentTakenBack',
  'terminationProposed',
  'contractTerminated',
  'payoutDetailsChanged',
  'payoutRequirementsDue',
  'identityVerified',
  'identityRejected',
  'supportAsked',
] as const;

export const templateNames = [
  'applicationReceived',
  'applicationShortlisted',
  'applicationAccepted',
  'applicationDeclined',
  'contractOffered',
  'contractActive',
  'contractCancelled',
  'contractCompleted',
  'milestoneFunded',
  'paymentHeld',
  'paymentFailed',
  'paymentRefunded',
  'milestoneSubmitted',
  'changesRequested',
  'milestoneApproved',
  'milestoneApprovedByClock',
  'milestonePaid',
  'payoutPaid',
  'payoutFailed',
  'reviewOpened',
  'newMessage',
  'jobExpired',
  ...troubleNames,
] as const;
export type TemplateName = (typeof templateNames)[number];

export interface Notice {
  title: string;
  body: string;
  /** What the button of a letter says. */
  action: string;
}

type TroubleName = (typeof troubleNames)[number];

type Catalogue = Record<TemplateName, (words: Words) => Notice>;
export type TroubleCatalogue = Pick<Catalogue, TroubleName>;
export type PlainCatalogue = Omit<Catalogue, TroubleName>;

const catalogues: Record<Locale, Catalogue> = {
  en: { ...english, ...englishOfTrouble },
  tw: { ...twi, ...twiOfTrouble },
};
const noWords: Words = { person: '', subject: '', milestone: '', amount: '', other: '', fee: '', due: '', note: '' };
const noteMax = 280;

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const shortened = (text: string) => ([...text].length > noteMax ? `${[...text].slice(0, noteMax).join('')}…` : text);

/** A notice in words, in the reader's language. Values are plain text: whoever makes HTML of it escapes them. */
export function wordsOf(template: TemplateName, words: Partial<Words>, locale: Locale): Notice {
  const clean = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, shortened(onOneLine(value))]));
  return catalogues[locale][template]({ ...noWords, ...clean });
}
