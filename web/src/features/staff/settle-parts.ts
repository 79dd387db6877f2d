import { formatMoney, parseMoney, splitFee, toDecimal, type Money } from '../../lib/money';

/** What becomes of held money: the parts sum to it exactly, fee and net to what is released. */
export interface Parting {
  refunded: Money;
  released: Money;
  fee: Money;
  net: Money;
}

/**
 * Parts what is held. The fee is that of what is released, as the graph reckons it.
 * @param refundedMinor what goes back to the hirer, from 0 to all that is held
 */
export function partHeld(held: Money, refundedMinor: number, feeBasisPoints: number): Parting {
  const { currency } = held;
  const released = { amountMinor: held.amountMinor - refundedMinor, currency };
  return { refunded: { amountMinor: refundedMinor, currency }, released, ...splitFee(released, feeBasisPoints) };
}

/** Reads the hirer's part as it is typed: minor units, or why it is none. */
export function readRefund(text: string, held: Money): { amountMinor: number } | { wrong: string } {
  const typed = parseMoney(text, held.currency);
  if (typed === undefined) return { wrong: 'Enter an amount, such as 120.50.' };
  if (typed.amountMinor > held.amountMinor) return { wrong: `No more than the ${formatMoney(held)} that is held.` };
  return { amountMinor: typed.amountMinor };
}

/** So many hundredths of what is held, to the nearest minor unit; all of it at 100. */
export function hundredthsOf({ amountMinor }: Money, hundredths: number): number {
  return Number((BigInt(amountMinor) * BigInt(hundredths) + 50n) / 100n);
}

/** Where a part stands between nothing (0) and all (100). */
export function inHundredths(partMinor: number, { amountMinor }: Money): number {
  if (amountMinor === 0) return 0;
  return Number((BigInt(partMinor) * 200n + BigInt(amountMinor)) / (BigInt(amountMinor) * 2n));
}

export interface Choice {
  text: string;
  /** As it stands in the field. */
  refund: string;
}

interface Wished {
  refunded: Money;
}

/** The partings that are at hand: all one way, all the other, and what each side wished where that is neither. */
export function choicesOf(held: Money, wishes: readonly { name: string; wish: Wished | null | undefined }[]): Choice[] {
  const none = { amountMinor: 0, currency: held.currency };
  const choices: Choice[] = [
    { text: 'All to the worker', refund: toDecimal(none) },
    { text: 'All back to the hirer', refund: toDecimal(held) },
  ];
  for (const { name, wish } of wishes) {
    // What was wished may be more than is held by now.
    if (!wish || wish.refunded.amountMinor > held.amountMinor) continue;
    const refund = toDecimal({ amountMinor: wish.refunded.amountMinor, currency: held.currency });
    const known = choices.some((choice) => choice.refund === refund);
    if (!known) choices.push({ text: `As ${name} wishes`, refund });
  }
  return choices;
}
