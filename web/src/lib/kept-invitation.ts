import { browserStorage } from './storage';

/** An invitation to work for Kelmah, kept while whoever opened it signs up, signs in, or sets up a second step. */
const key = 'kelmah.staff-invitation';

export const keptInvitation = (): string | undefined => browserStorage.read(key) ?? undefined;
export const keepInvitation = (token: string): void => browserStorage.write(key, token);
export const forgetInvitation = (): void => browserStorage.remove(key);
