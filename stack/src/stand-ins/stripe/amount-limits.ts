import { moneyText } from './money-text';
import { invalid } from './stripe-error';

/**
 * Stripe takes no payment below these minor units (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts);
 * of the currencies that it does not name it takes any.
 */
const chargeMin: Record<string, number> = {
  aud: 50,
  cad: 50,
  chf: 50,
  dkk: 250,
  eur: 50,
  gbp: 30,
  jpy: 50,
  nok: 300,
  nzd: 50,
  sek: 300,
  usd: 50,
};

/** The least that a payment in this currency may be, in minor units. */
export const leastCharge = (currency: string): number => chargeMin[currency] ?? 1;

/** Throws `amount_too_small` for a payment that is below the least of its currency. */
export const checkCharge = (amount: number, currency: string): void => {
  const least = leastCharge(currency);
  if (amount >= least) return;
  throw invalid(`Amount must be at least ${moneyText(least, currency)} ${currency}`, {
    code: 'amount_too_small',
    param: 'amount',
  });
};
