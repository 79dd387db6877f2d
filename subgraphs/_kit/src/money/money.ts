/** An amount: an integer of minor units (pesewas for GHS) with its ISO 4217 currency. Never a float. */
export interface Money {
  amountMinor: number;
  currency: string;
}

/** Currencies that Kelmah settles in. */
export const currencies = ['GHS', 'USD', 'JPY'] as const;

export const basisPointsOfWhole = 10_000;

/**
 * Builds an amount.
 * @throws RangeError where the amount is no safe integer: an amount that cannot be exact must not exist.
 */
export function money(amountMinor: number, currency: string): Money {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError('An amount is a safe integer of minor units');
  return { amountMinor, currency };
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`Amounts in ${a.currency} and ${b.currency} do not add up`);
}

export function add(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return money(a.amountMinor + b.amountMinor, a.currency);
}

export function subtract(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return money(a.amountMinor - b.amountMinor, a.currency);
}

/**
 * Splits an integer of minor units by weights so that the parts sum to it exactly (largest remainder; ties go to the
 * earlier part). Weights are integers ≥ 0 with a positive sum; exact for every safe integer, since it divides as BigInt.
 */
export function allocate(amountMinor: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole <= 0n || weights.some((weight) => weight < 0)) throw new RangeError('Weights are ≥ 0 with a positive sum');
  const sign = amountMinor < 0 ? -1n : 1n;
  const amount = BigInt(amountMinor) * sign;
  const parts = weights.map((weight, index) => {
    const product = amount * BigInt(weight);
    return { index, part: product / whole, remainder: product % whole };
  });
  let left = amount - parts.reduce((sum, { part }) => sum + part, 0n);
  const byRemainder = [...parts].sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  for (const entry of byRemainder) {
    if (left === 0n) break;
    entry.part += 1n;
    left -= 1n;
  }
  return parts.map(({ part }) => Number(part * sign));
}

/** The platform's fee and what is left for the worker; both sum to the amount. Basis points: 1,000 = 10 %. */
export function splitFee(amount: Money, feeBasisPoints: number): { fee: Money; net: Money } {
  const [fee = 0, net = 0] = allocate(amount.amountMinor, [feeBasisPoints, basisPointsOfWhole - feeBasisPoints]);
  return { fee: money(fee, amount.currency), net: money(net, amount.currency) };
}

/** How many decimals a currency's minor unit has: 2 for GHS, 0 for JPY (ISO 4217, by ICU). */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The amount as decimal digits, exact: 25050 GHS is "250.50". */
export function toDecimal({ amountMinor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amountMinor)).padStart(decimals + 1, '0');
  const sign = amountMinor < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The amount as it stands in a file for a person: decimal digits and the currency's code. */
export const written = (amount: Money): { amount: string; currency: string } => ({
  amount: toDecimal(amount),
  currency: amount.currency,
});

/** The amount for a person to read: "₵250.50" in English. */
export function display(amount: Money, locale = 'en-GH'): string {
  const format = new Intl.NumberFormat(locale === 'tw' ? 'en-GH' : locale, {
    style: 'currency',
    currency: amount.currency,
    currencyDisplay: 'narrowSymbol',
  });
  // A decimal text keeps Intl exact where a number would be rounded (ECMA-402, Intl.NumberFormat v3).
  return format.format(toDecimal(amount) as unknown as number).replace(/^(-?)GH₵/, '$1₵');
}
