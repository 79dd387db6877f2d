import { randomInt } from 'node:crypto';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export const randomText = (length: number): string =>
  Array.from({ length }, () => signs[randomInt(signs.length)]).join('');

/** An id in Stripe's form: `pi_` and 24 letters and digits. */
export const stripeId = (prefix: string, length = 24): string => `${prefix}_${randomText(length)}`;
