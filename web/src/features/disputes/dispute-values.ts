import type { DisputeReason } from '../../gql/graphql';
import { formatMoney, parseMoney, splitFee, type Money } from '../../lib/money';

/** What a side says in a dispute, as it is typed. */
export interface WishValues {
  /** Asked of the side that opens the dispute alone. */
  reason: DisputeReason | '';
  story: string;
  /** What should go back to the hirer, as text. */
  refund: string;
}

const storyMin = 20;
const storyMax = 5_000;
export const messagesMax = 20;

/** Where the fields of the graph's input stand in the form. */
export const namesInForm = { refundWanted: 'refund' };

export function storyProblem(text: string): string | null {
  const { length } = text.trim();
  if (length < storyMin) return `Say in at least ${storyMin} characters what happened.`;
  return length > storyMax ? 'At most 5,000 characters.' : null;
}

/** What is wrong with an amount that should go back, of what is held. */
export function refundProblem(text: string, held: Money): string | null {
  const refund = parseMoney(text, held.currency);
  if (refund && refund.amountMinor <= held.amountMinor) return null;
  return `Write an amount from 0 to ${formatMoney(held, { short: true })}.`;
}

/** How an amount that goes back parts what is held. Undefined while what is typed is no such amount. */
export function partedBy(text: string, held: Money, feeBasisPoints: number) {
  if (refundProblem(text, held) !== null) return undefined;
  const refunded = parseMoney(text, held.currency);
  if (!refunded) return undefined;
  const released = { amountMinor: held.amountMinor - refunded.amountMinor, currency: held.currency };
  return { refunded, released, ...splitFee(released, feeBasisPoints) };
}

/** What the parting means for both, in one line; what is not known yet is asked for. */
export function partedWords(text: string, held: Money, feeBasisPoints: number, workerName: string): string {
  const parted = partedBy(text, held, feeBasisPoints);
  const whole = formatMoney(held, { short: true });
  if (!parted) return `${whole} is held. Write 0 if nothing should go back, or ${whole} for all of it.`;
  if (parted.released.amountMinor === 0) return `All of it goes back to the hirer’s card. ${workerName} gets nothing.`;
  const [released, net, fee] = [parted.released, parted.net, parted.fee].map((money) => formatMoney(money));
  return `${released} would go to ${workerName}: ${net} after the fee of ${fee}.`;
}
