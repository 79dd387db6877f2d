/** An amount: an integer of minor units (pesewas for GHS) with its ISO 4217 currency. Never a float. */
export interface Money {
  amountMinor: number;
  currency: string;
}

/** What Kelmah keeps of a price until a contract says otherwise, in basis points: 1,000 is 10 %. */
export const platformFeeBasisPoints = 1_000;

const basisPointsOfWhole = 10_000n;
const typed = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/** How many decimals a currency's minor unit has: 2 for GHS, 0 for JPY (ISO 4217, by ICU). */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Reads an amount as people type it ("250.50", "1,250", "₵ 250") digit by digit.
 * Undefined where it is no amount, has more decimals than the currency, or is too large to be exact.
 */
export function parseMoney(text: string, currency = 'GHS'): Money | undefined {
  const bare = text.replace(/^\s*(?:GH)?₵|^\s*GHS/i, '').replace(/[\s\u00a0\u202f]/g, '');
  const match = typed.exec(bare);
  if (match === null) return undefined;
  const decimals = decimalsOf(currency);
  const fraction = match[2] ?? '';
  if (fraction.length > decimals) return undefined;
  const digits = (match[1] ?? '').replaceAll(',', '') + fraction.padEnd(decimals, '0');
  const amountMinor = Number(digits);
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency } : undefined;
}

/** The amount as decimal digits, exact: 25050 GHS is "250.50". */
export function toDecimal({ amountMinor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amountMinor)).padStart(decimals + 1, '0');
  const sign = amountMinor < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** What stands in an input for the amount: no decimals where there are none to see ("250", "250.50"). */
export const toInput = (amount: Money): string => toDecimal(amount).replace(/\.0+$/, '');

/** The amount for a person to read: "₵250.50". Whole amounts go without decimals where `short`. */
export function formatMoney(amount: Money, { short = false } = {}): string {
  const decimal = toDecimal(amount);
  const format = new Intl.NumberFormat('en-GH', {
    style: 'currency',
    currency: amount.currency,
    currencyDisplay: 'narrowSymbol',
    ...(short && /\.0+$/.test(decimal) ? { minimumFractionDigits: 0 } : {}),
  });
  // A decimal text keeps Intl exact where a number would be rounded (ECMA-402, Intl.NumberFormat v3).
  return format.format(decimal as unknown as number).replace(/^(-?)GH₵\s?/, '$1₵');
}

/** The platform's fee and what is left for the worker; both sum to the amount (half a pesewa goes to the fee). */
export function splitFee(amount: Money, feeBasisPoints = platformFeeBasisPoints): { fee: Money; net: Money } {
  const product = BigInt(amount.amountMinor) * BigInt(feeBasisPoints);
  const up = (product % basisPointsOfWhole) * 2n >= basisPointsOfWhole ? 1n : 0n;
  const fee = Number(product / basisPointsOfWhole + up);
  const { currency } = amount;
  return { fee: { amountMinor: fee, currency }, net: { amountMinor: amount.amountMinor - fee, currency } };
}

/**
 * Splits an amount by weights so that the parts sum to it exactly (largest remainder; ties go to the earlier part).
 * Weights are integers ≥ 0 with a positive sum. The same rule as the graph's, so that a preview is what will be.
 */
export function allocate({ amountMinor, currency }: Money, weights: readonly number[]): Money[] {
  const whole = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const parts = weights.map((weight, index) => {
    const product = BigInt(amountMinor) * BigInt(weight);
    return { index, part: product / whole, remainder: product % whole };
  });
  let left = BigInt(amountMinor) - parts.reduce((sum, { part }) => sum + part, 0n);
  for (const entry of [...parts].sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index)) {
    if (left === 0n) break;
    entry.part += 1n;
    left -= 1n;
  }
  return parts.map(({ part }) => ({ amountMinor: Number(part), currency }));
}

/** The fee and what is left where a price is paid in steps: each step has its own fee, rounded by itself. */
export function splitFeeOfSteps(price: Money, shares: readonly number[]): { fee: Money; net: Money } {
  const fees = allocate(price, shares.length > 0 ? shares : [1]).map((step) => splitFee(step).fee.amountMinor);
  const fee = fees.reduce((sum, one) => sum + one, 0);
  const { currency } = price;
  return { fee: { amountMinor: fee, currency }, net: { amountMinor: price.amountMinor - fee, currency } };
}

/** The sum of amounts of one currency; undefined where there is nothing to sum. */
export function sumOf(amounts: readonly Money[]): Money | undefined {
  const [first] = amounts;
  if (first === undefined) return undefined;
  const amountMinor = amounts.reduce((sum, one) => sum + one.amountMinor, 0);
  return { amountMinor, currency: first.currency };
}
