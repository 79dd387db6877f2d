/** `GH₵250.00` for 25000 minor units of ghs. */
export const moneyText = (amountMinor: number, currency: string): string => {
  const format = new Intl.NumberFormat('en-GH', {
    style: 'currency',
    currency: currency.toUpperCase(),
    currencyDisplay: 'narrowSymbol',
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountMinor / 10 ** digits);
};
