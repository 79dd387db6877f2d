import { formatMoney, type Money } from '../../lib/money';

/** An entry in the two columns of a book: debits are positive, credits negative; neither column shows a sign. */
export function inColumns({ amountMinor, currency }: Money): { debit: string; credit: string } {
  const text = formatMoney({ amountMinor: Math.abs(amountMinor), currency });
  return amountMinor < 0 ? { debit: '', credit: text } : { debit: text, credit: '' };
}

/** A balance, and on which side it stands. */
export function balanceWords({ amountMinor, currency }: Money): string {
  if (amountMinor === 0) return `${formatMoney({ amountMinor, currency })}`;
  const text = formatMoney({ amountMinor: Math.abs(amountMinor), currency });
  return `${text} ${amountMinor < 0 ? 'credit' : 'debit'}`;
}
