import type { ContractPartsFragment, MilestonePartsFragment } from '../../gql/graphql';
import { formatMoney, parseMoney, splitFee, sumOf, toInput, type Money } from '../../lib/money';

/** A milestone whose money is held, and what of it should go back, as text. */
export interface RefundValue {
  milestoneId: string;
  refund: string;
}

const heldStatuses = new Set<MilestonePartsFragment['status']>([
  'FUNDED',
  'IN_PROGRESS',
  'SUBMITTED',
  'CHANGES_REQUESTED',
]);

/** The milestones whose money is held: a proposal to end the contract names each of them. */
export const heldMilestones = ({ milestones }: Pick<ContractPartsFragment, 'milestones'>): MilestonePartsFragment[] =>
  milestones.filter(({ status }) => heldStatuses.has(status));

/** Where work has not begun, all of it would go back; how work that has begun is parted is for people to say. */
export const firstRefunds = (milestones: readonly MilestonePartsFragment[]): RefundValue[] =>
  milestones.map(({ id, status, amount }) => ({
    milestoneId: id,
    refund: status === 'FUNDED' ? toInput(amount) : '',
  }));

/** What is wrong with what should go back of a milestone. */
export function refundProblem(text: string, amount: Money): string | null {
  const refund = parseMoney(text, amount.currency);
  if (refund && refund.amountMinor <= amount.amountMinor) return null;
  return `Write an amount from 0 to ${formatMoney(amount, { short: true })}.`;
}

/** What a proposal comes to: back to the hirer, and to the worker after the fee of each step. Undefined until it is one. */
export function proposalSums(
  refunds: readonly RefundValue[],
  milestones: readonly MilestonePartsFragment[],
  feeBasisPoints: number,
): { refunded: Money; net: Money } | undefined {
  const parted = milestones.map(({ id, amount }) => {
    const text = refunds.find(({ milestoneId }) => milestoneId === id)?.refund ?? '';
    const refunded = parseMoney(text, amount.currency);
    if (!refunded || refundProblem(text, amount) !== null) return undefined;
    const released = { amountMinor: amount.amountMinor - refunded.amountMinor, currency: amount.currency };
    return { refunded, net: splitFee(released, feeBasisPoints).net };
  });
  const known = parted.filter((part) => part !== undefined);
  if (known.length < milestones.length) return undefined;
  const refunded = sumOf(known.map((part) => part.refunded));
  const net = sumOf(known.map((part) => part.net));
  return refunded && net ? { refunded, net } : undefined;
}

/** As the graph wants it. Amounts that are none are left out: the form has refused them before. */
export const refundsInput = (refunds: readonly RefundValue[], currency: string) =>
  refunds.flatMap(({ milestoneId, refund }) => {
    const refunded = parseMoney(refund, currency);
    return refunded ? [{ milestoneId, refunded }] : [];
  });
