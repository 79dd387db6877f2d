/** SUBMITTED waits for staff, who make it VERIFIED or REJECTED; after that another may be handed in. */
export const identityStatuses = ['SUBMITTED', 'VERIFIED', 'REJECTED'] as const;
export type IdentityStatus = (typeof identityStatuses)[number];

export const rejectionReasons = [
  'UNREADABLE',
  'NOT_A_GHANA_CARD',
  'NUMBER_DIFFERS',
  'NAME_DIFFERS',
  'FACE_DIFFERS',
  'EXPIRED',
  'CARD_IN_USE',
  'OTHER',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** How far somebody has proved who they are, the lowest first. */
export const verificationLevels = ['NONE', 'PHONE', 'IDENTITY'] as const;
export type VerificationLevel = (typeof verificationLevels)[number];

/** The level of a person by what is known of them. */
export const levelOf = (person: { phoneProvedAt?: Date | null; identityProvedAt?: Date | null }): VerificationLevel =>
  person.identityProvedAt ? 'IDENTITY' : person.phoneProvedAt ? 'PHONE' : 'NONE';

/** The form of a Ghana Card's number (National Identification Authority): GHA, nine digits, a check digit. */
export function readCardNumber(text: string): string | undefined {
  const found = /^([A-Z]{3})(\d{9})(\d)$/.exec(text.toUpperCase().replace(/[\s-]/g, ''));
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}
