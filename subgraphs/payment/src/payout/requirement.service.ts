import type { NotTaken } from '../stripe/provider.stripe';

/** Stripe's names of what it asks for, by their beginnings, in words for a worker. */
const words: readonly (readonly [prefix: string, say: string])[] = [
  ['external_account', 'Where to pay you: a bank account or mobile money wallet'],
  ['individual.dob', 'Your date of birth'],
  ['individual.first_name', 'Your name'],
  ['individual.last_name', 'Your name'],
  ['individual.phone', 'Your phone number'],
  ['individual.email', 'Your e-mail address'],
  ['individual.address', 'Your address'],
  ['individual.id_number', 'The number of your identity card'],
  ['individual.verification.additional_document', 'A second document, such as a bill with your address'],
  ['individual.verification', 'A photo of your identity document'],
  ['individual', 'Something about you'],
  ['business_profile', 'What you do'],
  ['business_type', 'Whether you are a person or a firm'],
  ['company', 'Something about your firm'],
  ['tos_acceptance', 'Your agreement to the terms of the payment provider'],
];

const wordsOf = (requirement: string): string =>
  words.find(([prefix]) => requirement.startsWith(prefix))?.[1] ?? 'Something more for the payment provider';

/** What is still asked for, each thing once. */
export function requirementsInWords(requirements: readonly string[]): string[] {
  return [...new Set(requirements.map(wordsOf))];
}

/** Why something that was given was not taken, by the beginnings of Stripe's codes; its own words where none fits. */
const reasons: readonly (readonly [prefix: string, say: string])[] = [
  ['invalid_address', 'The address could not be found. Write it as it stands in your documents.'],
  ['invalid_dob', 'The date of birth is not right.'],
  ['verification_document_expired', 'The document has expired. Take one that is still valid.'],
  ['verification_document_too_large', 'The photo is too large.'],
  ['verification_document_not_readable', 'The document could not be read. Take a sharp photo in good light.'],
  ['verification_document_failed_copy', 'It was a copy. Take a photo of the document itself.'],
  ['verification_document_name_mismatch', 'The name on the document is another than yours.'],
  ['verification_document_dob_mismatch', 'The date of birth on the document is another than yours.'],
  ['verification_document_missing_back', 'The back of the document is missing.'],
  ['verification_document_missing_front', 'The front of the document is missing.'],
  ['verification_document', 'The document was not accepted. Try another photo or another document.'],
  ['verification_failed_id_number_match', 'The number of the identity card does not fit your name.'],
  ['verification_failed_name_match', 'The name does not fit your documents.'],
  ['verification_failed_address_match', 'The address does not fit your documents.'],
];

/** Something that the payment provider asks of a worker. */
export interface RequirementDue {
  text: string;
  /** Why what was given before was not taken. */
  problem: string | null;
  dueBy: Date | null;
  pastDue: boolean;
  beingChecked: boolean;
}

/** What of an account says what is asked for. */
export interface Asked {
  requirements: string[];
  pastDue: string[];
  beingChecked: string[];
  notTaken: NotTaken[];
  dueBy: Date | null;
}

function problemOf(requirement: string, { notTaken }: Asked): string | null {
  const found = notTaken.find((one) => one.requirement === requirement);
  if (!found) return null;
  return reasons.find(([prefix]) => found.code.startsWith(prefix))?.[1] ?? found.reason;
}

/** What is asked for and what is being checked, each thing once, the most urgent first. */
export function requirementsDue(asked: Asked): RequirementDue[] {
  const { requirements, pastDue, beingChecked, dueBy } = asked;
  const found = new Map<string, RequirementDue>();
  for (const name of new Set([...pastDue, ...requirements, ...beingChecked])) {
    const text = wordsOf(name);
    const isAsked = requirements.includes(name) || pastDue.includes(name);
    const before = found.get(text);
    found.set(text, {
      text,
      problem: before?.problem ?? problemOf(name, asked),
      dueBy: before?.dueBy ?? (isAsked ? dueBy : null),
      pastDue: (before?.pastDue ?? false) || pastDue.includes(name),
      beingChecked: (before?.beingChecked ?? true) && !isAsked,
    });
  }
  const urgency = (one: RequirementDue) => (one.pastDue ? 0 : one.beingChecked ? 2 : 1);
  return [...found.values()].sort((one, other) => urgency(one) - urgency(other));
}

/** What a worker is told of, as a list to compare with what they were told before: a thing that grows overdue is new. */
export const toTell = ({ requirements, pastDue }: Asked): string[] =>
  [...requirements, ...pastDue.map((name) => `${name} is past due`)].sort();

/** Why Stripe does not pay out, by the beginnings of its words, in words for a worker. */
const disabledWords: readonly (readonly [prefix: string, say: string])[] = [
  ['requirements.past_due', 'The payment provider waits for something that you have not given in time.'],
  ['requirements.pending_verification', 'The payment provider is checking what you gave. That can take a few days.'],
  ['action_required', 'The payment provider asks for more before it can pay you.'],
  ['under_review', 'The payment provider is looking at your account. That can take a few days.'],
  ['listed', 'The payment provider is comparing your name with a list that the law names. That can take a few days.'],
  ['platform_paused', 'We have paused your payouts. Write to us.'],
  ['rejected.fraud', 'The payment provider has closed your account because it suspects fraud. Write to us.'],
  ['rejected.terms_of_service', 'The payment provider has closed your account because of its terms. Write to us.'],
  ['rejected.incomplete_verification', 'The payment provider could not make sure who you are and closed your account.'],
  ['rejected', 'The payment provider has closed your account. Write to us.'],
];

/** Why a worker is not paid out, for them; null where nothing stands in the way. */
export function disabledInWords(reason: string | null): string | null {
  if (reason === null) return null;
  return (
    disabledWords.find(([prefix]) => reason.startsWith(prefix))?.[1] ??
    'The payment provider cannot pay you right now. Write to us if it stays so.'
  );
}
