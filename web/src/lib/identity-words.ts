import type { IdentityCheckStatus, IdentityRejectionReason, VerificationLevel } from '../gql/graphql';
import type { StateWords } from './words';

export const identityStates: Record<IdentityCheckStatus, StateWords> = {
  SUBMITTED: { text: 'We are looking at it', color: 'gold' },
  VERIFIED: { text: 'Identity proved', color: 'leaf' },
  REJECTED: { text: 'Not proved', color: 'red' },
};

/** The same, to staff. */
export const identityDeskStates: Record<IdentityCheckStatus, StateWords> = {
  ...identityStates,
  SUBMITTED: { text: 'Waiting for us', color: 'gold' },
};

/** Why a check failed, to the person. */
export const rejectionReasons: Record<IdentityRejectionReason, string> = {
  UNREADABLE: 'A picture cannot be read. Take it again in good light, with the whole card in it.',
  NOT_A_GHANA_CARD: 'This is not a Ghana Card.',
  NUMBER_DIFFERS: 'The number on the card is not the one that you typed.',
  NAME_DIFFERS: 'The name on the card is not the one on your profile.',
  FACE_DIFFERS: 'We could not tell that the face is the one on the card.',
  EXPIRED: 'The card is no longer valid.',
  CARD_IN_USE: 'Another account is known by this card. Write to us if that is not you.',
  OTHER: 'Read what we wrote to you.',
};

/** The same, to staff who choose among them. */
export const rejectionChoices: Record<IdentityRejectionReason, string> = {
  UNREADABLE: 'A picture cannot be read.',
  NOT_A_GHANA_CARD: 'It is not a Ghana Card.',
  NUMBER_DIFFERS: 'The number on the card is not the one that was typed.',
  NAME_DIFFERS: 'The name on the card is not the one on the profile.',
  FACE_DIFFERS: 'The face may not be the one on the card.',
  EXPIRED: 'The card is no longer valid.',
  CARD_IN_USE: 'Another account is known by this card.',
  OTHER: 'Something else, which I write below.',
};

/** What a level says to others; nothing for the lowest. */
export const levelWords: Record<VerificationLevel, StateWords | undefined> = {
  NONE: undefined,
  PHONE: { text: 'Phone number proved', color: 'gray' },
  IDENTITY: { text: 'Identity proved', color: 'leaf' },
};
