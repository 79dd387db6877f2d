import { createHash } from 'node:crypto';

/** Somebody who has an account at the provider. */
export interface Person {
  /** What the provider calls them, for ever. */
  subject: string;
  name: string;
  email: string;
  emailVerified: boolean;
}

const subjectOf = (email: string): string =>
  BigInt(`0x${createHash('sha256').update(`person ${email}`).digest('hex').slice(0, 17)}`).toString();

/** A person by their address: the same address is the same person, also after a restart. */
export const personOf = (name: string, email: string, emailVerified: boolean): Person => ({
  subject: subjectOf(email),
  name,
  email,
  emailVerified,
});

/** Whom the page offers before anybody else has been typed in. */
export const knownPeople: readonly Person[] = [
  personOf('Adwoa Frimpong', 'adwoa.frimpong@example.com', true),
  personOf('Kojo Antwi', 'kojo.antwi@example.com', true),
  personOf('Akua Donkor', 'akua.donkor@example.com', true),
  personOf('Fiifi Quaye', 'fiifi.quaye@example.com', false),
];
